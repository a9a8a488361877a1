import type { RequestKey } from './request-key.ts';

/** What happened to a request, as those are told who have to know. */
export const REQUEST_EVENTS = [
  'requested',
  'claimed',
  'asked',
  'answered',
  'closed',
  'reopened',
  'undelivered',
] as const;
export type RequestEvent = (typeof REQUEST_EVENTS)[number];

/** The thread in which the request was made; every other destination is configured. */
export const REQUESTER = 'thread';

/** One thing to deliver, written in the transaction that made it happen. */
export interface NewDelivery {
  /** Unguessable; receivers may tell a repeated delivery by it. */
  readonly id: string;
  /** Key of a destination (destination.ts), or `REQUESTER`. */
  readonly destination: string;
  readonly event: RequestEvent;
  /** The note that goes with it; for `undelivered` the destination that could not be reached; else ''. */
  readonly detail: string;
  /** ms since the epoch */
  readonly at: number;
}

/** A delivery that is not done yet. */
export interface OutboxEntry extends NewDelivery, RequestKey {
  /** Times that it was tried and failed. */
  readonly attempts: number;
}

export interface OutboxRepository {
  /**
   * Takes at most `limit` deliveries that are due at `now` and puts them off to `until`, so that no other process takes
   * them too, and one whose delivery never ends comes up again. Of one request and destination only the oldest is
   * handed out: what comes later waits for it.
   */
  readonly claimDue: (now: number, until: number, limit: number) => Promise<readonly OutboxEntry[]>;
  /** Delivered, or given up with nobody to tell. */
  readonly remove: (id: string) => Promise<void>;
  /** Not delivered: counts the attempt and puts it off to `at`. */
  readonly retryAt: (id: string, at: number) => Promise<void>;
  /** Gives an entry up and writes another about its request, both or neither; nothing when it is no longer there. */
  readonly replace: (entry: OutboxEntry, delivery: NewDelivery) => Promise<void>;
}
