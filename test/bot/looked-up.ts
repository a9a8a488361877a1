import { lookup } from '../../src/lookup/lookup.ts';
import type { LookupQuestion } from '../../src/lookup/lookup-question.ts';
import type { DomainFindings, LookupResult } from '../../src/lookup/lookup-result.ts';
import type { FetchPolicy } from '../../src/lookup/mta-sts/fetch-policy.ts';
import type { Zone } from '../lookup/dns-server.ts';
import { zoneDns } from '../lookup/spf/zone-dns.ts';
import { NOW } from './chat.ts';

const NO_POLICY: FetchPolicy = async () => ({ state: 'failed', problem: 'no-host' });

/** The real look-up over a zone in memory; `zone` may be exchanged between two questions. */
export function lookupIn(zone: () => Zone, fetchPolicy = NO_POLICY, dnsblZones: readonly string[] = []) {
  return ({ query, selectors, domain }: LookupQuestion): Promise<LookupResult> =>
    lookup(query, {
      dns: zoneDns(zone()),
      fetchPolicy,
      now: () => NOW,
      dnsblZones,
      ...(selectors === undefined ? {} : { selectors }),
      ...(domain === undefined ? {} : { domainForIp: domain }),
    });
}

/** A shop at Microsoft 365 whose set-up has faults. */
export const SHOP: Zone = {
  'shop.example': {
    SOA: { primary: 'ns1.dns.example', admin: 'hostmaster.dns.example' },
    NS: ['ns1.dns.example', 'ns2.dns.example'],
    MX: [[10, 'shop-example.mail.protection.outlook.com']],
    TXT: ['v=spf1 ip4:192.0.2.10 ?all'],
  },
  'ns1.dns.example': { A: ['192.0.2.53'] },
  'ns2.dns.example': { A: ['198.51.100.53'] },
  'shop-example.mail.protection.outlook.com': { A: ['192.0.2.25'] },
  '_domainkey.shop.example': {},
};

/** The same shop with a DMARC policy. */
export function shopWithPolicy(policy: string): Zone {
  return { ...SHOP, '_dmarc.shop.example': { TXT: [`v=DMARC1; p=${policy}; rua=mailto:canaryjdoe@shop.example`] } };
}

export function asDomain(result: LookupResult): DomainFindings {
  if (result.kind !== 'domain') throw new Error(`expected a domain, got ${result.kind}`);
  return result;
}
