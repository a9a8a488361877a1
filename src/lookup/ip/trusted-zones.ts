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
  readonly zonesFor: (address: string) => Promise<ZonesToAsk>;
  /** The last check; the first call makes it. */
  readonly checks: () => Promise<readonly BlocklistZoneCheck[]>;
}

/** A list may start to refuse us, or come back. */
const CHECKED_AGAIN_AFTER = 3_600_000;

/** @param now ms since the epoch */
export function trustedZones(zones: readonly string[], dns: DnsPort, now: () => number): TrustedZones {
  let last: { readonly at: number; readonly checks: Promise<readonly BlocklistZoneCheck[]> } | null = null;
  const checks = () => {
    if (last === null || now() - last.at > CHECKED_AGAIN_AFTER) {
      last = { at: now(), checks: checkBlocklistZones(zones, dns) };
    }
    return last.checks;
  };
  return {
    checks,
    zonesFor: async (address) => {
      const checked = zones.length === 0 ? [] : await checks();
      const zonesOf = (some: readonly BlocklistZoneCheck[]) => some.map(({ zone }) => zone);
      return {
        ask: zonesOf(checked.filter((one) => one.usable && (isIPv4(address) || one.ipv6))),
        unusable: zonesOf(checked.filter(({ usable }) => !usable)),
      };
    },
  };
}
