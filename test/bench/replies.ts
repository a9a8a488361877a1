/**
 * Confusion of the reply classifier on the labelled replies, and its speed. Run: node test/bench/replies.ts [--all]
 * `--all` also prints every wrong answer. The labelled replies are all lists of test/replies/*labelled-*.ts.
 */
import { readdirSync } from 'node:fs';
import { classifyReply } from '../../src/replies/classify-reply.ts';
import type { LabelledReply } from '../replies/labelled-replies.ts';

const ROOM = new URL('../replies/', import.meta.url);

async function labelledReplies(): Promise<readonly LabelledReply[]> {
  const files = readdirSync(ROOM).filter((name) => /^(?:more-)?labelled-[\w-]+\.ts$/.test(name));
  const modules = await Promise.all(
    files.sort().map((name) => import(new URL(name, ROOM).href) as Promise<Record<string, unknown>>),
  );
  const lists = modules.flatMap((one) => Object.values(one).filter((value) => Array.isArray(value)));
  return [...new Map((lists.flat() as LabelledReply[]).map((row) => [JSON.stringify(row), row])).values()];
}

const REPLIES = await labelledReplies();
const wrong: string[] = [];
const perCause = new Map<string, Map<string, number>>();
for (const labelled of REPLIES) {
  const { cause, rule } = classifyReply(labelled);
  const row = perCause.get(labelled.cause) ?? new Map<string, number>();
  perCause.set(labelled.cause, row.set(cause, (row.get(cause) ?? 0) + 1));
  if (cause !== labelled.cause) wrong.push(`${labelled.cause} taken for ${cause} by ${rule}: ${labelled.reply}`);
}

/** One line for each true cause: how many were read as it, and as what else. */
function printConfusion(): void {
  for (const [cause, taken] of [...perCause].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const right = taken.get(cause) ?? 0;
    const total = [...taken.values()].reduce((sum, count) => sum + count, 0);
    const confused = [...taken].filter(([other]) => other !== cause).map(([other, count]) => `${other} ${count}`);
    process.stdout.write(
      `${cause.padEnd(18)} ${String(right).padStart(4)} of ${String(total).padEnd(4)} ${confused.join(', ')}\n`,
    );
  }
  const share = (count: number): string => `${((100 * count) / REPLIES.length).toFixed(1)} %`;
  const unknown = wrong.filter((line) => line.includes(' taken for unknown by ')).length;
  process.stdout.write(
    `cause right ${share(REPLIES.length - wrong.length)} of ${REPLIES.length}, wrongly unknown ${share(unknown)}\n`,
  );
  if (process.argv.includes('--all')) for (const line of wrong) process.stdout.write(`  ${line}\n`);
}

/** The process' own time in microseconds: other jobs on the machine do not count. */
function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function perSecond(run: (turn: number) => void, turns: number): string {
  const spent = cpuTime(() => {
    for (let turn = 0; turn < turns; turn++) run(turn);
  });
  return Math.round((turns * 1e6) / spent).toLocaleString('en');
}

const HOSTILE = [
  'a@',
  '550-',
  '<',
  "Text='",
  'LED=',
  'said: ',
  '((((',
  '_'.repeat(9),
  'mx.',
  '5.7.',
  '=C3',
  '&lt;',
  '1.1.1.',
  '=?a?q?',
  '%41',
  '{"',
  '垃圾',
];

/** The slowest of the hostile 64 KB lines, in milliseconds: each piece repeated, read ten times. */
function printHostile(): void {
  const slowest = HOSTILE.map((piece) => {
    const line = piece.repeat(65_536 / piece.length);
    const spent = cpuTime(() => {
      for (let turn = 0; turn < 10; turn++) classifyReply({ reply: `${line}${turn}` });
    });
    return { piece, ms: spent / 10_000 };
  }).reduce((worst, one) => (one.ms > worst.ms ? one : worst));
  process.stdout.write(`hostile 64 KB line: ${slowest.ms.toFixed(2)} ms at most (${JSON.stringify(slowest.piece)})\n`);
}

const replyAt = (turn: number): LabelledReply => REPLIES[turn % REPLIES.length] ?? { reply: '', cause: 'unknown' };
printConfusion();
const repeated = perSecond((turn) => classifyReply(replyAt(turn)), 2_000_000);
const distinct = perSecond(
  (turn) => classifyReply({ ...replyAt(turn), reply: `${replyAt(turn).reply} id=${turn.toString(36)}` }),
  100_000,
);
process.stdout.write(`repeated ${repeated} per second, distinct ${distinct} per second\n`);
printHostile();
