import type { Judgement } from './judgement.ts';
import { type GivenReason, reason } from './reason.ts';

/** The year 9999: later times are none. */
const MOST_MS = Date.UTC(9999, 11, 31);

/** When the trouble of the largest deciding finding began, and whether it is over, where the input shows that. */
export function timeReasons({ deciding }: Judgement): readonly GivenReason[] {
  const times = deciding[0]?.times;
  if (times === undefined || times.from === null || times.to === null) return [];
  if (Math.max(Math.abs(times.from), Math.abs(times.to)) > MOST_MS) return [];
  const values = { from: minuteOf(times.from), to: minuteOf(times.to) };
  if (times.began && times.ended) return [reason('lasted', values)];
  if (times.began) return [reason('began', { from: values.from })];
  return times.ended ? [reason('ended', { to: values.to })] : [];
}

/** `2026-11-03 14:05`, UTC: as the log writes it where it names no zone. */
function minuteOf(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
