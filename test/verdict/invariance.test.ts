import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../src/attempts/tally.ts';
import { concentrate } from '../../src/concentration/concentrate.ts';
import { itemFromText } from '../../src/intake/intake-items.ts';
import type { VerdictKind } from '../../src/knowledge/vocabulary.ts';
import { triage } from '../../src/triage.ts';
import { decide } from '../../src/verdict/decide.ts';
import { type Incident, incident } from '../incidents/incident.ts';
import { type CellSpec, judgedTally } from '../incidents/tally-double.ts';
import { NOW, reportOn } from './triage-text.ts';

const INCIDENTS = Array.from({ length: 400 }, (_, index) => incident(8_000_000 + index));

function said(specs: readonly CellSpec[], { hasDenominator }: Incident): { kind: VerdictKind; confidence: number } {
  const { kind, confidence } = decide(concentrate(judgedTally(specs, hasDenominator), {}));
  return { kind, confidence };
}

const times = (specs: readonly CellSpec[], factor: number): CellSpec[] =>
  specs.map(({ messages, ...spec }) => ({
    ...spec,
    count: spec.count * factor,
    ...(messages === undefined ? {} : { messages: messages * factor }),
  }));

/** Inputs of one or two failures that say nothing are too little to judge, and twice as many may be enough. */
const isTooLittle = (kind: VerdictKind, failed: number): boolean => kind === 'inconclusive' && failed < 6;

describe('the verdict stays', () => {
  it.each([2, 4, 64])('when every count is multiplied by %i, and confidence does not fall', (factor) => {
    const changed: unknown[] = [];
    for (const made of INCIDENTS) {
      const once = said(made.specs, made);
      const failed = made.specs.reduce((sum, { outcome, count }) => sum + (outcome === 'delivered' ? 0 : count), 0);
      if (isTooLittle(once.kind, failed)) continue;
      const more = said(times(made.specs, factor), made);
      if (more.kind !== once.kind || more.confidence < once.confidence - 1e-9)
        changed.push([made.seed, made.name, once, more]);
    }
    expect(changed).toEqual([]);
  });
  it('when each row is cut into two rows', () => {
    const changed: unknown[] = [];
    for (const made of INCIDENTS) {
      const once = said(made.specs, made);
      const halves = made.specs.flatMap(({ messages = Number.POSITIVE_INFINITY, ...spec }): CellSpec[] => {
        if (spec.count < 2 || messages < 2) return [{ ...spec, messages: Math.min(messages, spec.count) }];
        const count = Math.floor(spec.count / 2);
        const first = Math.max(1, Math.floor(Math.min(messages, spec.count) / 2));
        const rest = Math.min(messages, spec.count) - first;
        return [
          { ...spec, count, messages: Math.min(first, count) },
          { ...spec, count: spec.count - count, messages: rest + Math.max(0, first - count) },
        ];
      });
      if (said(halves, made).kind !== once.kind) changed.push([made.seed, made.name, once]);
    }
    expect(changed).toEqual([]);
  });
  it('when domains that no table knows get other names', () => {
    const other = (name: string | undefined): string =>
      (name ?? '').replace(/firm(\d+)\.example$/, (_, serial: string) => `${serial}-kunden-haus.test`);
    for (const made of INCIDENTS) {
      const renamed = made.specs.map((spec) => ({
        ...spec,
        domain: other(spec.domain),
        provider: other(spec.provider),
        relay: other(spec.relay),
      }));
      expect(said(renamed, made), `${made.seed}`).toEqual(said(made.specs, made));
    }
  });
});

/** A postfix log with one trouble, as lines in order. */
function log(trouble: 'block' | 'network' | 'list' | 'outage'): readonly string[] {
  const domains = ['gmail.com', 'yahoo.fr', 'orange.fr', 'free.fr', 'hotmail.fr', 'firm.example', 'shop.example'];
  const lines: string[] = [];
  for (let serial = 0; serial < 140; serial++) {
    const domain = domains[serial % domains.length] ?? '';
    const at = new Date(Date.UTC(2026, 10, 3, 14, 0, serial * 11)).toISOString().replace('Z', '+00:00');
    const line = (relay: string, dsn: string, status: string): string =>
      `${at} mx postfix/smtp[77]: 4ABC${serial}: to=<user${serial}@${domain}>, relay=${relay}, delay=1, delays=0/0/0/1, dsn=${dsn}, status=${status}`;
    const host = `mx.${domain}[192.0.2.${serial % 7}]:25`;
    const fails = serial % 5 < 3;
    if (trouble === 'block' && domain === 'yahoo.fr')
      lines.push(
        line(
          host,
          '4.7.0',
          `deferred (host ${host} said: 421 4.7.0 [TSS04] Messages temporarily deferred due to user complaints)`,
        ),
      );
    else if (trouble === 'network' && fails)
      lines.push(line('none', '4.4.1', `deferred (connect to ${host}: Connection timed out)`));
    else if (trouble === 'list' && fails)
      lines.push(
        line(
          host,
          '5.1.1',
          `bounced (host ${host} said: 550 5.1.1 <user${serial}@${domain}>: Recipient address rejected: User unknown)`,
        ),
      );
    else if (trouble === 'outage' && domain === 'orange.fr')
      lines.push(
        line(host, '4.3.2', `deferred (host ${host} said: 451 4.3.2 Internal server error, please try again later)`),
      );
    else lines.push(line(host, '2.0.0', 'sent (250 2.0.0 OK)'));
  }
  return lines;
}

describe('the order of lines and files', () => {
  const truth = { block: 'reputation', network: 'own-mta', list: 'recipients', outage: 'receiver-outage' } as const;
  it.each(['block', 'network', 'list', 'outage'] as const)('changes no verdict: %s', async (trouble) => {
    const lines = log(trouble);
    const whole = await reportOn(lines.join('\n'));
    expect(whole.verdict.kind).toBe(truth[trouble]);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...lines], { minLength: lines.length }),
        fc.integer({ min: 1, max: lines.length - 1 }),
        async (shuffled, cut) => {
          const other = await reportOn([shuffled.slice(0, cut).join('\n'), shuffled.slice(cut).join('\n')]);
          expect(other.verdict).toEqual(whole.verdict);
          expect(other.findings).toEqual(whole.findings);
          expect(other.providers).toEqual(whole.providers);
        },
      ),
      { numRuns: 6 },
    );
  });
  it.each(['block', 'network', 'list', 'outage'] as const)('nor does the same log given twice: %s', async (trouble) => {
    const whole = log(trouble).join('\n');
    const [once, twice] = [await reportOn(whole), await reportOn([whole, whole])];
    expect(twice.verdict.kind).toBe(once.verdict.kind);
    expect(twice.input.failed).toBe(2 * once.input.failed);
  });
  it.each(['block', 'network', 'list', 'outage'] as const)(
    'nor a second half that comes later: %s',
    async (trouble) => {
      const lines = log(trouble);
      const whole = await reportOn(lines.join('\n'));
      const half = lines.length / 2;
      const read = (part: readonly string[], earlier?: Tally) =>
        triage(
          [itemFromText('log', part.join('\n'))],
          { language: 'en', ...(earlier ? { earlier } : {}) },
          { now: () => NOW },
        );
      const first = await read(lines.slice(0, half));
      const second = first.ok ? await read(lines.slice(half), first.tally) : first;
      expect(second.ok && second.report.verdict.kind).toBe(whole.verdict.kind);
      expect(second.ok && second.report.verdict.confidence).toBeCloseTo(whole.verdict.confidence, 6);
    },
  );
});
