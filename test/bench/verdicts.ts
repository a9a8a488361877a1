import { writeFileSync } from 'node:fs';
import { concentrate } from '../../src/concentration/concentrate.ts';
import type { VerdictKind } from '../../src/knowledge/vocabulary.ts';
import { decide } from '../../src/verdict/decide.ts';
import { type Incident, incident } from '../incidents/incident.ts';
import { naiveRule } from '../incidents/naive-rule.ts';
import { reliabilityPicture } from './reliability-picture.ts';

/** Judges simulated incidents: `node test/bench/verdicts.ts [count] [first seed] [kind of trouble]`. Seeds below 1,000,000 are for fitting. PICTURE=file.svg draws the reliability diagram, SHOW=wrong lists misses. */
const count = Number(process.argv[2] ?? 3000);
const firstSeed = Number(process.argv[3] ?? 1_000_000);
const only = process.argv[4];

interface Answer {
  readonly incident: Omit<Incident, 'judged' | 'specs'>;
  readonly kind: VerdictKind;
  readonly confidence: number;
  readonly harmful: boolean;
  readonly naive: VerdictKind;
}

/** Hours where something else is at fault, or the own MTA blamed for a reputation problem. */
function harmful(truth: VerdictKind, kind: VerdictKind): boolean {
  const notHours = truth === 'own-mta' || truth === 'authentication' || truth === 'receiver-outage';
  return (notHours && kind === 'reputation') || (truth === 'reputation' && kind === 'own-mta');
}

const answers: Answer[] = [];
let slowest = 0;
for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  const made = incident(seed, only);
  const start = performance.now();
  const verdict = decide(concentrate(made.judged, {}));
  slowest = Math.max(slowest, performance.now() - start);
  answers.push({
    incident: made,
    kind: verdict.kind,
    confidence: verdict.confidence,
    harmful: harmful(made.truth, verdict.kind),
    naive: naiveRule(made.judged),
  });
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const right = (answer: Answer): boolean => answer.kind === answer.incident.truth;
const names = [...new Set(answers.map(({ incident: { name } }) => name))].sort();
console.log(`${'trouble'.padEnd(42)}${'n'.padStart(5)}${'right'.padStart(9)}${'naive'.padStart(9)}  said instead`);
for (const name of names) {
  const group = answers.filter((answer) => answer.incident.name === name);
  const wrong = new Map<string, number>();
  for (const answer of group) {
    if (right(answer)) continue;
    const key = `${answer.kind}${answer.incident.hasDenominator ? '' : ' (blind)'}`;
    wrong.set(key, (wrong.get(key) ?? 0) + 1);
  }
  const said = [...wrong]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, times]) => `${kind} ${times}`)
    .join(', ');
  const naive = group.filter((answer) => answer.naive === answer.incident.truth).length;
  console.log(
    `${name.padEnd(42)}${String(group.length).padStart(5)}${percent(group.filter(right).length, group.length).padStart(9)}${percent(naive, group.length).padStart(9)}  ${said}`,
  );
}
const naiveHarm = answers.filter((answer) => harmful(answer.incident.truth, answer.naive)).length;
console.log(
  `\nkind right ${percent(answers.filter(right).length, count)}, naive rule ${percent(answers.filter((answer) => answer.naive === answer.incident.truth).length, count)}`,
);
for (const rated of [true, false]) {
  const part = answers.filter(({ incident: { hasDenominator } }) => hasDenominator === rated);
  console.log(
    `  ${rated ? 'with deliveries' : 'failures only'}: ${percent(part.filter(right).length, part.length)} of ${part.length}`,
  );
}
console.log(
  `harmful ${percent(answers.filter((answer) => answer.harmful).length, count)}, naive rule ${percent(naiveHarm, count)}; slowest ${slowest.toFixed(1)} ms`,
);

console.log('\nsaid      n   right   mean confidence');
let ece = 0;
const points: { said: number; right: number; count: number }[] = [];
for (let bin = 0; bin < 10; bin++) {
  const inside = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
  if (inside.length === 0) continue;
  const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
  const hit = inside.filter(right).length / inside.length;
  ece += (inside.length / count) * Math.abs(said - hit);
  points.push({ said, right: hit, count: inside.length });
  const range = `${(bin / 10).toFixed(1)}-${((bin + 1) / 10).toFixed(1)}`;
  console.log(
    `${range} ${String(inside.length).padStart(5)}  ${hit.toFixed(3)}   ${said.toFixed(3)}  ${'#'.repeat(Math.round(40 * hit))}`,
  );
}
const picture = process.env['PICTURE'];
if (picture) writeFileSync(picture, reliabilityPicture(points));
console.log(`expected calibration difference ${ece.toFixed(4)}`);
if (process.env['SHOW'] === 'wrong') {
  for (const answer of answers.filter((one) => !right(one)).slice(0, 40))
    console.log(
      answer.incident.seed,
      answer.incident.name,
      answer.incident.hasDenominator,
      answer.incident.messages,
      answer.kind,
      answer.confidence.toFixed(2),
      answer.harmful ? 'HARMFUL' : '',
    );
}
