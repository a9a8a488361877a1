import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';

test('an empty environment gives the defaults of the contract', () => {
  const config = readConfig({});
  expect(config.ok && config.settings).toMatchObject({ HOST: '127.0.0.1', PORT: 3978, DATA_DIR: './data' });
});

test('an empty value counts as not set', () => {
  const config = readConfig({ PORT: '', OPENAI_API_KEY: '' });
  expect(config.ok && config.settings.PORT).toBe(3978);
  expect(config.ok && config.settings.OPENAI_API_KEY).toBeUndefined();
});

test('every problem is named at once, without its value', () => {
  const config = readConfig({ PORT: '99999', LOG_LEVEL: 'loud', OPENAI_BASE_URL: 'sk-secret', RETENTION_DAYS: 'x' });
  expect(config.ok).toBe(false);
  if (config.ok) return;
  expect(config.problems.map((problem) => problem.name).sort()).toEqual([
    'LOG_LEVEL',
    'OPENAI_BASE_URL',
    'PORT',
    'RETENTION_DAYS',
  ]);
  expect(JSON.stringify(config)).not.toContain('sk-secret');
});

test('NAME_FILE names a file with the value', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'key');
  writeFileSync(file, 'sk-from-file\n');
  const config = readConfig({ OPENAI_API_KEY_FILE: file });
  expect(config.ok && config.settings.OPENAI_API_KEY).toBe('sk-from-file');
});

test('a missing file, an empty file and both forms together are problems', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'empty');
  writeFileSync(file, '\n');
  const config = readConfig({ PORT_FILE: '/nowhere/port', HOST_FILE: file, LOG_LEVEL: 'info', LOG_LEVEL_FILE: file });
  expect(config.ok).toBe(false);
  if (config.ok) return;
  expect(config.problems.map((problem) => problem.name)).toEqual(['HOST_FILE', 'PORT_FILE', 'LOG_LEVEL']);
});

test('a setting of a room that this version does not hold is said, not passed over', () => {
  const config = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1' });
  expect(config.notes).toEqual(['SLACK_BOT_TOKEN is set, but this version does not use it']);
});
