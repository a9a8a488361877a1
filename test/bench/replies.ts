/**
 * Confusion of the reply classifier on the labelled replies, and its speed. Run: node test/bench/replies.ts [--all]
 * `--all` also prints every wrong answer. Two measures: the replies that were written apart from the rules
 * (test/replies/held-apart/), and all lists beside the rules (test/replies/labelled-*.ts), which rules were tuned on.
 */
import { readdirSync } from 'node:fs';
import { classifyReply } from '../../src/replies/classify-reply.ts';
import type { HeldApartReply } from '../replies/held-apart/held-apart-reply.ts';

const BESIDE_RULES = new URL('../replies/', import.meta.url);
const HELD_APART = new URL('../replies/held-apart/', import.meta.url);

async function repliesIn(room: URL, wanted: RegExp): Promise<readonly HeldApartReply[]> {
  const files = readdirSync(room).filter((name) => wanted.test(name));
  const modules = await Promise.all(
    files.sort().map((name) => import(new URL(name, room).href) as Promise<Record<string, unknown>>),
  );
  const lists = modules.flatMap((one) => Object.values(one).filter((value) => Array.isArray(value)));
  return [...new Map((lists.flat() as HeldApartReply[]).map((row) => [JSON.stringify(row), row])).values()];
}

/** One line for each true cause: how many were read as it, and as what else; then provider and provider code. */
function printConfusion(title: string, replies: readonly HeldApartReply[]): void {
  const wrong: string[] = [];
  const perCause = new Map<string, Map<string, number>>();
  for (const labelled of replies) {
    const { cause, rule } = classifyReply(labelled);
    const row = perCause.get(labelled.cause) ?? new Map<string, number>();
    perCause.set(labelled.cause, row.set(cause, (row.get(cause) ?? 0) + 1));
    if (cause !== labelled.cause) wrong.push(`${labelled.cause} taken for ${cause} by ${rule}: ${labelled.reply}`);
  }
  process.stdout.write(`${title}\n`);
  for (const [cause, taken] of [...perCause].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const right = taken.get(cause) ?? 0;
    const total = [...taken.values()].reduce((sum, count) => sum + count, 0);
    const confused = [...taken].filter(([other]) => other !== cause).map(([other, count]) => `${other} ${count}`);
    process.stdout.write(
      `${cause.padEnd(18)} ${String(right).padStart(4)} of ${String(total).padEnd(4)} ${confused.join(', ')}\n`,
    );
  }
  const share = (count: number): string => `${((100 * count) / replies.length).toFixed(1)} %`;
  const unknown = wrong.filter((line) => line.includes(' taken for unknown by ')).length;
  process.stdout.write(
    `cause right ${share(replies.length - wrong.length)} of ${replies.length}, wrongly unknown ${share(unknown)}\n`,
  );
  printField('provider', replies);
  printField('providerCode', replies);
  if (process.argv.includes('--all')) for (const line of wrong) process.stdout.write(`  ${line}\n`);
  process.stdout.write('\n');
}

function printField(field: 'provider' | 'providerCode', replies: readonly HeldApartReply[]): void {
  const labelled = replies.filter((row) => row[field] !== undefined);
  const right = labelled.filter((row) => classifyReply(row)[field] === row[field]).length;
  process.stdout.write(`${field} right ${((100 * right) / labelled.length).toFixed(1)} % of ${labelled.length}\n`);
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

const REPLIES = await repliesIn(BESIDE_RULES, /^(?:more-)?labelled-[\w-]+\.ts$/);
printConfusion('Held apart from the rules', await repliesIn(HELD_APART, /^(?!held-apart-reply)[\w-]+\.ts$/));
printConfusion('Beside the rules', REPLIES);
const replyAt = (turn: number): HeldApartReply => REPLIES[turn % REPLIES.length] ?? { reply: '', cause: 'unknown' };
const repeated = perSecond((turn) => classifyReply(replyAt(turn)), 2_000_000);
const distinct = perSecond(
  (turn) => classifyReply({ ...replyAt(turn), reply: `${replyAt(turn).reply} id=${turn.toString(36)}` }),
  100_000,
);
process.stdout.write(`repeated ${repeated} per second, distinct ${distinct} per second\n`);
printHostile();
