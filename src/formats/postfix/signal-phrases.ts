/**
 * Warnings that tell of trouble of the sender's own MTA, host or network. Other warnings (strangers that guess passwords,
 * host names that do not resolve) speak of inbound mail and say nothing about deliveries. Lower case, in Postfix's or the system's words.
 */
const OWN_TROUBLE = [
  'too many open files',
  'no space left on device',
  'queue file write error',
  'insufficient system storage',
  'not enough free space',
  'cannot assign requested address',
  'network is unreachable',
  'no route to host',
  'out of memory',
  'cannot allocate memory',
  'resource temporarily unavailable',
  'input/output error',
  'read-only file system',
  'disk quota exceeded',
  'bad command startup',
  'killed by signal',
  'premature end-of-input on private/',
  'premature end-of-input on public/',
  'timeout on private/',
  'connect to transport',
  'connect to private/',
  'connect to public/',
  'connect to milter service',
  'unknown mail transport',
  'transport unavailable',
  'mail system is down',
  'problem talking to service',
  'table lookup problem',
  'loops back to myself',
  'with my own hostname',
  'process limit',
];

/** True when a `warning:` or an SMTP answer of one's own MTA speaks of such trouble. `text` in any case. */
export function tellsOwnTrouble(text: string): boolean {
  const small = text.toLowerCase();
  return OWN_TROUBLE.some((phrase) => small.includes(phrase));
}
