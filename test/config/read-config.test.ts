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
  const config = readConfig({ ROLE: 'web' });
  expect(config.notes).toEqual(['ROLE is set, but this version does not use it']);
});

test('where requests for hours go is checked whole, and nothing of it is printed', () => {
  const good = readConfig({
    HOURS_SLACK_CHANNEL: 'T01/C0123ABCD',
    HOURS_EMAIL: 'a@help.example, b@help.example',
    SMTP_URL: 'smtps://user:hunter2@smtp.example.com',
    HOURS_WEBHOOK_URL: 'https://hook.example/x',
    HOURS_WEBHOOK_SECRET: 'sixteen characters',
  });
  expect(good.ok && good.settings.HOURS_EMAIL).toEqual(['a@help.example', 'b@help.example']);
  const alone = readConfig({ HOURS_EMAIL: 'a@help.example', HOURS_WEBHOOK_SECRET: 'sixteen characters' });
  expect(!alone.ok && alone.problems.map(({ name }) => name)).toEqual(['SMTP_URL', 'HOURS_WEBHOOK_URL']);
  for (const [name, value] of [
    ['HOURS_SLACK_CHANNEL', '#deliverability'],
    ['HOURS_EMAIL', 'a@help.example\nBcc: canary@x.example'],
    ['SMTP_URL', 'smtp://canary.example?tls.rejectUnauthorized=false'],
    ['HOURS_WEBHOOK_URL', 'http://canary.example/'],
    ['HOURS_WEBHOOK_URL', 'https://user:canary@hook.example/'],
    ['HOURS_WEBHOOK_SECRET', 'canary'],
  ] as const) {
    const bad = readConfig({ [name]: value });
    expect(!bad.ok && bad.problems.some((problem) => problem.name === name), `${name}=${value}`).toBe(true);
    expect(JSON.stringify(bad)).not.toContain('canary');
  }
});

test('a webhook without TLS is for this machine alone', () => {
  const secret = { HOURS_WEBHOOK_SECRET: 'sixteen characters' };
  for (const url of ['http://127.0.0.1:8080/x', 'http://localhost/x', 'http://[::1]/x'])
    expect(readConfig({ ...secret, HOURS_WEBHOOK_URL: url }).ok, url).toBe(true);
  for (const url of ['http://127.0.0.1.evil.example/', 'http://10.0.0.1/', 'ftp://localhost/', 'localhost'])
    expect(readConfig({ ...secret, HOURS_WEBHOOK_URL: url }).ok, url).toBe(false);
});

test('an address with a password in it is refused, and the password not printed', () => {
  const config = readConfig({ OPENAI_BASE_URL: 'https://me:hunter2@models.example/v1' });
  expect(config.ok).toBe(false);
  expect(JSON.stringify(config)).not.toContain('hunter2');
});
