import { knownCodes } from '../../lookup/known-codes.ts';
import type { DomainFindings } from '../../lookup/lookup-result.ts';
import type { Remark } from '../../lookup/remark.ts';
import type { RemarkId } from '../../lookup/remark-ids.ts';
import { isMailboxDomain } from './lookup-headline.ts';
import { type CardLimits, EVERYTHING } from './lookup-limits.ts';
import { operatorsOf } from './lookup-provider.ts';
import { recordsToPublish } from './lookup-records.ts';

/** What fits a reader who looks for the first thing to do. */
const POINTS = 5;
const RECEIVER_POINTS = 2;
const GLANCE = { records: 3, notes: 0, operators: 1, demands: 3, codes: 3, everyRule: false } as const;
/** Of a mailbox provider's own domain nothing but the provider is of interest. */
const PROVIDER_GLANCE = { ...GLANCE, operators: 2, demands: 5, codes: 5 } as const;

/** The limits of a card that is read at a glance: five points in all, those of the receiving side two of them at most. */
export function glanceAt(found: DomainFindings): CardLimits {
  const rest = isMailboxDomain(found) ? PROVIDER_GLANCE : GLANCE;
  const senderPoints = toldSender(found) ? pointsIn(found.sender.remarks) : 0;
  const receiverPoints = Math.max(RECEIVER_POINTS, POINTS - senderPoints);
  const shown = Math.min(receiverPoints, pointsIn(found.receiver.remarks));
  return { ...rest, receiverPoints, senderPoints: POINTS - shown };
}

/** Points and notes that the limits leave out. */
export function pointsFolded(found: DomainFindings, limits: CardLimits): number {
  const { receiver, sender } = found;
  const beyond = (count: number, most: number) => Math.max(0, count - most);
  const receiving = beyond(pointsIn(receiver.remarks), limits.receiverPoints);
  if (!toldSender(found)) return receiving;
  const sending = beyond(pointsIn(sender.remarks), limits.senderPoints);
  return receiving + sending + beyond(notesIn(found).length, limits.notes);
}

/** True when the limits leave anything out, be it about the provider. */
export function foldsAnything(found: DomainFindings, limits: CardLimits): boolean {
  const operators = operatorsOf(found.receiver);
  return (
    pointsFolded(found, limits) > 0 ||
    (toldSender(found) && !limits.everyRule && found.sender.requirements.length > 0) ||
    (toldSender(found) && recordsToPublish(found.sender).length > limits.records) ||
    operators.length > limits.operators ||
    operators.some(
      ({ id, demands = [] }) =>
        demands.length > limits.demands || knownCodes(id, EVERYTHING.codes).length > limits.codes,
    )
  );
}

/** The headline says them. */
const SAID: ReadonlySet<RemarkId> = new Set(['sends-no-mail', 'mx-null']);

/** What is worth knowing and asks for no change of the set-up. */
export function notesIn({ sender, receiver }: DomainFindings): readonly Remark[] {
  return [...sender.remarks, ...receiver.remarks].filter(({ level, id }) => level === 'note' && !SAID.has(id));
}

/** A domain that is not there has no sending side, and that of a mailbox provider is the provider's own business. */
export function toldSender(found: DomainFindings): boolean {
  return found.exists !== false && !isMailboxDomain(found);
}

function pointsIn(remarks: readonly Remark[]): number {
  return new Set(remarks.filter(({ level }) => level !== 'good' && level !== 'note').map(({ id }) => id)).size;
}
