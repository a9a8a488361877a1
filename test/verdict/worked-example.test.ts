import { describe, expect, it } from 'vitest';
import { concentrate } from '../../src/concentration/concentrate.ts';
import { decide } from '../../src/verdict/decide.ts';
import { type CellSpec, judgedTally } from '../incidents/tally-double.ts';
import { TEXTS } from '../incidents/texts.ts';

/** The example that docs/classifier.md reckons by hand. */
const EXAMPLE: readonly CellSpec[] = [
  { domain: 'gmail.com', provider: 'Google', outcome: 'delivered', count: 5940 },
  { domain: 'gmail.com', provider: 'Google', outcome: 'bounced', meaning: TEXTS.unknownUser, count: 60 },
  { domain: 'hotmail.fr', provider: 'Microsoft', outcome: 'delivered', count: 1980 },
  { domain: 'hotmail.fr', provider: 'Microsoft', outcome: 'bounced', meaning: TEXTS.unknownUser, count: 20 },
  { domain: 'orange.fr', provider: 'Orange', outcome: 'delivered', count: 1185 },
  { domain: 'orange.fr', provider: 'Orange', outcome: 'bounced', meaning: TEXTS.unknownUser, count: 15 },
  { domain: 'orange.fr', provider: 'Orange', outcome: 'deferred', meaning: TEXTS.rate, count: 300 },
  { domain: 'free.fr', provider: 'Free', outcome: 'delivered', count: 990 },
  { domain: 'free.fr', provider: 'Free', outcome: 'deferred', meaning: TEXTS.greylisting, count: 10 },
];

describe('the worked example of docs/classifier.md', () => {
  const concentration = concentrate(judgedTally(EXAMPLE), {});
  const verdict = decide(concentration);
  it('has one finding, at Orange, with the odds that the page gives', () => {
    expect(concentration.findings).toHaveLength(1);
    const [finding] = concentration.findings;
    expect(finding).toMatchObject({
      kind: 'reputation',
      axis: 'provider',
      where: ['Orange'],
      failed: 300,
      attempts: 1500,
    });
    expect(finding?.odds.reputation).toBeCloseTo(0.63, 2);
  });
  it('is reputation at 0.93, with lift 5.4 and Adobe’s alarm among the reasons', () => {
    expect(verdict.kind).toBe('reputation');
    expect(verdict.confidence).toBeCloseTo(0.93, 2);
    const reasons = new Map(verdict.reasons.map(({ id, values }) => [id, values]));
    expect(reasons.get('top-provider')?.['lift']).toBeCloseTo(5.44, 2);
    expect(reasons.get('alarm-soft-10')?.['rate']).toBeCloseTo(0.2, 12);
  });
  it('is the same with thirty throttled messages in a tenth of the mail', () => {
    const tenth = concentrate(judgedTally(EXAMPLE.map((spec) => ({ ...spec, count: spec.count / 10 }))), {});
    // 1.5 and 118.5 are no counts: they are set right, which moves the odds a little.
    expect(tenth.findings[0]?.odds.reputation).toBeCloseTo(0.63, 2);
  });
});
