import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { runCli } from '../cli/run-cli.ts';
import { CHECKS } from './check-report.ts';
import { readCase } from './read-case.ts';

const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.case'));

test('there are at least 25 cases', () => {
  expect(names.length).toBeGreaterThanOrEqual(25);
});

test.each(names)('%s', async (name) => {
  const one = readCase(readFileSync(join(import.meta.dirname, name), 'utf8'));
  const given = (key: string) => one.expectations.filter(([found]) => found === key).map(([, value]) => value);
  const args = given('args').flatMap((value) => value.split(' '));
  const result = await runCli(['triage', '--json', ...args, '-'], one.input);
  const exit = given('exit')[0] ?? '0';
  expect(`${result.exitCode} ${result.stderr}`).toMatch(new RegExp(`^${exit} `));
  for (const text of given('stderr')) expect(result.stderr).toContain(text);
  if (exit !== '0') return;
  const report = reportSchema.parse(JSON.parse(result.stdout));
  for (const [key, value] of one.expectations) {
    if (key === 'args' || key === 'exit' || key === 'stderr') continue;
    const check = CHECKS[key];
    if (!check) throw new Error(`${name}: no check is called "${key}"`);
    check(report, value);
  }
});
