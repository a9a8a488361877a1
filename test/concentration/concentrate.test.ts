import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../src/attempts/tally.ts';
import { concentrate } from '../../src/concentration/concentrate.ts';
import { CAUSES } from '../../src/knowledge/vocabulary.ts';
import { decide } from '../../src/verdict/decide.ts';
import { incident } from '../incidents/incident.ts';
import { type CellSpec, judgedTally, meaning } from '../incidents/tally-double.ts';
import { TEXTS } from '../incidents/texts.ts';

const day: readonly CellSpec[] = [
  { domain: 'gmail.com', provider: 'Google', outcome: 'delivered', count: 900 },
  { domain: 'gmail.com', provider: 'Google', outcome: 'bounced', meaning: TEXTS.unknownUser, count: 10 },
  { domain: 'yahoo.fr', provider: 'Yahoo', outcome: 'delivered', count: 20 },
  {
    domain: 'yahoo.com',
    provider: 'Yahoo',
    outcome: 'deferred',
    meaning: TEXTS.reputationSoft,
    count: 160,
    messages: 80,
  },
  { domain: 'yahoo.com', provider: 'Yahoo', outcome: 'echo', meaning: TEXTS.reputationSoft, count: 500 },
  { domain: 'yahoo.com', provider: 'Yahoo', outcome: 'signal', meaning: TEXTS.timeout, count: 7 },
];

describe('concentrate', () => {
  it('counts totals, rows, rates and lift as the contract says, echoes and signals apart', () => {
    const { totals, providers, domains, herfindahl } = concentrate(judgedTally(day), {});
    expect(totals).toEqual({
      attempts: 1090,
      delivered: 920,
      deferred: 160,
      bounced: 10,
      failed: 170,
      echoes: 500,
      signals: 7,
    });
    expect(
      providers.map(({ provider, failed, attempts, domains: count }) => [provider, failed, attempts, count]),
    ).toEqual([
      ['Yahoo', 160, 180, 2],
      ['Google', 10, 910, 1],
    ]);
    expect(providers[0]?.failureRate).toBeCloseTo(160 / 180, 12);
    expect(providers[0]?.lift).toBeCloseTo(160 / 170 / (180 / 1090), 12);
    expect(domains.map(({ domain }) => domain)).toEqual(['yahoo.com', 'gmail.com', 'yahoo.fr']);
    expect(herfindahl).toBeCloseTo((160 / 170) ** 2 + (10 / 170) ** 2, 12);
  });
  it('leaves attempts, rate and lift unknown where only failures are listed', () => {
    const { totals, providers } = concentrate(judgedTally(day.filter(({ outcome }) => outcome !== 'delivered')), {});
    expect(totals.attempts).toBeNull();
    expect(providers[0]).toMatchObject({ attempts: null, failureRate: null, lift: null });
  });
  it('takes attempts from the volumes, and never fewer than what failed', () => {
    const failures = judgedTally(day.filter(({ outcome }) => outcome === 'deferred' || outcome === 'bounced'));
    const { providers, totals } = concentrate(failures, {
      volumes: new Map([
        ['gmail.com', 2000],
        ['yahoo.com', 100],
        ['orange.fr', 900],
      ]),
    });
    expect(providers.map(({ provider, attempts }) => [provider, attempts])).toEqual([
      ['Yahoo', 160],
      ['Google', 2000],
    ]);
    expect(totals.attempts).toBe(3000);
  });
  it('keeps "no failure" texts out of the findings and in the totals', () => {
    const { totals, findings, causes } = concentrate(
      judgedTally([{ domain: 'a.fr', outcome: 'bounced', meaning: meaning({ cause: 'not-a-failure' }), count: 40 }]),
      {},
    );
    expect(totals.bounced).toBe(40);
    expect(findings).toEqual([]);
    expect(causes.get('not-a-failure')).toBe(40);
  });
  it('advises hours for reputation alone', () => {
    for (let seed = 1; seed < 120; seed++) {
      for (const finding of concentrate(incident(seed).judged, {}).findings) {
        expect(finding.advice.includes('request-hours')).toBe(finding.kind === 'reputation');
      }
    }
  });
});

