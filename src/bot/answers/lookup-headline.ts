import type { DomainFindings, ReceiverFindings, SenderFindings } from '../../lookup/lookup-result.ts';
import type { Remark, RemarkLevel } from '../../lookup/remark.ts';
import { areaOf, REMARK_AREAS } from '../../lookup/remark-area.ts';
import { providerOfDomain } from '../../replies/provider-of.ts';
import type { CardContext } from './lookup-blocks.ts';

/** What stands between a sender and this domain, in a sentence or two. */
export function toHeadline({ exists, receiver }: DomainFindings, context: CardContext): string {
  const { words } = context;
  if (exists === false) return words.card('to-missing-domain');
  const { mx, nullMx, implicitMx, remarks } = receiver;
  if (nullMx) return words.card('to-no-mail');
  if (mx.state === 'absent' && implicitMx === false) return words.card('to-nowhere');
  const faults = ofLevel(remarks, 'wrong');
  const faultless = faults.length === 0 ? '' : words.card('to-faults', counted(faults, context));
  return [operatorSentence(receiver, context), faultless].filter((part) => part !== '').join(' ');
}

function operatorSentence({ mx, implicitMx, provider, filter }: ReceiverFindings, { words }: CardContext): string {
  if (implicitMx === true) return words.card('to-implicit');
  if (provider !== null && filter !== null) {
    return words.card('to-filter-provider', { provider: provider.name, filter: filter.name });
  }
  if (filter !== null) return words.card('to-filter', { filter: filter.name });
  if (provider !== null) return words.card('to-provider', { provider: provider.name });
  return mx.state === 'present' ? words.card('to-own', { count: mx.value.length }) : words.card('to-unknown');
}

/** A domain under which a mailbox provider gives addresses to the public (`gmail.com`). */
export function isMailboxDomain({ domain, receiver: { provider } }: DomainFindings): boolean {
  return provider?.kind === 'mailbox' && providerOfDomain(domain)?.id === provider.id;
}

/** Whether the domain is in order as one that sends, in a sentence or two. */
export function fromHeadline(found: DomainFindings, context: CardContext): string {
  const { exists, sender, receiver } = found;
  const { words } = context;
  if (exists === false) return words.card('from-missing-domain');
  if (isMailboxDomain(found)) return words.card('from-provider', { provider: receiver.provider?.name ?? '' });
  const { remarks } = sender;
  const noMail = remarks.some(({ id }) => id === 'sends-no-mail') ? words.card('from-no-mail') : '';
  const judged = orderSentence(sender, context);
  // A domain that sends nothing lacks nothing.
  if (noMail !== '' && ofLevel(remarks, 'wrong').length === 0) return noMail;
  return [noMail, judged].filter((part) => part !== '').join(' ');
}

function orderSentence({ remarks }: SenderFindings, context: CardContext): string {
  const { words } = context;
  const [wrong, weak, open] = [ofLevel(remarks, 'wrong'), ofLevel(remarks, 'weak'), ofLevel(remarks, 'open')];
  const alsoOpen =
    open.length === 0 ? [] : [words.card('also-open', { open: open.length, areas: counted(open, context).areas })];
  const { areas } = counted([...wrong, ...weak], context);
  if (wrong.length > 0) {
    const id = weak.length > 0 ? 'from-wrong-weak' : 'from-wrong';
    return [words.card(id, { wrong: wrong.length, weak: weak.length, areas }), ...alsoOpen].join(' ');
  }
  if (weak.length > 0) {
    const id = open.length > 0 ? 'from-weak-open' : 'from-weak';
    return [words.card(id, { weak: weak.length, areas }), ...alsoOpen].join(' ');
  }
  if (open.length > 0) return words.card('from-open', { open: open.length, areas: counted(open, context).areas });
  return words.card('from-in-order');
}

/** Remarks of a level, each kind once: six hosts without a name are one point. */
function ofLevel(remarks: readonly Remark[], level: RemarkLevel): readonly Remark[] {
  const own = remarks.filter((one) => one.level === level);
  return [...new Map(own.map((one) => [one.id, one])).values()];
}

/** How many, and of which areas, in the card's order. */
function counted(
  remarks: readonly Remark[],
  { words }: CardContext,
): { readonly count: number; readonly areas: string } {
  const found = new Set(remarks.map(({ id }) => areaOf(id)));
  const areas = REMARK_AREAS.filter((area) => found.has(area)).map((area) => words.names.area[area]);
  return { count: remarks.length, areas: areas.join(', ') };
}
