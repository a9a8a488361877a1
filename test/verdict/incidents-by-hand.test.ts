import { describe, expect, it } from 'vitest';
import { concentrate } from '../../src/concentration/concentrate.ts';
import type { VerdictKind } from '../../src/knowledge/vocabulary.ts';
import { decide } from '../../src/verdict/decide.ts';
import { type CellSpec, judgedTally, meaning } from '../incidents/tally-double.ts';
import { TEXTS } from '../incidents/texts.ts';

interface Case {
  readonly name: string;
  readonly cells: readonly CellSpec[];
  readonly verdict: VerdictKind;
  readonly axis?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly volumes?: Readonly<Record<string, number>>;
}

const big = [
  ['gmail.com', 'Google', 40_000],
  ['hotmail.com', 'Microsoft', 12_000],
  ['outlook.fr', 'Microsoft', 8000],
  ['orange.fr', 'Orange', 15_000],
  ['yahoo.fr', 'Yahoo', 7000],
  ['free.fr', 'Free', 5000],
  ['sfr.fr', 'SFR', 5000],
  ['laposte.net', 'La Poste', 2000],
  ['icloud.com', 'Apple', 2000],
] as const;

/** An ordinary day: deliveries, some unknown users, full mailboxes, greylisting. */
function ordinary(scale = 1): CellSpec[] {
  return big.flatMap(([domain, provider, sent]) => [
    { domain, provider, outcome: 'delivered' as const, count: Math.round(sent * scale) },
    {
      domain,
      provider,
      outcome: 'bounced' as const,
      meaning: TEXTS.unknownUser,
      count: Math.round(sent * scale * 0.006),
    },
    { domain, provider, outcome: 'deferred' as const, meaning: TEXTS.full, count: Math.round(sent * scale * 0.004) },
    {
      domain,
      provider,
      outcome: 'deferred' as const,
      meaning: TEXTS.greylisting,
      count: Math.round(sent * scale * 0.01),
    },
  ]);
}
function at(
  domain: string,
  provider: string,
  reply: (typeof TEXTS)[keyof typeof TEXTS] | ReturnType<typeof meaning>,
  count: number,
  extra: Partial<CellSpec> = {},
): CellSpec {
  return {
    domain,
    provider,
    outcome: reply.persistence === 'permanent' ? 'bounced' : 'deferred',
    meaning: reply,
    count,
    ...extra,
  };
}
const allProviders = (reply: ReturnType<typeof meaning>, part: number): CellSpec[] =>
  big.map(([domain, provider, sent]) => at(domain, provider, reply, Math.round(sent * part)));
const firms = (count: number, make: (domain: string, index: number) => CellSpec[]): CellSpec[] =>
  Array.from({ length: count }, (_, index) => make(`firm${index}.example`, index)).flat();

const credentials = meaning({ cause: 'relay', origin: 'local', rule: 'auth-failed' });