describe('whatever the input', () => {
  const cell = fc.record({
    domain: fc.constantFrom('', '*', 'gmail.com', 'yahoo.fr', 'firm.example', 'xn--caf-dma.example', '__proto__'),
    provider: fc.constantFrom('', '*', 'Google', 'Yahoo', 'firm.example', 'constructor'),
    filter: fc.constantFrom('', 'Mimecast'),
    relay: fc.constantFrom('', 'smtp.isp.example'),
    source: fc.constantFrom('', '192.0.2.1', '192.0.2.2'),
    outcome: fc.constantFrom(...OUTCOMES),
    cause: fc.constantFrom(...CAUSES),
    persistence: fc.constantFrom('temporary' as const, 'permanent' as const),
    blocklist: fc.constantFrom(null, 'Spamhaus ZEN'),
    count: fc.oneof(
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(1e15, 1e300, -5, 0.4, Number.NaN, Number.POSITIVE_INFINITY),
    ),
    messages: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(Number.NaN, -1)),
  });
  const cells = fc
    .array(cell, { maxLength: 25 })
    .map((rows) =>
      rows.map(
        ({ cause, persistence, blocklist, ...row }): CellSpec =>
          row.outcome === 'delivered' ? row : { ...row, meaning: meaning({ cause, persistence, blocklist }) },
      ),
    );

  it('no number is NaN or infinite, and probabilities stay within 0 and 1', () => {
    fc.assert(
      fc.property(cells, fc.boolean(), (specs, denominator) => {
        const concentration = concentrate(judgedTally(specs, denominator), {});
        const verdict = decide(concentration);
        const bad: string[] = [];
        JSON.stringify(
          { concentration, verdict, rows: [concentration.providers, concentration.domains] },
          (key, value: unknown) => {
            if (typeof value === 'number' && !Number.isFinite(value)) bad.push(key);
            return value;
          },
        );
        expect(bad).toEqual([]);
        for (const { confidence, share } of concentration.findings) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(verdict.confidence).toBeGreaterThanOrEqual(0);
        expect(verdict.confidence).toBeLessThanOrEqual(1);
        if (verdict.kind === 'mixed')
          expect(
            new Set(concentration.findings.filter(({ share }) => share > 0).map(({ kind }) => kind)).size,
          ).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });
  it('the order of cells changes nothing', () => {
    for (let seed = 300; seed < 420; seed++) {
      const { specs, hasDenominator } = incident(seed);
      const said = (rows: readonly CellSpec[]): string =>
        JSON.stringify(decide(concentrate(judgedTally(rows, hasDenominator), {})));
      const turned = [...specs].reverse();
      const shuffled = [
        ...turned.filter((_, index) => index % 3 === 0),
        ...turned.filter((_, index) => index % 3 !== 0),
      ];
      expect(said(turned)).toBe(said(specs));
      expect(said(shuffled)).toBe(said(specs));
    }
  });
  it('other names for unknown domains, and one log cut in two, change no verdict', () => {
    const renamed = (name: string | undefined): string =>
      (name ?? '').replace(/^firm(\d+)\.example$/, 'societe-$1.test');
    for (let seed = 500; seed < 600; seed++) {
      const { specs, hasDenominator } = incident(seed);
      const said = (rows: readonly CellSpec[]): string =>
        decide(concentrate(judgedTally(rows, hasDenominator), {})).kind;
      const plain = said(specs);
      expect(
        said(specs.map((spec) => ({ ...spec, domain: renamed(spec.domain), provider: renamed(spec.provider) }))),
      ).toBe(plain);
      const halves = specs.flatMap(({ messages, ...spec }) => {
        const first = Math.floor(spec.count / 2);
        const part = (count: number): CellSpec => ({
          ...spec,
          count,
          messages: Math.min(count, Math.max(1, Math.round(((messages ?? spec.count) * count) / spec.count))),
        });
        return [part(first), part(spec.count - first)].filter(({ count }) => count > 0);
      });
      if (specs.every(({ count, messages }) => messages === undefined || messages === count))
        expect(said(halves)).toBe(plain);
    }
  });
});
