import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectorFailure, Sent } from '../host/activity-host.ts';

/** Statuses after which the same activity may be taken (learn.microsoft.com, "Optimize your bot with rate limiting"). */
const WORTH_REPEATING: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);
const TRIES = 5;
const LONGEST_WAIT_MS = 60_000;

export interface Patience {
  /** ms before the first repetition; doubled for each further one. */
  readonly first: number;
  /** 0..1: how much of a wait is left to chance. */
  readonly random: () => number;
}

export const PATIENCE: Patience = { first: 1000, random: Math.random };

/** Sends; waits and sends again where the connector is busy. Jitter keeps many threads from coming back at once. */
export async function deliverActivity(
  send: () => Promise<Sent>,
  onRefused: (failure: ConnectorFailure) => void,
  { first, random }: Patience = PATIENCE,
): Promise<Sent> {
  for (let attempt = 1; ; attempt += 1) {
    const sent = await send();
    if (sent.ok) return sent;
    onRefused(sent.failure);
    if (attempt === TRIES || !WORTH_REPEATING.has(sent.failure.status)) return sent;
    const backOff = first * 2 ** (attempt - 1);
    const wait = Math.max(backOff, sent.failure.retryAfter ?? 0) + random() * backOff;
    await pause(Math.min(wait, LONGEST_WAIT_MS));
  }
}
