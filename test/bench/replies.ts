/**
 * Confusion of the reply classifier on the labelled replies, and its speed. Run: node test/bench/replies.ts [--all]
 * `--all` also prints every wrong answer.
 */
import { classifyReply } from '../../src/replies/classify-reply.ts';
import { LABELLED_LANGUAGE_REPLIES } from '../replies/labelled-languages.ts';
import { LABELLED_MTA_REPLIES } from '../replies/labelled-mtas.ts';
import { LABELLED_PLATFORM_REPLIES } from '../replies/labelled-platforms.ts';
import { LABELLED_REPLIES as FIRST } from '../replies/labelled-replies.ts';
import { MORE_LABELLED_REPLIES } from '../replies/more-labelled-replies.ts';

const LABELLED_REPLIES = [
  ...FIRST,
  ...MORE_LABELLED_REPLIES,
  ...LABELLED_MTA_REPLIES,
  ...LABELLED_LANGUAGE_REPLIES,
  ...LABELLED_PLATFORM_REPLIES,
];

const perCause = new Map<string, { total: number; right: number; taken: Map<string, number> }>();
let right = 0;
let unknown = 0;
const wrong: string[] = [];
for (const labelled of LABELLED_REPLIES) {
  const meaning = classifyReply(labelled);
  const row = perCause.get(labelled.cause) ?? { total: 0, right: 0, taken: new Map<string, number>() };
  perCause.set(labelled.cause, row);
  row.total++;
  if (meaning.cause === labelled.cause) {
    row.right++;
    right++;
  } else {
    row.taken.set(meaning.cause, (row.taken.get(meaning.cause) ?? 0) + 1);
    wrong.push(`${labelled.cause} taken for ${meaning.cause} by ${meaning.rule}: ${labelled.reply}`);
  }
  if (meaning.cause === 'unknown' && labelled.cause !== 'unknown') unknown++;
}

for (const [cause, { total, right: hits, taken }] of [...perCause].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const confused = [...taken].map(([other, count]) => `${other} ${count}`).join(', ');
  process.stdout.write(`${cause.padEnd(18)} ${String(hits).padStart(4)} of ${String(total).padEnd(4)} ${confused}\n`);
}
const share = (count: number): string => `${((100 * count) / LABELLED_REPLIES.length).toFixed(1)} %`;
process.stdout.write(`cause right ${share(right)} of ${LABELLED_REPLIES.length}, wrongly unknown ${share(unknown)}\n`);
if (process.argv.includes('--all')) for (const line of wrong) process.stdout.write(`  ${line}\n`);

/** Turns per second of the process' own time: other jobs on the machine do not count. */
const perSecond = (run: (turn: number) => void, turns: number): number => {
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn++) run(turn);
  const { user, system } = process.cpuUsage(before);
  return Math.round((turns * 1e6) / (user + system));
};
const replyAt = (turn: number) => LABELLED_REPLIES[turn % LABELLED_REPLIES.length] ?? { reply: '' };
const repeated = perSecond((turn) => classifyReply(replyAt(turn)), 2_000_000);
const distinct = perSecond(
  (turn) => classifyReply({ ...replyAt(turn), reply: `${replyAt(turn).reply} id=${turn.toString(36)}` }),
  100_000,
);
process.stdout.write(
  `repeated ${repeated.toLocaleString('en')} per second, distinct ${distinct.toLocaleString('en')} per second\n`,
);
