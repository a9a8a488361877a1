import { describe, expect, it } from 'vitest';
import { concentrate } from '../../src/concentration/concentrate.ts';
import { decide } from '../../src/verdict/decide.ts';
import { NEXT_EVIDENCE_IDS, REASON_IDS } from '../../src/verdict/reason-ids.ts';
import { incident } from './incident.ts';

/** Seeds that were never used for fitting; `node test/bench/verdicts.ts` judges many more. */
const FIRST_SEED = 5_000_000;
const INCIDENTS = 500;

describe('simulated incidents', () => {
  const judged = Array.from({ length: INCIDENTS }, (_, index) => {
    const made = incident(FIRST_SEED + index);
    return { made, verdict: decide(concentrate(made.judged, {})) };
  });
  it('names the hidden cause in at least 97 of 100', () => {
    const right = judged.filter(({ made, verdict }) => made.truth === verdict.kind);
    expect(right.length / INCIDENTS).toBeGreaterThanOrEqual(0.97);
  });
  it('advises hours against another fault, or blames the own MTA for reputation, in at most 1 of 200', () => {
    const harmful = judged.filter(
      ({ made: { truth }, verdict }) =>
        (verdict.kind === 'reputation' && ['own-mta', 'authentication', 'receiver-outage'].includes(truth)) ||
        (verdict.kind === 'own-mta' && truth === 'reputation'),
    );
    expect(harmful.length / INCIDENTS).toBeLessThanOrEqual(0.005);
  });
  it('is right as often as it says', () => {
    const said = judged.reduce((sum, { verdict }) => sum + verdict.confidence, 0) / INCIDENTS;
    const right = judged.filter(({ made, verdict }) => made.truth === verdict.kind).length / INCIDENTS;
    expect(Math.abs(said - right)).toBeLessThanOrEqual(0.04);
  });
  it('gives only reasons and wishes that are listed', () => {
    for (const { verdict } of judged) {
      for (const { id } of verdict.reasons) expect(REASON_IDS).toContain(id);
      for (const { id } of verdict.nextEvidence) expect(NEXT_EVIDENCE_IDS).toContain(id);
    }
  });
});