const CASES: readonly Case[] = [
  {
    name: 'ten lines of TSS04 pasted',
    cells: [at('yahoo.fr', 'Yahoo', TEXTS.reputationSoft, 10)],
    verdict: 'reputation',
    axis: 'provider',
    atLeast: 0.8,
  },
  {
    name: 'one reputation reply without a domain, the text names its speaker',
    cells: [{ outcome: 'deferred', meaning: meaning({ cause: 'reputation', provider: 'Yahoo' }), count: 1 }],
    verdict: 'reputation',
    axis: 'provider',
  },
  {
    name: 'one "user unknown"',
    cells: [at('orange.fr', 'Orange', TEXTS.unknownUser, 1)],
    verdict: 'recipients',
    atMost: 0.8,
  },
  {
    name: 'the largest provider blocks',
    cells: [...ordinary(), at('gmail.com', 'Google', TEXTS.reputationSoft, 20_000)],
    verdict: 'reputation',
    axis: 'provider',
    atLeast: 0.9,
  },
  {
    name: 'a small provider blocks with 5xx',
    cells: [...ordinary(), at('laposte.net', 'La Poste', TEXTS.reputationHard, 1500)],
    verdict: 'reputation',
    axis: 'provider',
    atLeast: 0.9,
  },
  {
    name: 'the largest provider leads only because most mail goes there',
    cells: ordinary(),
    verdict: 'healthy',
    atLeast: 0.8,
  },
  {
    name: 'own MTA fails in proportion, the largest provider leads',
    cells: [...ordinary(), ...allProviders(TEXTS.disk, 0.2)],
    verdict: 'own-mta',
    axis: 'everywhere',
    atLeast: 0.9,
  },
  {
    name: 'port 25 is blocked: everybody times out, nothing delivered',
    cells: allProviders(TEXTS.timeout, 1),
    verdict: 'own-mta',
    axis: 'everywhere',
  },
  {
    name: 'DNS fails for all, some delivered before',
    cells: [...ordinary(0.5), ...allProviders(TEXTS.dns, 0.5)],
    verdict: 'own-mta',
    axis: 'everywhere',
    atLeast: 0.85,
  },
  {
    name: '200 customers behind Microsoft 365',
    cells: [
      ...ordinary(0.2),
      ...firms(200, (domain) => [
        at(domain, 'Microsoft 365', TEXTS.reputationHard, 4),
        { domain, provider: 'Microsoft 365', outcome: 'delivered', count: 2 },
      ]),
    ],
    verdict: 'reputation',
    axis: 'provider',
    atLeast: 0.85,
  },
  {
    name: '200 customers behind one gateway',
    cells: [
      ...ordinary(0.2),
      ...firms(200, (domain) => [at(domain, domain, TEXTS.reputationHard, 4, { filter: 'Mimecast' })]),
    ],
    verdict: 'reputation',
    axis: 'blocklist',
    atLeast: 0.85,
  },
  {
    name: '200 customers behind one gateway that is down',
    cells: [
      ...ordinary(0.2),
      ...firms(200, (domain) => [at(domain, domain, TEXTS.timeout, 8, { filter: 'Mimecast' })]),
    ],
    verdict: 'receiver-outage',
    axis: 'blocklist',
  },
  {
    name: 'one Spamhaus listing named by hundreds',
    cells: [...ordinary(0.2), ...firms(300, (domain) => [at(domain, domain, TEXTS.spamhaus, 3)])],
    verdict: 'reputation',
    axis: 'blocklist',
    atLeast: 0.85,
  },
  {
    name: 'one Spamhaus listing, failures only',
    cells: firms(300, (domain) => [at(domain, domain, TEXTS.spamhaus, 3)]),
    verdict: 'reputation',
    axis: 'blocklist',
    atLeast: 0.85,
  },
  {
    name: 'own smarthost refuses credentials',
    cells: big.map(([domain, provider, sent]) =>
      at(domain, provider, credentials, sent, { relay: 'smtp.isp.example' }),
    ),
    verdict: 'own-mta',
  },
  {
    name: 'own smarthost refuses relaying; every provider is taken for it',
    cells: big.map(([domain, , sent]) => at(domain, 'isp.example', TEXTS.relay, sent, { relay: 'smtp.isp.example' })),
    verdict: 'own-mta',
    atLeast: 0.8,
  },
  {
    name: 'own smarthost is down',
    cells: big.map(([domain, , sent]) => at(domain, 'isp.example', TEXTS.timeout, sent, { relay: 'smtp.isp.example' })),
    verdict: 'own-mta',
    atLeast: 0.8,
  },
  {
    name: 'one IP of four is blocked',
    cells: [1, 2, 3, 4]
      .flatMap((ip) => ordinary(0.25).map((cell): CellSpec => ({ ...cell, source: `192.0.2.${ip}` })))
      .concat(
        big
          .slice(0, 5)
          .map(([domain, provider, sent]) =>
            at(domain, provider, TEXTS.reputationSoft, Math.round(sent / 5), { source: '192.0.2.3' }),
          ),
      ),
    verdict: 'reputation',
    axis: 'source-ip',
    atLeast: 0.85,
  },
  {
    name: 'one IP of four reaches nobody',
    cells: [1, 2, 3, 4]
      .flatMap((ip) => ordinary(0.25).map((cell): CellSpec => ({ ...cell, source: `192.0.2.${ip}` })))
      .concat(
        big.map(([domain, provider, sent]) =>
          at(domain, provider, TEXTS.timeout, Math.round(sent / 5), { source: '192.0.2.3' }),
        ),
      ),
    verdict: 'own-mta',
    axis: 'source-ip',
  },
  {
    name: 'authentication at Gmail, Microsoft and Yahoo',
    cells: [
      ...ordinary(),
      at('gmail.com', 'Google', TEXTS.authentication, 9000),
      at('hotmail.com', 'Microsoft', TEXTS.authentication, 4000),
      at('yahoo.fr', 'Yahoo', TEXTS.authentication, 2000),
    ],
    verdict: 'authentication',
    atLeast: 0.9,
  },
  {
    name: 'an old list',
    cells: [...ordinary(), ...allProviders(TEXTS.unknownUser, 0.12)],
    verdict: 'recipients',
    axis: 'everywhere',
    atLeast: 0.85,
  },
  {
    name: 'one full domain among an ordinary day',
    cells: [...ordinary(), at('firm.example', 'firm.example', TEXTS.full, 12)],
    verdict: 'healthy',
  },
  {
    name: 'one receiver cannot be reached',
    cells: [...ordinary(), at('free.fr', 'Free', TEXTS.timeout, 4000)],
    verdict: 'receiver-outage',
    axis: 'provider',
    atLeast: 0.7,
  },
  {
    name: 'one receiver answers 4.3.2',
    cells: [...ordinary(), at('free.fr', 'Free', TEXTS.receiver, 4000)],
    verdict: 'receiver-outage',
    axis: 'provider',
    atLeast: 0.8,
  },
  {
    name: 'Apple denies all its users for some hours',
    cells: [...ordinary(), at('icloud.com', 'Apple', TEXTS.unknownUser, 1800, { first: 0, last: 7_200_000 })],
    verdict: 'receiver-outage',
  },
  {
    name: 'greylisting everywhere',
    cells: [
      ...ordinary(),
      ...firms(400, (domain) => [
        at(domain, domain, TEXTS.greylisting, 5),
        { domain, provider: domain, outcome: 'delivered', count: 5 },
      ]),
    ],
    verdict: 'healthy',
  },
  {
    name: 'greylisting only, failures only',
    cells: firms(20, (domain) => [at(domain, domain, TEXTS.greylisting, 2)]),
    verdict: 'healthy',
  },
  {
    name: 'too many connections at Orange and Free',
    cells: [...ordinary(), at('orange.fr', 'Orange', TEXTS.rate, 6000), at('free.fr', 'Free', TEXTS.rate, 2500)],
    verdict: 'reputation',
    axis: 'provider',
    atMost: 0.97,
  },
  {
    name: 'dynamic flow control at Orange and Wanadoo',
    cells: [at('orange.fr', 'Orange', TEXTS.backoff, 1204), at('wanadoo.fr', 'Orange', TEXTS.backoff, 310)],
    verdict: 'reputation',
    atMost: 0.85,
  },
  {
    name: 'dynamic flow control at every provider',
    cells: allProviders(TEXTS.backoff, 0.3),
    verdict: 'own-mta',
    atMost: 0.9,
  },
  {
    name: 'dynamic flow control over unrelated firms',
    cells: firms(40, (domain, index) => [at(domain, domain, TEXTS.backoff, 10 + (index % 7))]),
    verdict: 'own-mta',
    atMost: 0.9,
  },
  { name: 'one backoff row', cells: [at('orange.fr', 'Orange', TEXTS.backoff, 1)], verdict: 'inconclusive' },
  {
    name: 'backoff rows without a domain',
    cells: [{ outcome: 'deferred', meaning: TEXTS.backoff, count: 800 }],
    verdict: 'inconclusive',
  },
  {
    name: 'backoff with inner replies at the same provider',
    cells: [at('orange.fr', 'Orange', TEXTS.backoff, 3000), at('orange.fr', 'Orange', TEXTS.reputationSoft, 40)],
    verdict: 'reputation',
    atLeast: 0.85,
  },
  {
    name: 'backoff with an authentication reply behind it',
    cells: [at('gmail.com', 'Google', TEXTS.backoff, 3000), at('gmail.com', 'Google', TEXTS.authentication, 40)],
    verdict: 'authentication',
    atLeast: 0.8,
  },
  {
    name: 'a block and an old list',
    cells: [
      ...ordinary(),
      at('yahoo.fr', 'Yahoo', TEXTS.reputationSoft, 6000),
      ...allProviders(TEXTS.unknownUser, 0.08),
    ],
    verdict: 'mixed',
  },
  {
    name: 'a block and a full disk',
    cells: [...ordinary(), at('yahoo.fr', 'Yahoo', TEXTS.reputationSoft, 6000), ...allProviders(TEXTS.disk, 0.07)],
    verdict: 'mixed',
  },
  {
    name: 'nearly all in "Other"',
    cells: [
      at('*', '*', TEXTS.backoff, 760_086),
      at('gmail.com', 'Google', TEXTS.backoff, 4000),
      at('orange.fr', 'Orange', TEXTS.backoff, 3704),
    ],
    verdict: 'inconclusive',
  },
  {
    name: 'three lines of unread text',
    cells: [
      at('a.example', 'a.example', TEXTS.unread, 1),
      at('b.example', 'b.example', TEXTS.unread, 1),
      at('c.example', 'c.example', TEXTS.unread, 1),
    ],
    verdict: 'inconclusive',
  },
  {
    name: 'failures only, volumes say that the leader is ordinary',
    cells: [...allProviders(TEXTS.backoff, 0.2)],
    volumes: Object.fromEntries(big.map(([domain, , sent]) => [domain, sent])),
    verdict: 'own-mta',
  },
  {
    name: 'failures only, volumes show one provider apart',
    cells: [at('free.fr', 'Free', TEXTS.backoff, 2000), at('gmail.com', 'Google', TEXTS.backoff, 30)],
    volumes: Object.fromEntries(big.map(([domain, , sent]) => [domain, sent])),
    verdict: 'reputation',
  },
  {
    name: 'nothing failed',
    cells: [{ domain: 'gmail.com', provider: 'Google', outcome: 'delivered', count: 5000 }],
    verdict: 'healthy',
    atLeast: 0.9,
  },
  { name: 'nothing at all', cells: [], verdict: 'inconclusive' },
  { name: 'only zero counts', cells: [at('gmail.com', 'Google', TEXTS.reputationSoft, 0)], verdict: 'inconclusive' },
  { name: 'one timeout', cells: [at('firm.example', 'firm.example', TEXTS.timeout, 1)], verdict: 'inconclusive' },
  { name: 'one text of the own MTA', cells: [at('gmail.com', 'Google', TEXTS.disk, 1)], verdict: 'own-mta' },
  {
    name: 'one stuck message retried forty times at one firm, on an ordinary day',
    cells: [...ordinary(), at('firm.example', 'firm.example', TEXTS.timeout, 40, { messages: 1 })],
    verdict: 'healthy',
  },
  {
    name: 'echoes of one block prove nothing more',
    cells: [
      ...ordinary(),
      { domain: 'yahoo.fr', provider: 'Yahoo', outcome: 'echo', meaning: TEXTS.reputationSoft, count: 90_000 },
    ],
    verdict: 'healthy',
  },
  {
    name: 'spam verdicts at two providers',
    cells: [
      ...ordinary(),
      at('gmail.com', 'Google', TEXTS.content, 5000),
      at('hotmail.com', 'Microsoft', TEXTS.content, 2000),
    ],
    verdict: 'reputation',
  },
  {
    name: 'auto-replies only',
    cells: [at('gmail.com', 'Google', meaning({ cause: 'not-a-failure' }), 40)],
    verdict: 'healthy',
  },
];

describe('incidents by hand', () => {
  for (const { name, cells, verdict, axis, atLeast, atMost, volumes } of CASES) {
    it(name, () => {
      const concentration = concentrate(
        judgedTally(cells),
        volumes ? { volumes: new Map(Object.entries(volumes)) } : {},
      );
      const said = decide(concentration);
      expect(said.kind, JSON.stringify({ said, findings: concentration.findings }, null, 1)).toBe(verdict);
      if (axis !== undefined) expect(concentration.findings[0]?.axis).toBe(axis);
      if (atLeast !== undefined) expect(said.confidence).toBeGreaterThanOrEqual(atLeast);
      if (atMost !== undefined) expect(said.confidence).toBeLessThanOrEqual(atMost);
      expect(said.requestHours).toBe(
        verdict === 'reputation' ||
          (verdict === 'mixed' && concentration.findings.some(({ kind }) => kind === 'reputation')),
      );
      if (verdict === 'inconclusive') expect(said.nextEvidence.length).toBeGreaterThan(0);
      expect(said.reasons.length).toBeGreaterThan(0);
    });
  }
});
