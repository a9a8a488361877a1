import { CLOSED_BLOCKLISTS } from './blocklists-closed.ts';
import { DEAD_BLOCKLISTS } from './blocklists-dead.ts';
import { PRIVATE_BLOCKLISTS } from './blocklists-private.ts';
import { RARE_BLOCKLISTS } from './blocklists-rare.ts';
import { SMALL_BLOCKLISTS } from './blocklists-small.ts';
import { SPAMHAUS_LISTS } from './blocklists-spamhaus.ts';
import { FILTER_VENDOR_LISTS } from './blocklists-vendors.ts';
import type { Cause, Localized } from './vocabulary.ts';

/** One answer of a list's DNS zone. */
interface BlocklistCode {
  /** `127.0.0.2`. */
  readonly code: string;
  readonly means: Localized;
}

/** A public list of IPs, domains or links that receivers consult. */
export interface Blocklist {
  readonly id: string;
  /** As the report shows it. */
  readonly name: string;
  /** DNS zones, lower case; replies often name them. */
  readonly zones: readonly string[];
  /** Lower-case phrases and page addresses that name the list in a reply. */
  readonly phrases: readonly string[];
  /** Page for look-up or removal; null where none exists. */
  readonly delisting: string | null;
  readonly listsWhat: 'ip' | 'domain' | 'url';
  /** How much a listing says: `weak` lists are consulted by few or list whole networks, `dead` ones answer no longer. */
  readonly weight: 'strong' | 'weak' | 'dead';
  /** Cause of a reply that names it. */
  readonly cause: Cause;
  readonly means: Localized;
  readonly codes?: readonly BlocklistCode[];
  /** A reply that names it, where the usual wording of receivers does not. */
  readonly sample?: string;
  readonly source: string;
  /** `YYYY-MM`. */
  readonly read: string;
}

/** Every list that the product knows, most specific first: sub-lists before the list that combines them. */
export const BLOCKLISTS: readonly Blocklist[] = [
  ...SPAMHAUS_LISTS,
  ...FILTER_VENDOR_LISTS,
  ...SMALL_BLOCKLISTS,
  ...PRIVATE_BLOCKLISTS,
  ...DEAD_BLOCKLISTS,
  ...RARE_BLOCKLISTS,
  ...CLOSED_BLOCKLISTS,
];
