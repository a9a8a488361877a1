import type { VerdictKind } from '../../src/knowledge/vocabulary.ts';

/** What was said of one simulated incident. */
export interface Answer {
  readonly seed: number;
  /** Kind of trouble. */
  readonly name: string;
  /** How it was handed in: cells, or a format of text. */
  readonly format: string;
  readonly truth: VerdictKind;
  readonly hasDenominator: boolean;
  readonly messages: number;
  readonly kind: VerdictKind;
  readonly confidence: number;
  readonly naive: VerdictKind;
}

export interface Point {
  readonly said: number;
  readonly right: number;
  readonly count: number;
}

/** Hours where something else is at fault, or the own MTA blamed for a reputation problem. */
export function harmful(truth: VerdictKind, kind: VerdictKind): boolean {
  const notHours = truth === 'own-mta' || truth === 'authentication' || truth === 'receiver-outage';
  return (notHours && kind === 'reputation') || (truth === 'reputation' && kind === 'own-mta');
}

export const right = (answer: Answer): boolean => answer.kind === answer.truth;
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** Right and wrong per kind of trouble, or per format. */
export function printTable(title: string, answers: readonly Answer[], of: (answer: Answer) => string): void {
  console.log(`${title.padEnd(42)}${'n'.padStart(5)}${'right'.padStart(9)}${'naive'.padStart(9)}  said instead`);
  for (const name of [...new Set(answers.map(of))].sort()) {
    const group = answers.filter((answer) => of(answer) === name);
    const wrong = new Map<string, number>();
    for (const answer of group) {
      if (right(answer)) continue;
      const key = `${answer.kind}${answer.hasDenominator ? '' : ' (blind)'}`;
      wrong.set(key, (wrong.get(key) ?? 0) + 1);
    }
    const said = [...wrong]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, times]) => `${kind} ${times}`)
      .join(', ');
    const naive = group.filter((answer) => answer.naive === answer.truth).length;
    console.log(
      `${name.padEnd(42)}${String(group.length).padStart(5)}${percent(group.filter(right).length, group.length).padStart(9)}${percent(naive, group.length).padStart(9)}  ${said}`,
    );
  }
  console.log();
}

/** The figures that the issue promises. */
export function printTotals(answers: readonly Answer[]): void {
  const count = answers.length;
  const naive = answers.filter((answer) => answer.naive === answer.truth).length;
  console.log(`kind right ${percent(answers.filter(right).length, count)}, naive rule ${percent(naive, count)}`);
  for (const rated of [true, false]) {
    const part = answers.filter(({ hasDenominator }) => hasDenominator === rated);
    console.log(
      `  ${rated ? 'with deliveries' : 'failures only'}: ${percent(part.filter(right).length, part.length)} of ${part.length}`,
    );
  }
  const harm = answers.filter((answer) => harmful(answer.truth, answer.kind)).length;
  const naiveHarm = answers.filter((answer) => harmful(answer.truth, answer.naive)).length;
  console.log(`harmful ${percent(harm, count)}, naive rule ${percent(naiveHarm, count)}\n`);
}

/** Prints the reliability table and its expected calibration error; returns its points. */
export function printReliability(answers: readonly Answer[]): readonly Point[] {
  console.log('said      n   right   mean confidence');
  let difference = 0;
  const points: Point[] = [];
  for (let bin = 0; bin < 10; bin++) {
    const inside = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (inside.length === 0) continue;
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const hit = inside.filter(right).length / inside.length;
    difference += (inside.length / answers.length) * Math.abs(said - hit);
    points.push({ said, right: hit, count: inside.length });
    console.log(
      `${(bin / 10).toFixed(1)}-${((bin + 1) / 10).toFixed(1)} ${String(inside.length).padStart(5)}  ${hit.toFixed(3)}   ${said.toFixed(3)}  ${'#'.repeat(Math.round(40 * hit))}`,
    );
  }
  console.log(`expected calibration difference ${difference.toFixed(4)}`);
  return points;
}

/** The misses, one a line, so that they can be looked at by their seeds. */
export function printMisses(answers: readonly Answer[]): void {
  for (const answer of answers.filter((one) => !right(one)).slice(0, 60))
    console.log(
      answer.seed,
      answer.format,
      answer.name,
      answer.hasDenominator,
      answer.messages,
      answer.kind,
      answer.confidence.toFixed(2),
      harmful(answer.truth, answer.kind) ? 'HARMFUL' : '',
    );
}
