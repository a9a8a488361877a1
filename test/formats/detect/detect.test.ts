import { expect, test } from 'vitest';
import { describeLookedFor, detectFormat, FORMAT_NAMES, readerByName } from '../../../src/formats/detect.ts';
import { sampleOf } from '../../../src/formats/sample.ts';
import { CASES as EXPORTS } from '../campaign/campaign-exports.cases.ts';
import { CASES as BOUNCES } from '../paste/paste-bounces.cases.ts';
import { CASES as LOGS } from '../paste/paste-logs.cases.ts';
import { CASES as REPLIES } from '../paste/paste-replies.cases.ts';
import { sourceOf } from '../recording-sink.ts';
import { CASES as SHAPES } from '../table/table-shapes.cases.ts';
import { CASES as VOLUMES } from '../table/table-volumes.cases.ts';

const POSTFIX =
  'May  1 00:00:23 mta1 postfix/smtp[63706]: 4VKx2T0Yz6z9rxS: to=<u@example.fr>, relay=mx.example.fr[192.0.2.9]:25, delay=1.9, delays=0.8/0.04/1.1/2.9, dsn=4.7.0, status=deferred (host mx.example.fr[192.0.2.9] said: 450 4.7.1 try later (in reply to RCPT TO command))';
const EXIM =
  '2024-05-01 00:00:00 1sTydT-00000000drD-8Bu == u@example.com R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server after RCPT TO:<u@example.com>: 450 4.2.1 slow';
const SSHD = 'May  1 00:00:23 mta1 sshd[1]: Accepted publickey for root from 192.0.2.1 port 550 ssh2';
const NGINX = '192.0.2.1 - - [25/Nov/2026:10:00:00 +0000] "GET /mail HTTP/1.1" 550 153 "-" "Mozilla/5.0"';

function detected(text: string): string | null {
  return detectFormat(sampleOf(sourceOf(text)))?.name ?? null;
}

test('the names are those of the contract', () => {
  expect(FORMAT_NAMES).toEqual(expect.arrayContaining(['postfix', 'exim', 'campaign-export', 'table', 'paste']));
  for (const name of FORMAT_NAMES) expect(readerByName(name)?.name).toBe(name);
  expect(readerByName('Paste')?.name).toBe('paste');
  expect(readerByName('pdf')).toBeNull();
});

test('what was looked for is one line and names every format', () => {
  expect(describeLookedFor()).not.toContain('\n');
  for (const word of ['Postfix', 'Exim', 'Campaign', 'table', 'SMTP replies'])
    expect(describeLookedFor()).toContain(word);
});

test.each([
  ['one Postfix line', POSTFIX, 'postfix'],
  ['a Postfix log', Array(300).fill(POSTFIX).join('\n'), 'postfix'],
  ['one Exim line', EXIM, 'exim'],
  ['Postfix and Exim lines together', `${POSTFIX}\n${EXIM}\n${POSTFIX}`, 'paste'],
  [
    'more Postfix lines than replies, and replies',
    `${Array(5).fill(POSTFIX).join('\n')}\n${'550 5.1.1 user unknown\n'.repeat(3)}`,
    'paste',
  ],
  ['a Postfix line in a chat message', `Hi, look at this one:\n${POSTFIX}\nthanks`, 'paste'],
])('%s', (_, text, name) => {
  expect(detected(text)).toBe(name);
});

test.each([...REPLIES, ...LOGS, ...BOUNCES].map(({ name, text }) => [name, text]))('pasted: %s', (_, text) => {
  expect(detected(text)).toBe('paste');
});

test.each([...SHAPES, ...VOLUMES].map(({ name, text }) => [name, text]))('a table: %s', (_, text) => {
  expect(detected(text)).toBe('table');
});

test.each(EXPORTS.map(({ name, text }) => [name, text]))('an export: %s', (_, text) => {
  expect(detected(text)).toBe('campaign-export');
});

test.each([
  ['nothing', ''],
  ['blank lines', '\n \n\t\n'],
  ['a greeting', 'Hello, can you help me?'],
  [
    'prose about mail without any delivery message',
    'We send about 500 newsletters to gmail.com each day and would like to do better. What is a good subject line?',
  ],
  ['a plain list of addresses', 'jdoe@orange.fr\na@b.fr\nc@gmail.com'],
  ['addresses with commas', 'email,name\njdoe@orange.fr,Jane\nb@sfr.fr,Bob'],
  ['a web server log', `${NGINX}\n`.repeat(50)],
  ['a web server log with one stray reply', `${`${NGINX}\n`.repeat(150)}550 5.1.1 user unknown\n`],
  ['an SSH log with one stray Postfix line', `${`${SSHD}\n`.repeat(60)}${POSTFIX}\n`],
  [
    'a web server error log',
    '2026/11/25 10:00:00 [error] 12#12: *1 upstream timed out (110: Connection timed out) while connecting to upstream, server: example.com',
  ],
  [
    'kernel messages',
    '[    0.000000] Linux version 6.1.0\n[    1.234567] usb 1-1: device not accepting address 550, error -71\n[    2.1] Out of memory: Killed process 421 (mail)',
  ],
  [
    'source code',
    "export function meaning(code) {\n  if (code === 550) return 'mailbox unavailable';\n  return 'user unknown';\n}\n",
  ],
  ['a price list', 'Item;Price;Count\nApple;1,20;300\nPear;0,90;12'],
  ['a table without domains or messages', 'a;b\n1;2\n3;4'],
  ['JSON of something else', '{"name":"x","version":"5.1.1","scripts":{"test":"vitest"}}'],
  ['version numbers', 'MySQL 5.7.1 was upgraded to version 5.7.26; kernel 4.4.2 is rejected by the message queue'],
  ['a link', 'https://example.com/550-5.1.1/user-unknown'],
])('no delivery data: %s', (_, text) => {
  expect(detected(text)).toBeNull();
});

test('one stray reply in a letter is delivery data', () => {
  const letter = 'Dear all, this is about our last campaign and what we think of it.\n'.repeat(20);
  expect(detected(`${letter}550 5.1.1 <jdoe@orange.fr>: user unknown\n${letter}`)).toBe('paste');
});

test('the sample holds lines of the middle, and no half line of a cut head', () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `line number ${at} of a long text`).join('\n');
  const sample = sampleOf({ ...sourceOf(text), head: new TextEncoder().encode(text).subarray(0, 256 * 1024) });
  expect(sample.lines).toHaveLength(400);
  expect(sample.lines.every((line) => /^line number \d+ of a long text$/.test(line))).toBe(true);
  expect(sample.text.length).toBeLessThanOrEqual(64 * 1024);
  expect(sample.text.endsWith('of a long text')).toBe(true);
});

test('odd bytes in one line leave the others as they are', () => {
  const bytes = Buffer.concat([
    Buffer.from('bo\u00eete pleine\n', 'utf8'),
    Buffer.from('bo\u00eete pleine\n', 'latin1'),
  ]);
  expect(sampleOf(sourceOf(bytes)).lines).toEqual(['bo\u00eete pleine', 'bo\u00eete pleine']);
});
