import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInWorker } from '../../../src/formats/read-in-worker.ts';
import { READ_LIMITS } from '../../../src/formats/read-limits.ts';
import { readTally } from '../../../src/formats/read-tally.ts';
import { itemFromFile, itemFromStream, itemFromText } from '../../../src/intake/intake-items.ts';
import { INTAKE_LIMITS } from '../../../src/intake/limits.ts';
import { cellLines, sumOutcomes } from '../../attempts/sum-outcomes.ts';
import { type LogTruth, writePostfixLog } from '../../bench/generate-postfix-log.ts';
import { itemOfBytes } from '../../intake/items.ts';
import { zipOf } from '../../intake/zip-of.ts';
import { NOW } from '../read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));
const ports = { now: () => NOW };

const POSTFIX =
  'May  1 00:00:23 mta1 postfix/smtp[1]: ABCDEF1234: to=<u@a.fr>, relay=mx.a.fr[192.0.2.9]:25, delay=1, dsn=5.1.1, status=bounced (550 no)\n';
const EXIM =
  '2024-05-01 00:00:00 1sTydT-00000000drD-8Bu ** u@b.fr R=dnslookup T=remote_smtp H=mx.b.fr [192.0.2.1]: 550 no\n';

async function read(items: Parameters<typeof readTally>[0], options: Parameters<typeof readTally>[1] = {}) {
  const result = await readTally(items, options, ports);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
}

describe('small items', () => {
  test('one log', async () => {
    const result = await read([itemFromText('mail.log', POSTFIX)]);
    expect(result).toMatchObject({ format: 'postfix', name: 'mail.log', bytes: POSTFIX.length, truncated: false });
    expect(sumOutcomes(result.tally).bounced).toBe(1);
  });

  test('several are one triage, in any order', async () => {
    const items = () => [itemFromText('a', POSTFIX), itemFromText('b', EXIM), itemFromText('c', POSTFIX)];
    const result = await read(items());
    expect(result.format).toBe('mixed');
    expect(sumOutcomes(result.tally).bounced).toBe(3);
    expect(cellLines((await read(items().reverse())).tally)).toEqual(cellLines(result.tally));
  });

  test('an archive of logs, with a file that is none', async () => {
    const result = await read([
      itemOfBytes(zipOf({ 'a.log': POSTFIX, 'b.log': EXIM, 'notes.txt': 'buy milk and bread\n' })),
    ]);
    expect(sumOutcomes(result.tally).bounced).toBe(2);
    expect(result.tally.notes).toContainEqual({ id: 'file-skipped', values: { name: 'notes.txt' } });
  });

  test('what cannot be read is a note beside what can', async () => {
    const result = await read([
      itemFromText('a', POSTFIX),
      itemOfBytes(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'b.png'),
    ]);
    expect(result.tally.notes).toContainEqual({ id: 'file-not-read', values: { name: 'b.png', problem: 'image' } });
  });

  test('the format can be named', async () => {
    expect((await read([itemFromText('a', POSTFIX)], { format: 'postfix' })).format).toBe('postfix');
  });

  test.each([
    ['empty', ''],
    ['unknown-format', '10.0.0.1 - - [01/May/2024:00:00:23 +0000] "GET / HTTP/1.1" 200 12\n'.repeat(30)],
    ['no-deliveries', 'May  1 00:00:23 mta1 postfix/smtpd[1]: connect from app[10.0.0.7]\n'.repeat(9)],
  ])('nothing to read is the problem %s', async (id, text) => {
    expect(await readTally([itemFromText('a', text)], {}, ports)).toMatchObject({ ok: false, problem: { id } });
  });

  test('no items at all', async () => {
    expect(await readTally([], {}, ports)).toMatchObject({ ok: false, problem: { id: 'empty' } });
  });

  test('reading stops when its time is over, and says so', async () => {
    let clock = NOW;
    const item = itemOfBytes(Buffer.from(POSTFIX.repeat(20_000)));
    const result = await readTally([item], { limits: { read: { readMs: 5 } } }, { now: () => clock++ });
    expect(result).toMatchObject({ ok: true, truncated: true });
  });
});

