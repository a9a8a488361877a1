import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postfixReader } from '../../../src/formats/postfix/postfix-reader.ts';
import { cellLines, sumOutcomes } from '../../attempts/sum-outcomes.ts';
import { type LogTruth, postfixLog } from '../../bench/generate-postfix-log.ts';
import { readText, readTextSlowly } from '../read-text.ts';

function generated(bytes: number, seed: number) {
  const truth: LogTruth = { lines: 0, delivered: 0, deferred: 0, bounced: 0, failedByDomain: new Map() };
  const text = [...postfixLog({ bytes, seed, domains: 300, statusShare: 0.5, failureShare: 0.4 }, truth)].join('');
  return { text, truth };
}

const head = 'May  1 00:00:23 mta1 ';
const line = (body: string, program = 'postfix/smtp') => `${head}${program}[12]: ABCDEF1234: ${body}\n`;
const sent = (domain: string) =>
  line(`to=<u@${domain}>, relay=mx.${domain}[192.0.2.9]:25, delay=1, dsn=2.0.0, status=sent (250 ok)`);
const hop = (domain: string) =>
  line(
    `to=<u@${domain}>, relay=127.0.0.1[127.0.0.1]:10024, delay=1, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 9ABCDEF123)`,
  );

describe('counts are exact', () => {
  const { text, truth } = generated(600_000, 11);

  test('against what the generator counted while it wrote', async () => {
    const tally = await readText(postfixReader, text, 4093);
    expect(sumOutcomes(tally)).toEqual({
      delivered: truth.delivered,
      deferred: truth.deferred,
      bounced: truth.bounced,
      echo: 0,
      signal: 0,
    });
    expect(tally.counts).toEqual({ records: truth.lines, notUnderstood: 0, ignored: 0 });
    for (const [domain, failed] of truth.failedByDomain) {
      const own = sumOutcomes(tally, domain);
      expect(own.deferred + own.bounced).toBe(failed);
    }
    expect(tally.hasDenominator).toBe(true);
    expect(tally.templates.length).toBeLessThan(120);
  });

  test('the fast and the slower path say the same', async () => {
    expect(cellLines(await readText(postfixReader, text))).toEqual(
      cellLines(await readTextSlowly(postfixReader, text)),
    );
  });

  test('the order of lines plays no part, nor do CRLF and where chunks are cut', async () => {
    const lines = text.split('\n').filter((entry) => entry !== '');
    const shuffled = lines.map((entry, at) => ({ entry, key: (at * 7919) % 10_007 })).sort((a, b) => a.key - b.key);
    const expected = cellLines(await readText(postfixReader, text));
    expect(
      cellLines(await readText(postfixReader, `${shuffled.map(({ entry }) => entry).join('\r\n')}\r\n`, 77)),
    ).toEqual(expected);
  });

  test('no recipient can be found in the tally', async () => {
    const tally = await readText(postfixReader, text);
    expect(JSON.stringify([tally.templates, tally.domains, tally.relays, tally.notes])).not.toMatch(/user\d/);
  });
});

