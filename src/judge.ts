import type { Tally } from './attempts/tally.ts';
import { concentrate } from './concentration/concentrate.ts';
import { explain } from './explanation/explain.ts';
import type { Reword } from './explanation/reword.ts';
import type { Language } from './knowledge/vocabulary.ts';
import { judgeTally } from './replies/judge-tally.ts';
import { buildReport } from './report/build-report.ts';
import type { Report } from './report/report-schema.ts';
import { decide } from './verdict/decide.ts';

/** What was read, and as what. */
export interface ReadInput {
  readonly tally: Tally;
  readonly format: string;
  readonly name: string;
  readonly bytes: number;
  readonly truncated: boolean;
}

export interface JudgeOptions {
  readonly language: Language;
  readonly volumes?: ReadonlyMap<string, number>;
  readonly top?: number;
}

/** The second half of the spine: tally in, report out. Pure but for `reword`, which may put the words differently. */
export async function judge(read: ReadInput, options: JudgeOptions, reword?: Reword): Promise<Report> {
  const judged = judgeTally(read.tally);
  await othersTurn();
  const concentration = concentrate(judged, options.volumes ? { volumes: options.volumes } : {});
  await othersTurn();
  const verdict = decide(concentration);
  const facts = buildReport({ read, judged, concentration, verdict, ...options });
  return { ...facts, explanation: await explain(facts, options.language, reword) };
}

/** Of a large log each stage takes a tenth of a second: in between, whatever else waits in this thread has its turn. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
