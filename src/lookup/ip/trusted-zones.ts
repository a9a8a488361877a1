import { isIPv4 } from 'node:net';
import type { DnsPort } from '../dns/dns-port.ts';
import { type BlocklistZoneCheck, checkBlocklistZones } from './check-blocklist-zones.ts';

/** What may be asked for one address. */
export interface ZonesToAsk {
  readonly ask: readonly string[];
  /** Zones that failed their test entries: not asked, and told as without answer. */
  readonly unusable: readonly string[];
}

/** The operator's blocklist zones, of which only those are asked that answered their test entries as they must. */
export interface TrustedZones {
  /** When the signal comes first, all zones are `unusable` for this address. */
  readonly zonesFor: (address: string, signal?: AbortSignal) => Promise<ZonesToAsk>;
  /** The last check; the first call makes it. */
  readonly checks: () => Promise<readonly BlocklistZoneCheck[]>;
}

/** A list may start to refuse us, or come back. */
const CHECKED_AGAIN_AFTER = 3_600_000;
/** A list that did not answer may have been slow for a moment. */
const TRIED_AGAIN_AFTER = 60_000;

/** @param now ms since the epoch */
export function trustedZones(zones: readonly string[], dns: DnsPort, now: () => number): TrustedZones {
  let last: { until: number; readonly checks: Promise<readonly BlocklistZoneCheck[]> } | null = null;
  const checks = () => {
    if (last !== null && now() <= last.until) return last.checks;
    const fresh = { until: now() + CHECKED_AGAIN_AFTER, checks: checkBlocklistZones(zones, dns) };
    last = fresh;
    void fresh.checks.then((found) => {
      if (found.some(({ reason }) => reason === 'no-answer')) fresh.until = now() + TRIED_AGAIN_AFTER;
    });
    return fresh.checks;
  };
  return {
    checks,
    zonesFor: async (address, signal) => {
      const checked = zones.length === 0 ? [] : await (signal === undefined ? checks() : inTime(checks(), signal));
      if (checked === null) return { ask: [], unusable: zones };
      const zonesOf = (some: readonly BlocklistZoneCheck[]) => some.map(({ zone }) => zone);
      return {
        ask: zonesOf(checked.filter((one) => one.usable && (isIPv4(address) || one.ipv6))),
        unusable: zonesOf(checked.filter(({ usable }) => !usable)),
      };
    },
  };
}

/** Null when the signal comes first. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const late = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([work, late]);
}
