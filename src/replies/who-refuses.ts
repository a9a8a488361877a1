import type { Provider } from '../knowledge/providers/provider.ts';
import { operatorNamed } from './provider-of.ts';
import type { ReadReply } from './read-reply.ts';

/** Names of the provider that refuses, and of the filter that speaks for it. */
export interface Refuser {
  readonly provider: string | null;
  readonly filter: string | null;
}

/**
 * The relay host says first who refuses, then the recipient's domain, then what the text gives away; where mailboxes
 * moved from one operator to another, the text knows better than the domain which of the two speaks.
 * A gateway is a filter, and stands for the provider only where no mailbox provider is known.
 * @param speaks provider id that the rule gives away
 */
export function whoRefuses(reply: ReadReply, speaks: string | undefined): Refuser {
  const told = operatorNamed(speaks ?? null) ?? reply.speaker;
  const { provider, byRelay, filter, name } = reply.place;
  const toldMailbox = told !== null && told.kind !== 'gateway' ? told : null;
  const moved = !byRelay && provider !== null && toldMailbox !== null && isMove(provider, toldMailbox);
  const mailbox = moved ? toldMailbox : (provider ?? toldMailbox);
  const gateway = told !== null && told.kind === 'gateway' ? told : filter;
  return {
    provider: mailbox?.name ?? gateway?.name ?? (name === '' ? null : name),
    filter: gateway?.name ?? null,
  };
}

function isMove(one: Provider, other: Provider): boolean {
  return one.takenOverBy?.includes(other.id) === true || other.takenOverBy?.includes(one.id) === true;
}
