import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readCase } from '../cases/read-case.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'mailtriage-cli-'));

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a process of its own, as a script would call it. */
function run(args: readonly string[], stdin = ''): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['src/cli.ts', ...args], { cwd: ROOT });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      output.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output.stderr += chunk;
    });
    child.on('close', (exitCode) => done({ exitCode, ...output }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}

function inputOf(name: string): string {
  return readCase(readFileSync(join(ROOT, 'test/cases', `${name}.case`), 'utf8')).input;
}

function fileWith(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const YAHOO = inputOf('postfix-yahoo-tss04');

test('the report follows the schema that the program prints', async () => {
  const schema = await run(['schema']);
  const report = await run(['triage', '--json', '-'], YAHOO);
  expect(report.exitCode).toBe(0);
  const validate = new Ajv2020({ strict: false, formats: { 'date-time': true, uri: true } }).compile(
    JSON.parse(schema.stdout),
  );
  expect(validate(JSON.parse(report.stdout)), JSON.stringify(validate.errors)).toBe(true);
});

test('the same input gives the same bytes, plain or compressed, by name or from standard input', async () => {
  const plain = fileWith('mail.log', YAHOO);
  const packed = fileWith('mail.log.gz', gzipSync(YAHOO));
  const [first, second, third] = await Promise.all([
    run(['triage', '--json', plain]),
    run(['triage', '--json', plain]),
    run(['triage', '--json', '--name', 'mail.log', packed]),
  ]);
  expect(first.stdout).toBe(second.stdout);
  const withoutBytes = (text: string) => text.replace(/"bytes": \d+/, '');
  expect(withoutBytes(third.stdout)).toBe(withoutBytes(first.stdout));
});

test('shuffled lines and split files give the same verdict', async () => {
  const lines = YAHOO.trimEnd().split('\n');
  const shuffled = fileWith('shuffled.log', `${[...lines].reverse().join('\n')}\n`);
  const one = fileWith('one.log', `${lines.slice(0, 20).join('\n')}\n`);
  const two = fileWith('two.log', `${lines.slice(20).join('\n')}\n`);
  const whole = fileWith('whole.log', YAHOO);
  const reports = await Promise.all(
    [[whole], [shuffled], [one, two], [two, one]].map((files) => run(['triage', '--json', ...files])),
  );
  const verdicts = reports
    .map((report) => JSON.parse(report.stdout))
    .map(({ verdict, input }) => [verdict.kind, verdict.confidence, input.failed, input.attempts]);
  expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1);
});

test('the readable answer holds the verdict, a bar and no terminal escape of the input', async () => {
  const report = await run(['triage', '-'], inputOf('hostile-text-stays-text'));
  expect(report.exitCode).toBe(0);
  expect(report.stdout).toContain('█');
  expect(report.stdout).not.toContain('\u001b');
});

test('volumes give rates to an input that has only failures', async () => {
  const volumes = fileWith('volumes.csv', 'domain,volume\nyahoo.com,400\ngmail.com,5000\norange.fr,3000\n');
  const report = await run(
    ['triage', '--json', '--volumes', volumes, '-'],
    'domain;message;count\nyahoo.com;421 4.7.0 [TSS04] temporarily deferred due to user complaints;200\n',
  );
  const yahoo = JSON.parse(report.stdout).providers[0];
  expect(yahoo).toMatchObject({ provider: 'Yahoo', attempts: 400, failed: 200, failureRate: 0.5 });
});

test.each([
  [['triage'], 2, 'name at least one file'],
  [['triage', '/nowhere/mail.log'], 2, 'no such file'],
  [['triage', '--top', 'many', '-'], 2, '--top many'],
  [['triage', '--lang', 'tlh', '-'], 2, 'answers are written in'],
  [['triage', '--volumes', '/nowhere.csv', '-'], 2, 'cannot be read'],
  [['triage', '--nonsense', '-'], 2, 'nonsense'],
  [['explode'], 2, 'no command "explode"'],
  [['config', 'chekc'], 2, 'config check'],
  [['serve', 'fast'], 2, 'takes no arguments'],
])('%j ends with %i and says what to change', async (args, exitCode, text) => {
  const ended = await run(args, 'x');
  expect(ended.exitCode).toBe(exitCode);
  expect(ended.stderr).toContain(text);
  expect(ended.stdout).toBe('');
});

test('classify answers line by line in order and hands ids back', async () => {
  const ended = await run(
    ['classify', '--json'],
    [
      '550 5.1.1 <someone@example.org>: Recipient address rejected: User unknown',
      JSON.stringify({ id: { n: 7 }, reply: '421 4.7.0 [TSS04] Messages temporarily deferred due to user complaints' }),
      '',
      '{"id": 3, "reply": 5}',
    ].join('\n'),
  );
  expect(ended.exitCode).toBe(0);
  const answers = ended.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toHaveLength(4);
  expect(answers[0]).toMatchObject({
    cause: 'invalid-recipient',
    persistence: 'permanent',
    origin: 'remote',
    code: '550',
    enhancedCode: '5.1.1',
  });
  expect(answers[1]).toMatchObject({ id: { n: 7 }, cause: 'reputation', provider: 'Yahoo', providerCode: 'TSS04' });
  expect(answers[2]).toMatchObject({ cause: 'unknown' });
  expect(answers[3].id).toBe(3);
  expect(ended.stderr).toContain('line 4');
});

test('classify says on one line what a reply means, what to do first, and where it is documented', async () => {
  const reply = '421 4.7.0 [TSS04] Messages from 192.0.2.10 temporarily deferred due to user complaints';
  const english = (await run(['classify'], reply)).stdout;
  expect(english.split('\n')).toHaveLength(2);
  expect(english).toMatch(
    /^reputation \(temporary, remote\) Yahoo TSS04: Yahoo defers .* Hold further campaigns .* https:/,
  );
  expect((await run(['classify', '--lang', 'fr'], reply)).stdout).toMatch(/Yahoo diffère .* https:/);
});

test('classify of nothing ends with 3', async () => {
  expect(await run(['classify'])).toMatchObject({ exitCode: 3, stdout: '' });
});

test('a reader that goes away is no fault', async () => {
  const big = fileWith(
    'many.log',
    YAHOO.split('\n')
      .flatMap((line) => Array.from({ length: 300 }, (_, n) => line.replace(/@[\w.]+/, `@d${n}.example`)))
      .join('\n'),
  );
  const ended = await new Promise<string>((done) => {
    const command = `"${process.execPath}" src/cli.ts triage --json "${big}" | head -c 10; echo " ended with \${PIPESTATUS[0]}"`;
    const shell = spawn('bash', ['-c', command], { cwd: ROOT });
    let output = '';
    for (const stream of [shell.stdout, shell.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    shell.on('close', () => done(output));
  });
  expect(ended).toMatch(/ ended with 0\n$/);
  expect(ended).not.toContain('EPIPE');
});
