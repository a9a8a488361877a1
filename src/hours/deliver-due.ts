import type { Store } from '../store/store.ts';
import type { HoursRequest } from './hours-request.ts';
import { type OutboxEntry, REQUESTER, type RequestEvent } from './outbox.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after the first failures; the last one repeats. */
const PAUSES: readonly number[] = [10 * SECOND, 30 * SECOND, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR];
/** What cannot be delivered for so long is given up, but never before every pause was made: a process may have been down. */
const GIVE_UP_AFTER = 24 * HOUR;
/** No delivery may take longer than this; the claim lasts longer, so that no other process takes it meanwhile. */
const LONGEST_DELIVERY = MINUTE;
const CLAIM = 2 * MINUTE;
const AT_ONCE = 20;

/** What the requester waits for: when it does not get through, they are told. */
const AWAITED: ReadonlySet<RequestEvent> = new Set(['requested', 'answered', 'reopened']);

export interface DeliverPorts {
  readonly store: Store;
  /** Delivers one entry; rejects when that did not succeed. */
  readonly deliver: (entry: OutboxEntry, request: HoursRequest) => Promise<void>;
  readonly now: () => number;
  readonly newId: () => string;
  readonly log: (event: string, fields: Readonly<Record<string, string | number | boolean | null>>) => void;
}

/**
 * Delivers all that is due, in order per request and destination. What fails comes up again after a growing pause, and is
 * given up after a day: with a log line, and a note in the requester's thread where they wait for it.
 * An entry is delivered again only when the process ends between the delivery and its note in the store.
 */
export async function deliverDue(ports: DeliverPorts): Promise<void> {
  for (;;) {
    const now = ports.now();
    const due = await ports.store.outbox.claimDue(now, now + CLAIM, AT_ONCE);
    if (due.length === 0) return;
    await Promise.all(due.map((entry) => deliverOne(entry, ports)));
  }
}

async function deliverOne(entry: OutboxEntry, ports: DeliverPorts): Promise<void> {
  const { store, log } = ports;
  const fields = { number: entry.number, destination: kindOf(entry.destination), event: entry.event };
  try {
    const request = await store.hours.byNumber(entry, entry.number);
    if (request !== null) await withinTime(ports.deliver(entry, request));
    await store.outbox.remove(entry.id);
    log(request === null ? 'hours.request-gone' : 'hours.delivered', fields);
  } catch (fault) {
    const failure = { ...fields, attempts: entry.attempts + 1, fault: faultOf(fault) };
    if (ports.now() - entry.at >= GIVE_UP_AFTER && entry.attempts >= PAUSES.length) {
      await giveUp(entry, ports);
      log('hours.delivery-given-up-failed', failure);
      return;
    }
    await store.outbox.retryAt(entry.id, ports.now() + (PAUSES[entry.attempts] ?? HOUR));
    log('hours.delivery-failed', failure);
  }
}

async function giveUp(entry: OutboxEntry, { store, newId, now }: DeliverPorts): Promise<void> {
  if (entry.destination === REQUESTER || !AWAITED.has(entry.event)) return store.outbox.remove(entry.id);
  const notice = { id: newId(), destination: REQUESTER, event: 'undelivered', detail: entry.destination } as const;
  await store.outbox.replace(entry, { ...notice, at: now() });
}

async function withinTime(delivery: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeliveryTooSlow('The delivery took too long')), LONGEST_DELIVERY);
  });
  try {
    await Promise.race([delivery, late]);
  } finally {
    clearTimeout(timer);
  }
}

class DeliveryTooSlow extends Error {
  override readonly name = 'DeliveryTooSlow';
}

/** `chat slack`, `email`, `webhook`, `thread`: never an address. */
function kindOf(destination: string): string {
  return destination.split(' ', 2).join(' ');
}

/** A fault's name or code; its message may hold what a user wrote, or an address. */
function faultOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'thrown';
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
}
