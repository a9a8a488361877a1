/** What a `status=sent` line says: handed over for good, on its way inside one's own system, or thrown away. */
export type SentMeaning = 'delivered' | 'hop' | 'forwarded' | 'discarded';

/** Ports on which content filters listen by convention (amavis 10024 and its neighbours). */
const FILTER_PORT = /:1002\d$/;

/**
 * Decides about `status=sent`.
 *
 * A *hop* hands the mail to a filter of the same system, which gives it back: the recipient has nothing yet, and the real
 * delivery stands in a later line. It is told by a relay on the loopback address whose answer says that the mail is queued again
 * (`queued as`, amavis' `from MTA(`) or whose port is a filter's; amavis' answer tells it on any host. LMTP to a mail store on the
 * loopback address says neither and is a delivery. `forwarded as` is an alias: the copy has a line of its own.
 */
export function sentMeaning(daemon: string, relay: string, reply: string): SentMeaning {
  if (daemon === 'discard') return 'discarded';
  if (reply.startsWith('forwarded as ')) return 'forwarded';
  if (reply.includes('from MTA(')) return 'hop';
  if (isLoopback(relay) && (/queued as/i.test(reply) || FILTER_PORT.test(relay))) return 'hop';
  return 'delivered';
}

/** True for `127.0.0.1[127.0.0.1]:10024`, `localhost[::1]:25` and the like. */
export function isLoopback(relay: string): boolean {
  const address = relay.slice(relay.indexOf('[') + 1);
  return address.startsWith('127.') || address.startsWith('::1]') || relay.startsWith('localhost');
}
