import { DELIVERED } from '../attempts/tally.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import type { Candidate } from './candidate.ts';
import type { CountMatrix } from './count-matrix.ts';

/** When the failures of one finding happened. Times in ms since the epoch. */
export interface FindingTimes {
  /** First and last of them, a few stragglers left aside; null where the input has no times. */
  readonly from: number | null;
  readonly to: number | null;
  /** The input begins well before them, and shows mail to the same places without them. */
  readonly began: boolean;
  /** The same after them. */
  readonly ended: boolean;
}

const UNTIMED: FindingTimes = { from: null, to: null, began: false, ended: false };
/** Part of the messages that may lie outside: a stray failure of the day before is not the beginning. */
const STRAGGLERS = 0.02;
/** Fewer messages have no beginning that could be told from chance. */
const LEAST_MESSAGES = 10;
/** A quiet time must be this long: ten minutes, a tenth of the input, and five times the usual gap between two of them. */
const LEAST_QUIET_MS = 600_000;
const QUIET_PART = 0.1;
const USUAL_GAPS = 5;

/** Cells as spans of time with the messages in them. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly messages: number;
}

/**
 * When a candidate's failures began and ended, against the time that the input covers. Each cell keeps its first and its
 * last time only, so a beginning is as fine as the cells are.
 */
export function findingTimes(
  candidate: Candidate,
  { tally }: JudgedTally,
  { places, counts, operators }: CountMatrix,
): FindingTimes {
  if (tally.from === null || tally.to === null) return UNTIMED;
  const inside = new Uint8Array(operators.length);
  for (const position of candidate.positions) inside[candidate.column.operator[position] as number] = 1;
  const failing: Span[] = [];
  let delivered = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  const { cells } = tally;
  for (let cell = 0; cell < cells.length; cell++) {
    const fails = places.group[cell] === candidate.group;
    if ((!fails && cells.outcome[cell] !== DELIVERED) || inside[places.operator[cell] as number] !== 1) continue;
    const [first, last] = [cells.first[cell] ?? Number.NaN, cells.last[cell] ?? Number.NaN];
    if (Number.isNaN(first) || Number.isNaN(last)) continue;
    if (fails) failing.push({ first, last, messages: counts.messages[cell] ?? 0 });
    else delivered = { first: Math.min(delivered.first, first), last: Math.max(delivered.last, last) };
  }
  if (failing.length === 0) return UNTIMED;
  const messages = failing.reduce((sum, span) => sum + span.messages, 0);
  const from = edge(failing.map(({ first, ...span }) => ({ at: first, messages: span.messages })));
  const to = Math.max(from, -edge(failing.map(({ last, ...span }) => ({ at: -last, messages: span.messages }))));
  const quiet = Math.max(
    LEAST_QUIET_MS,
    QUIET_PART * (tally.to - tally.from),
    (USUAL_GAPS * (to - from)) / Math.max(1, messages),
  );
  const enough = messages >= LEAST_MESSAGES;
  // Without deliveries, the input's other failures show that it covers the time; with them, the same places must have had mail.
  const [start, end] = tally.hasDenominator ? [delivered.first, delivered.last] : [tally.from, tally.to];
  return { from, to, began: enough && from - start >= quiet, ended: enough && end - to >= quiet };
}

/** The earliest time, but for a small part of the messages. */
function edge(times: { readonly at: number; readonly messages: number }[]): number {
  const total = times.reduce((sum, { messages }) => sum + messages, 0);
  let seen = 0;
  for (const { at, messages } of times.sort((a, b) => a.at - b.at)) {
    seen += messages;
    if (seen > STRAGGLERS * total) return at;
  }
  return Number.NaN;
}
