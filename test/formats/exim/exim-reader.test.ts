import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEximLine, readEximLine } from '../../../src/formats/exim/exim-line.ts';
import { eximReader } from '../../../src/formats/exim/exim-reader.ts';
import { cellLines, sumOutcomes } from '../../attempts/sum-outcomes.ts';
import { readText } from '../read-text.ts';

const STAMP = '2024-05-01 00:00:23';
const OLD = '1sTydT-0000dr-Bu';
const NEW = '1sTydT-00000000drD-8Bu';
const H = 'H=mx1.example.fr [192.0.2.1]';

function parsed(text: string) {
  return parseEximLine(`${STAMP} ${NEW} ${text}`);
}

describe('deliveries', () => {
  test.each([
    [
      'remote',
      `=> jdoe@example.fr R=dnslookup T=remote_smtp ${H} X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes DN="/CN=mx: a" C="250 2.0.0 Ok: queued as ABC" QT=1s DT=0.4s`,
      { domain: 'example.fr', localPart: 'jdoe', relay: 'mx1.example.fr', outcome: 'delivered' },
    ],
    [
      'a further recipient',
      `-> jdoe@example.fr R=dnslookup T=remote_smtp ${H} C="250 ok"`,
      { domain: 'example.fr', outcome: 'delivered' },
    ],
    ['cutthrough', `>> jdoe@example.fr R=dnslookup T=remote_smtp ${H}`, { domain: 'example.fr', outcome: 'delivered' }],
    [
      'an alias',
      `=> jdoe@example.fr <all@x.fr> F=<a@b.fr> P=<a@b.fr> R=dnslookup T=remote_smtp S=1234 ${H}:25 I=[198.51.100.1]:41234 C="250 ok"`,
      { domain: 'example.fr', source: '198.51.100.1' },
    ],
    [
      'local',
      '=> jdoe <jdoe@example.fr> R=localuser T=local_delivery',
      { domain: 'example.fr', localPart: 'jdoe', relay: '', outcome: 'delivered' },
    ],
    [
      'a file',
      '=> /home/jdoe/mail <jdoe@example.fr> R=userforward T=address_file',
      { domain: 'example.fr', localPart: 'jdoe' },
    ],
    [
      'LMTP',
      '=> jdoe@example.fr R=local T=lmtp H=localhost [127.0.0.1]:24 C="250 2.0.0 <jdoe@example.fr> abc Saved"',
      { outcome: 'delivered' },
    ],
    [
      'an IPv6 host',
      '=> jdoe@example.fr R=dnslookup T=remote_smtp H=mx1.example.fr [2001:db8::1]:25 C="250 ok"',
      { relay: 'mx1.example.fr' },
    ],
    [
      'a host without a name',
      '=> jdoe@example.fr R=dnslookup T=remote_smtp H=[192.0.2.1]:25 C="250 ok"',
      { relay: '192.0.2.1' },
    ],
    [
      'a quoted local part',
      `=> "john: doe"@example.fr R=dnslookup T=remote_smtp ${H} C="250 ok"`,
      { domain: 'example.fr', localPart: '"john: doe"' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(parsed(text)).toMatchObject(expected);
  });

  test.each([
    ['old ids', `${STAMP} ${OLD} => u@example.fr R=r T=t ${H}`],
    ['zone and milliseconds', `${STAMP}.123 +0200 ${NEW} => u@example.fr R=r T=t ${H}`],
    ['a process id', `${STAMP} [1234] ${NEW} => u@example.fr R=r T=t ${H}`],
    ['behind a syslog header', `May  1 00:00:23 mta1 exim[12]: ${STAMP} ${NEW} => u@example.fr R=r T=t ${H}`],
    ['in syslog without a stamp', `May  1 00:00:23 mta1 exim[12]: ${NEW} => u@example.fr R=r T=t ${H}`],
  ])('%s', (_name, line) => {
    expect(parseEximLine(line)).toMatchObject({ domain: 'example.fr', relay: 'mx1.example.fr', outcome: 'delivered' });
  });
});

const RCPT = 'SMTP error from remote mail server after RCPT TO:<jdoe@example.fr>: 550 5.1.1 no such user';

describe('failures, echoes and signals', () => {
  test.each([
    [
      'refused',
      `** jdoe@example.fr R=dnslookup T=remote_smtp ${H} X=TLS1.2:ECDHE:256 CV=yes: ${RCPT}`,
      { outcome: 'bounced', relay: 'mx1.example.fr', reply: RCPT },
    ],
    [
      'with sender and size',
      `** jdoe@example.fr F=<a@b.fr> P=<a@b.fr> R=dnslookup T=remote_smtp ${H}:25 I=[198.51.100.1]:9 DT=1s: ${RCPT}`,
      { outcome: 'bounced', source: '198.51.100.1', reply: RCPT },
    ],
    [
      'no route',
      '** jdoe@example.fr: Unrouteable address',
      { outcome: 'bounced', relay: '', reply: 'Unrouteable address' },
    ],
    [
      'given up',
      '** jdoe@example.fr R=dnslookup T=remote_smtp: retry timeout exceeded',
      { outcome: 'bounced', reply: 'retry timeout exceeded' },
    ],
    [
      'deferred',
      `== jdoe@example.fr R=dnslookup T=remote_smtp defer (-44) ${H}: SMTP error from remote mail server after RCPT TO:<jdoe@example.fr>: 451 4.7.1 busy`,
      { outcome: 'deferred', relay: 'mx1.example.fr' },
    ],
    [
      'deferred, host first',
      `== jdoe@example.fr R=dnslookup T=remote_smtp ${H} defer (110): Connection timed out`,
      { outcome: 'deferred', relay: 'mx1.example.fr', reply: 'Connection timed out' },
    ],
    [
      'deferred, old wording',
      '== jdoe@example.fr R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server after RCPT TO:<jdoe@example.fr>: host mx1.example.fr [192.0.2.1]: 451 busy',
      { outcome: 'deferred' },
    ],
    [
      'DNS',
      '== jdoe@example.fr R=dnslookup defer (-1): host lookup did not complete',
      { outcome: 'deferred', reply: 'host lookup did not complete' },
    ],
    [
      'not tried',
      "== jdoe@example.fr R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host for 'example.fr'",
      { outcome: 'echo' },
    ],
    [
      'not routed',
      '== jdoe@example.fr routing defer (-51): retry time not reached',
      { outcome: 'echo', domain: 'example.fr' },
    ],
    ['one host timed out', `${H} Connection timed out`, { outcome: 'signal', relay: 'mx1.example.fr', domain: '' }],
    [
      'one host timed out, old',
      'mx1.example.fr [192.0.2.1] Connection refused',
      { outcome: 'signal', relay: 'mx1.example.fr' },
    ],
    [
      'what one host said',
      `${H}: SMTP error from remote mail server after initial connection: 421 busy`,
      { outcome: 'echo', relay: 'mx1.example.fr' },
    ],
    ['own trouble', 'Failed writing spool file: No space left on device', { outcome: 'signal' }],
  ])('%s', (_name, text, expected) => {
    expect(parsed(text)).toMatchObject(expected);
  });

  test.each([
    `<= a@b.fr H=app [10.0.0.7] P=esmtpsa S=1234 id=x@b.fr`,
    'Completed',
    'SMTP connection outbound 1714521600 1sTydT-0000dr-Bu example.fr jdoe@example.fr',
  ])('tells nothing: %s', (text) => {
    expect(readEximLine(`${STAMP} ${NEW} ${text}`)).toBeNull();
  });

  test('thrown away or not really sent is no attempt, no address is odd', () => {
    expect(readEximLine(`${STAMP} ${NEW} => :blackhole: <jdoe@example.fr> R=drop`)?.kind).toBe('discarded');
    expect(readEximLine(`${STAMP} ${NEW} *> jdoe@example.fr R=dnslookup T=remote_smtp ${H}`)?.kind).toBe('discarded');
    expect(readEximLine(`${STAMP} ${NEW} == `)?.kind).toBe('odd');
  });
});

const LOG = [
  `${STAMP} ${NEW} <= a@b.fr H=app [10.0.0.7] P=esmtpsa S=1234`,
  `${STAMP} ${NEW} => u1@example.fr R=dnslookup T=remote_smtp ${H} C="250 ok"`,
  `${STAMP} ${NEW} -> u2@example.fr R=dnslookup T=remote_smtp ${H} C="250 ok"`,
  `${STAMP} ${NEW} ** u3@example.fr R=dnslookup T=remote_smtp ${H}: 550 5.1.1 u3 is unknown`,
  `2024-05-01 00:10:23 ${NEW} == u4@yahoo.fr R=dnslookup T=remote_smtp defer (-44) H=mta5.am0.yahoodns.net [192.0.2.5]: 421 4.7.0 [TSS04] Messages from 192.0.2.77 deferred`,
  `2024-05-01 00:20:23 ${NEW} == u4@yahoo.fr R=dnslookup T=remote_smtp defer (-44) H=mta5.am0.yahoodns.net [192.0.2.5]: 421 4.7.0 [TSS04] Messages from 192.0.2.78 deferred`,
  `${STAMP} ${NEW} H=mx2.example.fr [192.0.2.2] Connection timed out`,
  `${STAMP} ${NEW} Completed`,
];

test('a log is counted exactly, whatever the order of its lines', async () => {
  const tally = await readText(eximReader, `${LOG.join('\n')}\n`);
  expect(sumOutcomes(tally)).toEqual({ delivered: 2, deferred: 2, bounced: 1, echo: 0, signal: 1 });
  expect([tally.counts.records, tally.hasDenominator, tally.from, tally.to]).toEqual([
    8,
    true,
    Date.UTC(2024, 4, 1, 0, 0, 23),
    Date.UTC(2024, 4, 1, 0, 20, 23),
  ]);
  expect(cellLines(tally)).toContainEqual(
    expect.stringContaining(
      'yahoo.fr | mta5.am0.yahoodns.net | deferred | 421 4.7.0 [TSS04] Messages from # deferred |  | 2 | 1 |',
    ),
  );
  expect(cellLines(await readText(eximReader, `${[...LOG].reverse().join('\r\n')}\r\n`, 13))).toEqual(cellLines(tally));
  expect(JSON.stringify(tally)).not.toMatch(/\bu[1-4]\b/);
});

test('a filter behind a pipe is no delivery', async () => {
  const filtered = [
    `${STAMP} ${NEW} => u@example.fr R=spamcheck_router T=spamcheck`,
    `${STAMP} ${OLD} => u <u@example.fr> R=localuser T=local_delivery`,
  ];
  expect(sumOutcomes(await readText(eximReader, filtered.join('\n'))).delivered).toBe(1);
});

const fragment = fc.oneof(
  fc.constantFrom(
    `${STAMP} `,
    `${NEW} `,
    `${OLD} `,
    '=> ',
    '** ',
    '== ',
    '<= ',
    'u@a.fr',
    ' R=r',
    ' T=t',
    ` ${H}`,
    ' defer (-44)',
    ': ',
    '"',
    '<',
    '>',
    '[',
    ']',
    '\n',
    '\0',
    '550 no',
    'Completed',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);

test('any text: no throw, and every line that counts counts once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fragment, { maxLength: 40 }), async (fragments) => {
      const text = fragments.join('');
      const tally = await readText(eximReader, text, 17);
      const sums = sumOutcomes(tally);
      const counted =
        sums.delivered +
        sums.deferred +
        sums.bounced +
        sums.echo +
        sums.signal +
        tally.counts.notUnderstood +
        tally.counts.ignored;
      expect(counted).toBeLessThanOrEqual(tally.counts.records);
    }),
    { numRuns: 300 },
  );
});