describe('what counts and what does not', () => {
  test('hops through a filter are dropped where the real delivery has its own line', async () => {
    const tally = await readText(postfixReader, hop('a.fr') + sent('a.fr') + hop('a.fr') + sent('a.fr'));
    expect(sumOutcomes(tally).delivered).toBe(2);
  });

  test('a tunnel to a smarthost on the loopback address delivers', async () => {
    const tally = await readText(postfixReader, hop('a.fr') + hop('a.fr') + hop('b.fr') + sent('b.fr'));
    expect([sumOutcomes(tally, 'a.fr').delivered, sumOutcomes(tally, 'b.fr').delivered]).toEqual([2, 1]);
  });

  test('a search for failures has no denominator, a log with other daemons has', async () => {
    const failed = line('to=<u@a.fr>, relay=mx.a.fr[192.0.2.9]:25, delay=1, dsn=5.1.1, status=bounced (550 no)');
    expect((await readText(postfixReader, failed)).hasDenominator).toBe(false);
    expect(
      (await readText(postfixReader, `${failed}${head}postfix/smtpd[7]: connect from app[10.0.0.7]\n`)).hasDenominator,
    ).toBe(true);
    expect((await readText(postfixReader, failed + sent('a.fr'))).hasDenominator).toBe(true);
  });

  test('instances are sources when there are several', async () => {
    const out = (program: string) =>
      line('to=<u@a.fr>, relay=mx.a.fr[192.0.2.9]:25, delay=1, status=bounced (550 no)', program);
    expect((await readText(postfixReader, out('postfix/smtp') + out('postfix-out1/smtp'))).sources).toEqual([
      '',
      'postfix',
      'postfix-out1',
    ]);
    expect((await readText(postfixReader, out('postfix/smtp') + out('postfix/lmtp'))).sources).toEqual(['']);
  });

  test('retries of one message are one message', async () => {
    const retry = line('to=<u@a.fr>, relay=mx.a.fr[192.0.2.9]:25, delay=1, status=deferred (450 busy)');
    const tally = await readText(postfixReader, retry.repeat(40));
    expect([tally.cells.count[0], tally.cells.messages[0]]).toEqual([40, 1]);
  });

  test('"last message repeated" repeats the line before it', async () => {
    const repeated = `${head}last message repeated 4 times\n`;
    const refused = `${head}postfix/smtp[12]: connect to mx.a.fr[192.0.2.9]:25: Connection refused\n`;
    expect(sumOutcomes(await readText(postfixReader, refused + repeated)).signal).toBe(5);
    expect(sumOutcomes(await readText(postfixReader, sent('a.fr') + repeated)).delivered).toBe(5);
    expect(sumOutcomes(await readText(postfixReader, `${sent('a.fr')}${head}kernel: x\n${repeated}`)).delivered).toBe(
      1,
    );
  });

  test('lines of Exim in between are read too', async () => {
    const exim =
      '2024-05-01 00:00:00 1sTydT-00000000drD-8Bu ** u@b.fr R=dnslookup T=remote_smtp H=mx.b.fr [192.0.2.1]: 550 no\n';
    expect(sumOutcomes(await readText(postfixReader, sent('a.fr') + exim))).toMatchObject({ delivered: 1, bounced: 1 });
  });

  test('odd lines are counted and shown without their recipient', async () => {
    const tally = await readText(
      postfixReader,
      sent('a.fr') + line('to=<jdoe@a.fr>, relay=mx.a.fr[192.0.2.9]:25, delay=1'),
    );
    expect(tally.counts.notUnderstood).toBe(1);
    expect(tally.notes[0]).toMatchObject({ id: 'line-not-understood', values: { line: 2 } });
    expect(JSON.stringify(tally.notes)).not.toContain('jdoe');
  });

  test('a line of 200 kB is cut and counted once', async () => {
    const tally = await readText(
      postfixReader,
      `${sent('a.fr')}${line(`to=<u@a.fr>, relay=mx.a.fr[192.0.2.9]:25, delay=1, status=bounced (550 ${'no '.repeat(70_000)})`)}${sent('a.fr')}`,
      9000,
    );
    expect(sumOutcomes(tally)).toMatchObject({ delivered: 2, bounced: 1 });
    expect(tally.counts.records).toBe(3);
    expect(tally.notes).toContainEqual({ id: 'lines-cut', values: { lines: 1 } });
  });
});

const fragment = fc.oneof(
  fc.constantFrom(
    head,
    'postfix/smtp[1]: ',
    'ABCDEF1234: ',
    'to=<',
    'u@a.fr',
    '>, ',
    'relay=',
    'mx.a.fr[192.0.2.9]:25',
    '127.0.0.1[127.0.0.1]:10024',
    ', delay=1',
    ', dsn=4.0.0',
    ', status=',
    'sent ',
    'deferred ',
    'bounced ',
    '(450 busy',
    ')',
    '\n',
    '\r\n',
    '\0',
    '"',
    ', ',
    'last message repeated 3 times\n',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

test('any bytes: no throw, and both paths count the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fragment, { maxLength: 60 }),
      fc.integer({ min: 1, max: 50 }),
      async (fragments, piece) => {
        const text = fragments.join('').replaceAll('\r', '\r\n').replaceAll('\r\n\n', '\r\n');
        const fast = await readText(postfixReader, text, piece);
        const slow = await readTextSlowly(postfixReader, text);
        expect(sumOutcomes(fast)).toEqual(sumOutcomes(slow));
        expect(fast.counts).toEqual(slow.counts);
      },
    ),
    { numRuns: 300 },
  );
});
