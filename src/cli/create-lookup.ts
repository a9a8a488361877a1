import type { Settings } from '../config/settings.ts';
import { cachedDns } from '../lookup/dns/cached-dns.ts';
import { createDnsClient } from '../lookup/dns/dns-client.ts';
import { type TrustedZones, trustedZones } from '../lookup/ip/trusted-zones.ts';
import { lookup } from '../lookup/lookup.ts';
import type { LookupQuestion } from '../lookup/lookup-question.ts';
import type { LookupResult } from '../lookup/lookup-result.ts';
import { cachedPolicies } from '../lookup/mta-sts/cached-policies.ts';
import { createPolicyFetcher } from '../lookup/mta-sts/fetch-policy.ts';

type LookupSettings = Pick<Settings, 'DNS_SERVERS' | 'DNSBL_ZONES'>;

export interface LookupService {
  /** Never rejects. */
  readonly lookup: (question: LookupQuestion) => Promise<LookupResult>;
  /** The zones of `DNSBL_ZONES` with what their test entries said; they are tried before one of them is believed. */
  readonly zones: TrustedZones;
}

/** The look-up with this process's name servers, one cache and one bound on what is on the wire for all who ask. */
export function createLookup({ DNS_SERVERS, DNSBL_ZONES }: LookupSettings, now: () => number): LookupService {
  const dns = cachedDns(createDnsClient({ servers: DNS_SERVERS }), { now });
  const zones = trustedZones(DNSBL_ZONES, dns, now);
  const fetchPolicy = cachedPolicies(createPolicyFetcher(), { now });
  const lookUp: LookupService['lookup'] = ({ query, selectors, domain }) =>
    lookup(query, {
      dns,
      now,
      fetchPolicy,
      dnsblZones: zones.zonesFor,
      ...(selectors === undefined ? {} : { selectors }),
      ...(domain === undefined ? {} : { domainForIp: domain }),
    });
  return { lookup: lookUp, zones };
}
