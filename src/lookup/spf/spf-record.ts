/** What a mechanism's match means (RFC 7208 §4.6.2). */
export type Qualifier = '+' | '-' | '~' | '?';

/** One mechanism of an SPF record (RFC 7208 §5), in the order in which it stands. */
export type Mechanism = { readonly qualifier: Qualifier; readonly text: string } & (
  | { readonly kind: 'all' }
  | { readonly kind: 'include' | 'exists'; readonly domain: string }
  /** `domain` null: the domain that is checked. Prefix lengths as written, 32 and 128 where left out. */
  | { readonly kind: 'a' | 'mx'; readonly domain: string | null; readonly prefix4: number; readonly prefix6: number }
  | { readonly kind: 'ptr'; readonly domain: string | null }
  | { readonly kind: 'ip4' | 'ip6'; readonly address: string; readonly prefix: number }
);

/** A record that follows the grammar of RFC 7208 §12. */
export interface SpfRecord {
  readonly mechanisms: readonly Mechanism[];
  readonly redirect: string | null;
  readonly explanation: string | null;
}

/** Why a record breaks the grammar; `term` is the piece that does. */
export interface SpfSyntaxProblem {
  readonly problem:
    | 'unknown-mechanism'
    | 'bad-domain'
    | 'bad-address'
    | 'bad-prefix'
    | 'repeated-modifier'
    | 'not-ascii';
  readonly term: string;
}
