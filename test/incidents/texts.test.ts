import { describe, expect, it } from 'vitest';
import { harmful } from '../bench/verdict-tables.ts';
import { faultsOf } from '../verdict/triage-text.ts';
import { incidentText } from './text/incident-text.ts';
import { triageIncident } from './text/triage-incident.ts';

/** Seeds that were never used for fitting; `npm run bench:verdicts -- --text` judges many more. */
const FIRST_SEED = 6_000_000;
const INCIDENTS = 60;
/** Longer texts add time, not difficulty. */
const MOST_ATTEMPTS = 1500;

describe('simulated incidents as logs, exports and pastes', async () => {
  const judged: {
    readonly seed: number;
    readonly format: string;
    readonly name: string;
    readonly isRight: boolean;
    readonly isHarmful: boolean;
    readonly confidence: number;
    readonly faults: readonly string[];
  }[] = [];
  for (let seed = FIRST_SEED; judged.length < INCIDENTS; seed++) {
    const written = incidentText(seed);
    if (written === null || written.attempts.length > MOST_ATTEMPTS) continue;
    const result = await triageIncident(written);
    const { truth, name } = written.made;
    const kind = result.ok ? result.report.verdict.kind : 'inconclusive';
    judged.push({
      seed,
      format: written.format,
      name,
      isRight: kind === truth,
      isHarmful: harmful(truth, kind),
      confidence: result.ok ? result.report.verdict.confidence : 0,
      faults: result.ok ? faultsOf(result.report) : [],
    });
  }
  it('come in every format', () => {
    expect(new Set(judged.map(({ format }) => format)).size).toBe(7);
  });
  it('get the hidden cause in at least nine of ten, small pastes with it', () => {
    const wrong = judged.filter(({ isRight }) => !isRight).map(({ seed, format, name }) => `${seed} ${format} ${name}`);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(INCIDENTS / 10);
  });
  it('never get advice that does harm', () => {
    expect(judged.filter(({ isHarmful }) => isHarmful)).toEqual([]);
  });
  it('give sound reports', () => {
    expect(judged.flatMap(({ seed, faults }) => faults.map((fault) => `${seed}: ${fault}`))).toEqual([]);
  });
  it('are judged about as surely as they are right', () => {
    const said = judged.reduce((sum, { confidence }) => sum + confidence, 0) / INCIDENTS;
    const right = judged.filter(({ isRight }) => isRight).length / INCIDENTS;
    expect(Math.abs(said - right)).toBeLessThanOrEqual(0.08);
  });
});