describe('large files are read in a worker thread', () => {
  const path = join(folder, 'mail.log');
  let truth: LogTruth;
  beforeAll(() => {
    truth = writePostfixLog(path, { bytes: 9 << 20, seed: 3 });
  });

  test('and give exactly what was written', async () => {
    const { tally, format } = await read([itemFromFile(path)]);
    expect(format).toBe('postfix');
    expect(sumOutcomes(tally)).toEqual({
      delivered: truth.delivered,
      deferred: truth.deferred,
      bounced: truth.bounced,
      echo: 0,
      signal: 0,
    });
    expect(tally.counts.records).toBe(truth.lines);
    const inline = await read([itemFromFile(path)], { limits: { read: { inlineBytes: 1e9 } } });
    expect(cellLines(inline.tally)).toEqual(cellLines(tally));
  });

  test('a stream gives the same as the file, though its source uses one buffer for all chunks', async () => {
    const whole = readFileSync(path);
    const buffer = Buffer.alloc(700_001);
    const told: number[] = [];
    async function* chunks() {
      for (let at = 0; at < whole.length; at += buffer.length) {
        const bytes = whole.copy(buffer, 0, at);
        yield buffer.subarray(0, bytes);
      }
    }
    const result = await readTally(
      [itemFromStream('mail.log', chunks())],
      {},
      { ...ports, onRead: (bytes) => told.push(bytes) },
    );
    const file = await read([itemFromFile(path)]);
    expect(result.ok && cellLines(result.tally)).toEqual(cellLines(file.tally));
    expect(result).toMatchObject({ bytes: whole.length, truncated: false });
    expect(told.at(-1)).toBeGreaterThan(0);
  });

  test.each([1 << 20, 9 << 20])('of a stream that breaks off after %d bytes, what came counts', async (bytes) => {
    const front = readFileSync(path).subarray(0, bytes);
    async function* chunks() {
      yield front;
      throw new Error('lost');
    }
    const result = await readTally([itemFromStream('mail.log', chunks())], {}, ports);
    expect(result).toMatchObject({ ok: true, format: 'postfix', bytes, truncated: true });
  });

  test('a stream that is stopped is ended at its source', async () => {
    const controller = new AbortController();
    let ended = false;
    async function* chunks() {
      try {
        for (;;) {
          yield readFileSync(path);
          controller.abort();
        }
      } finally {
        ended = true;
      }
    }
    const result = await readTally([itemFromStream('mail.log', chunks())], {}, { ...ports, signal: controller.signal });
    expect(result).toMatchObject({ ok: false, problem: { id: 'stopped' } });
    await expect.poll(() => ended).toBe(true);
  });

  test('a bomb ends there, and the process lives on', async () => {
    const bomb = join(folder, 'bomb.gz');
    writeFileSync(bomb, gzipSync(Buffer.alloc(300 << 20, 'a')));
    expect(await readTally([itemFromFile(bomb)], {}, ports)).toMatchObject({
      ok: false,
      problem: { id: 'too-large-unpacked' },
    });
    expect((await read([itemFromText('a', POSTFIX)])).ok).toBe(true);
  });

  test('a single line of 64 MB is no delivery data', async () => {
    const long = join(folder, 'long.txt');
    writeFileSync(long, Buffer.alloc(64 << 20, 'x'));
    expect(await readTally([itemFromFile(long)], {}, ports)).toMatchObject({ ok: false });
  });

  test('a worker that fails, or does not end, is a problem', async () => {
    const options = { intake: INTAKE_LIMITS, readMs: 1000 };
    const script = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return pathToFileURL(join(folder, name));
    };
    const run = (url: URL, killMs = 5000) =>
      readInWorker({ name: 'a', from: { path } }, options, { ...READ_LIMITS, killMs, heapMiB: 32 }, NOW, url);
    expect(await run(script('throws.mjs', 'throw new Error("x")'))).toMatchObject({
      ok: false,
      problem: { id: 'reader-failed' },
    });
    expect(await run(script('exits.mjs', 'process.exit(3)'))).toMatchObject({
      ok: false,
      problem: { id: 'reader-failed', values: { code: 3 } },
    });
    expect(await run(script('hangs.mjs', 'for (;;);'), 300)).toMatchObject({
      ok: false,
      problem: { id: 'took-too-long' },
    });
    expect(
      await run(script('swells.mjs', 'const all = []; for (;;) all.push({ x: new Array(1000).fill(Math.random()) });')),
    ).toMatchObject({ ok: false, problem: { id: 'reader-failed' } });
  });
});
