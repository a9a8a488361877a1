import type { DnsAnswer } from './dns/dns-port.ts';

/** What a query found out: three states, never two. `unknown` is a time-out or a server that fails. */
export type Found<T> =
  | { readonly state: 'present'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** A DNS answer without what only the resolver side needs. */
export function foundOf<T>(answer: DnsAnswer<T>): Found<readonly T[]> {
  return answer.state === 'present' ? { state: 'present', value: answer.value } : { state: answer.state };
}
