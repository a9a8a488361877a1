/** What a query found out: three states, never two. `unknown` is a time-out or a server that fails. */
export type Found<T> =
  | { readonly state: 'present'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

export interface MxRecord {
  readonly exchange: string;
  readonly priority: number;
}

/** The few kinds of questions that the look-up asks of the DNS. Never rejects; answers within its own deadline. */
export interface DnsPort {
  readonly mx: (name: string) => Promise<Found<readonly MxRecord[]>>;
  /** Each record's strings joined (RFC 7208 §3.3). */
  readonly txt: (name: string) => Promise<Found<readonly string[]>>;
  /** IPv4 and IPv6 addresses. */
  readonly addresses: (name: string) => Promise<Found<readonly string[]>>;
  /** Names of an IP address. */
  readonly ptr: (address: string) => Promise<Found<readonly string[]>>;
}
