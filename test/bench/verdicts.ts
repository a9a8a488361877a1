import { writeFileSync } from 'node:fs';
import { concentrate } from '../../src/concentration/concentrate.ts';
import type { JudgedTally } from '../../src/replies/judged-tally.ts';
import { decide } from '../../src/verdict/decide.ts';
import { type Incident, incident } from '../incidents/incident.ts';
import { naiveRule } from '../incidents/naive-rule.ts';
import { incidentText, type TextFormat } from '../incidents/text/incident-text.ts';
import { triageIncident } from '../incidents/text/triage-incident.ts';
import { reliabilityPicture } from './reliability-picture.ts';
import { type Answer, printMisses, printReliability, printTable, printTotals, right } from './verdict-tables.ts';

/**
 * Judges simulated incidents: `node test/bench/verdicts.ts [--text] [count] [first seed] [kind of trouble] [format]`. Seeds
 * below 1,000,000 are for fitting. With `--text` each incident is written as a log, an export or a paste and goes through the
 * whole spine, beside the same incident as cells. PICTURE=file.svg draws the reliability diagram, SHOW=wrong lists misses.
 */
const asText = process.argv.includes('--text');
const [given, firstGiven, only, format] = process.argv.slice(2).filter((argument) => argument !== '--text');
const count = Number(given ?? (asText ? 400 : 3000));
const firstSeed = Number(firstGiven ?? 1_000_000);

function answerOf(made: Incident, judged: JudgedTally): Answer {
  const { kind, confidence } = decide(concentrate(judged, {}));
  return { ...made, format: 'cells', kind, confidence, naive: naiveRule(judged) };
}

async function answerFromText(
  seed: number,
): Promise<{ readonly text: Answer; readonly cells: Answer; readonly read: boolean } | null> {
  const written = incidentText(seed, only || undefined, format as TextFormat | undefined);
  if (written === null) return null;
  const result = await triageIncident(written);
  const cells = answerOf(written.made, written.made.judged);
  if (process.env['SHOW'] === 'text') console.log(written.text.slice(0, 3000));
  const { kind, confidence } = result.ok ? result.report.verdict : { kind: 'inconclusive' as const, confidence: 0 };
  if (process.env['SHOW'] === 'text')
    console.log(JSON.stringify(result.ok ? { ...result.report, explanation: 0 } : result, null, 1).slice(0, 6000));
  return {
    text: {
      ...cells,
      format: `${written.format}${/postfix|exim|paste/.test(written.format) ? '' : written.withHosts ? ' with MX' : ' without MX'}`,
      kind,
      confidence,
    },
    cells,
    read: result.ok,
  };
}

const answers: Answer[] = [];
const asCells: Answer[] = [];
for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  if (!asText) {
    const made = incident(seed, only);
    answers.push(answerOf(made, made.judged));
    continue;
  }
  const both = await answerFromText(seed);
  if (both === null) continue;
  answers.push(both.text);
  asCells.push(both.cells);
  if (!both.read) console.log(`not read: ${seed} ${both.text.format} ${both.text.name}`);
}

printTable('trouble', answers, ({ name }) => name);
if (asText) {
  printTable('format', answers, (answer) => answer.format);
  const hit = asCells.filter(right).length;
  console.log(`${asCells.length} incidents; as cells ${hit} right, as text ${answers.filter(right).length} right\n`);
}
printTotals(answers);
const points = printReliability(answers);
const picture = process.env['PICTURE'];
if (picture) writeFileSync(picture, reliabilityPicture(points));
if (process.env['SHOW'] === 'wrong') printMisses(answers);
