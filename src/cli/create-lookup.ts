import type { Settings } from '../config/settings.ts';
import { cachedDns } from '../lookup/dns/cached-dns.ts';
import { createDnsClient } from '../lookup/dns/dns-client.ts';
import type { DnsPort } from '../lookup/dns/dns-port.ts';
import { type TrustedZones, trustedZones } from '../lookup/ip/trusted-zones.ts';
import { lookup } from '../lookup/lookup.ts';
import type { LookupQuestion } from '../lookup/lookup-question.ts';
import type { LookupResult } from '../lookup/lookup-result.ts';
import { cachedPolicies } from '../lookup/mta-sts/cached-policies.ts';
import { createPolicyFetcher } from '../lookup/mta-sts/fetch-policy.ts';

type LookupSettings = Pick<Settings, 'DNS_SERVERS' | 'DNSBL_ZONES'>;

/**
 * The look-up with this process's name servers and one cache for all who ask. The blocklist zones are tried before the
 * first of them is believed; pass `zones` where they were tried already.
 */
export function createLookup(
  settings: LookupSettings,
  now: () => number,
  zones: TrustedZones = createTrustedZones(settings, now),
): (question: LookupQuestion) => Promise<LookupResult> {
  const dns = dnsOf(settings, now);
  const fetchPolicy = cachedPolicies(createPolicyFetcher(), { now });
  return ({ query, selectors, domain }) =>
    lookup(query, {
      dns,
      now,
      fetchPolicy,
      dnsblZones: zones.zonesFor,
      ...(selectors === undefined ? {} : { selectors }),
      ...(domain === undefined ? {} : { domainForIp: domain }),
    });
}

/** The zones of `DNSBL_ZONES` with what their test entries said. */
export function createTrustedZones(settings: LookupSettings, now: () => number): TrustedZones {
  return trustedZones(settings.DNSBL_ZONES, dnsOf(settings, now), now);
}

function dnsOf({ DNS_SERVERS }: Pick<Settings, 'DNS_SERVERS'>, now: () => number): DnsPort {
  return cachedDns(createDnsClient({ servers: DNS_SERVERS }), { now });
}
