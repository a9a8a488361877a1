import { BLOCKLISTS, type Blocklist } from '../../knowledge/blocklists.ts';

/** A configured zone: how it is asked, and how it may be shown. */
export interface BlocklistZone {
  /** As configured; may hold the operator's key (`KEY.zen.dq.spamhaus.net`). */
  readonly zone: string;
  /** Without what stands before the name of a known zone: a key must not be shown. */
  readonly shown: string;
  readonly list: Blocklist | null;
}

const BY_ZONE = new Map(BLOCKLISTS.flatMap((list) => list.zones.map((zone) => [zone, list] as const)));

/** A first label that is rather a key than a name, before a zone that we do not know. */
const KEY = /^(?=[a-z-]*\d)[a-z0-9-]{16,63}\.(?=[^.]+\.)/;

/** Finds the list behind a zone, label by label from the left. */
export function blocklistZone(configured: string): BlocklistZone {
  const zone = configured
    .trim()
    .toLowerCase()
    .replace(/^\.+|\.+$/g, '');
  for (let rest = zone; rest !== ''; rest = rest.split('.').slice(1).join('.')) {
    const list = BY_ZONE.get(rest);
    if (list !== undefined) return { zone, shown: rest, list };
  }
  return { zone, shown: zone.replace(KEY, '….'), list: null };
}
