import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SETTINGS_NOT_USED_YET, settingsSchema } from '../src/config/settings.ts';
import { FORMAT_NAMES } from '../src/formats/detect.ts';
import { runCli } from './cli/run-cli.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const README = read('README.md');

test('the README names every format that is read, and no other', () => {
  const section = README.split('## What it reads')[1]?.split('\n## ')[0] ?? '';
  const named = [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual([...FORMAT_NAMES].sort());
});

test('every npm script that the documents name exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap((name) =>
    [...read(name).matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] ?? ''),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file and folder that the documents name exists', () => {
  const named = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap((name) =>
    [...read(name).matchAll(/`((?:src|test|docs)\/[\w./-]+)`/g)].map((match) => match[1] ?? ''),
  );
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('.env.example holds every setting, and no other', () => {
  const named = [...read('.env.example').matchAll(/^#?([A-Za-z_]+)=/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(Object.keys(settingsSchema.shape).sort());
});

test('the settings that are not used yet are really not read', () => {
  expect(SETTINGS_NOT_USED_YET.filter((name) => name in settingsSchema.shape)).toEqual([]);
});

test('the classify example of the README is answered as it says', async () => {
  const reply = /echo '([^']+)' \| npm run -s classify/.exec(README)?.[1] ?? '';
  const answer = await runCli(['classify'], reply);
  expect(answer.stdout).toMatch(/^reputation \(temporary, remote\) Yahoo TSS04: /);
});
