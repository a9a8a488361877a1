import type { Provider } from '../knowledge/providers/provider.ts';
import { providerOf, relayOperator } from './provider-of.ts';

/** Where a reply comes from, as far as relay host and recipient domain tell. */
export interface ReplyPlace {
  /** Mailbox provider, when the tables know it. */
  readonly provider: Provider | null;
  /** The relay host, not only the recipient domain, names the provider. */
  readonly byRelay: boolean;
  /** Gateway that the relay host belongs to. */
  readonly filter: Provider | null;
  /** Name for an unknown provider: the recipient's registrable domain; '' when not stated. */
  readonly name: string;
}

/** Looks relay host and recipient domain up in the provider tables. */
export function replyPlaceOf(relayHost: string | undefined, recipientDomain: string | undefined): ReplyPlace {
  const { provider, filter, name } = providerOf({ relayHost, recipientDomain });
  const byRelay = provider !== null && filter === null && relayHost !== undefined && relayOperator(relayHost) !== null;
  return { provider, byRelay, filter, name };
}

const TALKING_TO =
  /\b(?:connect(?:ing|ion)? to|connection (?:with|from)|conversation with|talking to|connected to|handshake (?:failed )?(?:with|to)|offered by(?: host)?|refused by|host)\s(?:host )?([a-z0-9][a-z0-9.-]{2,255})(?=[[\s:,)\]]|$)/g;
const ENDS_AS_HOST = /\.[a-z]{2,24}\.?$/;

/** The remote host that a local message names: `connect to mx.example.com[192.0.2.1]:25: Connection timed out`. */
export function relayHostIn(normalised: string): string | undefined {
  for (const [, host = ''] of normalised.matchAll(TALKING_TO)) {
    if (ENDS_AS_HOST.test(host)) return host.replace(/\.$/, '');
  }
  return undefined;
}
