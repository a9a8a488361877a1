import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { itemFromFile, itemFromText } from '../../src/intake/intake-items.ts';
import { itemOfBytes, takeIn } from './items.ts';
import { zipOf } from './zip-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'intake-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'first\nsecond é\n';
const LINES = ['first', 'second é'];

describe('whatever wraps or encodes a text, its lines come out', () => {
  test.each<[string, Uint8Array]>([
    ['plain', Buffer.from(TEXT)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE with mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 LE without mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 BE with mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 BE without mark', Buffer.from(TEXT, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(TEXT, 'latin1')],
    ['gzip', gzipSync(TEXT)],
    ['gzip in two members', Buffer.concat([gzipSync('first\n'), gzipSync('second é\n')])],
    ['gzip of UTF-16', gzipSync(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
    ['zstd', zstdCompressSync(TEXT)],
    ['zip', zipOf({ 'a.log': TEXT })],
    ['gzip in a zip', zipOf({ 'a.log.gz': gzipSync(TEXT) })],
    ['zip with a folder and what macOS adds', zipOf({ 'logs/': '', 'logs/a.log': TEXT, '__MACOSX/logs/._a.log': 'x' })],
  ])('%s', async (_name, bytes) => {
    for (const piece of [1, 7, 65_536]) expect((await takeIn(itemOfBytes(bytes, 'a', piece))).lines).toEqual(LINES);
  });

  test('Shift_JIS, GB18030 and windows-1251 are recognised by their letters', async () => {
    const japanese = Buffer.from('93fa967b8cea82cc838181' + '5b838b82f0919790' + '4d82b782e90a', 'hex');
    expect((await takeIn(itemOfBytes(japanese))).lines).toEqual(['日本語のメールを送信する']);
    const russian = Buffer.from(
      'cff0e8e2e5f22c20ffe9f9e8ea20efe5f0e5efeeebede5ed2e20cfeeebfce7eee2e0f2e5ebfc20ede520ede0e9e4e5ed0a',
      'hex',
    );
    expect((await takeIn(itemOfBytes(russian))).lines[0]).toMatch(/^Привет, .*Пользователь не найден$/);
  });

  test('a log with a hole of NULs is a log', async () => {
    const bytes = Buffer.concat([Buffer.from('first\nsec'), Buffer.alloc(9000), Buffer.from('ond é\n')]);
    expect((await takeIn(itemOfBytes(bytes))).lines).toEqual(LINES);
  });
});

test('each file of a zip is a source of its own, pictures among them are left out and named', async () => {
  const taken = await takeIn(itemOfBytes(zipOf({ 'x/a.log': 'one\n', 'b.log': 'two\n', 'c.png': PNG })));
  expect([taken.names, taken.lines, taken.intake.skipped, taken.intake.problem]).toEqual([
    ['a.log', 'b.log'],
    ['one', 'two'],
    ['c.png'],
    null,
  ]);
});

test('a zip of the disk is read in place', async () => {
  const path = join(folder, 'a.zip');
  writeFileSync(path, zipOf({ 'a.log': TEXT }));
  expect((await takeIn(itemFromFile(path))).lines).toEqual(LINES);
});

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a4944415478', 'hex');

describe('what is no text is a problem that names its kind', () => {
  test.each<[string, string, Uint8Array]>([
    ['nothing', 'empty', Buffer.alloc(0)],
    ['blanks', 'empty', Buffer.from(' \n\n')],
    ['random bytes', 'binary', randomBytes(50_000)],
    ['a picture', 'image', PNG],
    ['a PDF', 'document', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')],
    ['a Word document', 'document', zipOf({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' })],
    ['an Excel sheet', 'spreadsheet', zipOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' })],
    ['an encrypted zip', 'encrypted-zip', zipOf({ 'a.log': TEXT }, { encrypted: true })],
    ['an empty zip', 'empty', zipOf({})],
    ['half a zip', 'damaged-archive', zipOf({ 'a.log': TEXT }).subarray(0, 60)],
    ['a gzip head with nothing behind it', 'damaged-archive', gzipSync(TEXT).subarray(0, 11)],
    ['bzip2', 'unsupported-compression', Buffer.from('BZh91AY&SY\x00\x01\x02\x03', 'latin1')],
    ['xz', 'unsupported-compression', Buffer.from('fd377a585a000004e6d6b446', 'hex')],
    ['gzip in gzip in gzip', 'nested-too-deep', gzipSync(gzipSync(gzipSync(TEXT)))],
    [
      'too many files',
      'too-many-entries',
      zipOf(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.log`, 'x']))),
    ],
  ])('%s is %s', async (_name, id, bytes) => {
    const taken = await takeIn(itemOfBytes(bytes));
    expect([taken.intake.problem?.id, taken.lines]).toEqual([id, []]);
  });

  test('a file that is gone, and a folder', async () => {
    expect((await takeIn(itemFromFile(join(folder, 'none')))).intake.problem?.id).toBe('unreadable-file');
    expect((await takeIn(itemFromFile(folder))).intake.problem?.id).toBe('unreadable-file');
  });
});

describe('bounds', () => {
  const bomb = gzipSync(Buffer.alloc(64 << 20, `${'a'.repeat(63)}\n`));

  test('a bomb is stopped after the first bytes', async () => {
    const taken = await takeIn(itemOfBytes(bomb));
    expect(taken.intake.problem).toEqual({ id: 'too-large-unpacked', values: { limit: 200 } });
    expect(taken.lines.length * 64).toBeLessThan(40 << 20);
  });

  test('a zstd bomb and a zip bomb too', async () => {
    const zeros = Buffer.alloc(64 << 20, 'a');
    expect((await takeIn(itemOfBytes(zstdCompressSync(zeros)))).intake.problem?.id).toBe('too-large-unpacked');
    expect((await takeIn(itemOfBytes(zipOf({ 'a.log': zeros })))).intake.problem?.id).toBe('too-large-unpacked');
  });

  test('a real log that packs twenty to one passes', async () => {
    const log = Array.from(
      { length: 200_000 },
      (_, at) =>
        `May  1 00:00:23 mta1 postfix/smtp[63706]: id${(at * 7919) % 65_536}: to=<user@example.fr>, relay=mx.example.fr[192.0.2.9]:25\n`,
    ).join('');
    const taken = await takeIn(itemOfBytes(gzipSync(log)));
    expect([taken.intake.problem, taken.lines.length]).toEqual([null, 200_000]);
  });

  test('a text beyond the limit is cut there, and says so', async () => {
    const taken = await takeIn(itemFromText('a', TEXT.repeat(100)), { textBytes: 70 });
    expect([taken.intake.truncated, taken.lines.join('\n').length <= 70]).toEqual([true, true]);
  });

  test('a packed text that breaks off counts up to there', async () => {
    const whole = gzipSync(Array.from({ length: 5000 }, (_, at) => `line ${at * 7919}\n`).join(''));
    const taken = await takeIn(itemOfBytes(whole.subarray(0, whole.length / 2)));
    expect(taken.intake.truncated).toBe(true);
    expect(taken.lines.length).toBeGreaterThan(1000);
  });

  test('an upload that fails midway counts up to there', async () => {
    const item = {
      name: 'a',
      size: null,
      open: async function* () {
        yield Buffer.alloc(300_000, 'abc\n');
        throw new Error('connection reset');
      },
    };
    const taken = await takeIn(item);
    expect([taken.intake.truncated, taken.lines.length]).toEqual([true, 75_000]);
  });
});
