import type { DnsPort } from '../dns/dns-port.ts';
import type { IpFindings } from '../lookup-result.ts';
import { type Remark, remark } from '../remark.ts';
import { evaluateSpf } from '../spf/evaluate-spf.ts';
import { askBlocklists } from './ask-blocklists.ts';
import { findNames } from './find-names.ts';
import { judgeBlocklists } from './judge-blocklists.ts';
import { judgeNames } from './judge-names.ts';
import type { ZonesToAsk } from './trusted-zones.ts';

export interface IpQuestion {
  /** Valid and public. */
  readonly address: string;
  /** Whose SPF should cover it; null where no domain is known. */
  readonly domain: string | null;
  /** Zones of DNS blocklists that may be asked. */
  readonly zones: () => Promise<ZonesToAsk>;
}

/** What stands behind an address: its names, whose mail it may send, and which blocklists hold it. */
export async function findIp({ address, domain, zones }: IpQuestion, dns: DnsPort): Promise<IpFindings> {
  const [names, spf, blocklists] = await Promise.all([
    findNames(address, dns),
    domain === null ? null : findCoverage(address, domain, dns),
    zones().then((known) => askBlocklists(address, known, dns)),
  ]);
  const remarks = [
    judgeNames(names, domain === null ? 'mail.example.com' : `mail.${domain}`),
    ...judgeCoverage(spf),
    ...judgeBlocklists(blocklists),
  ];
  return { kind: 'ip', ...names, spf, blocklists, remarks };
}

async function findCoverage(ip: string, domain: string, dns: DnsPort): Promise<NonNullable<IpFindings['spf']>> {
  const { result, by } = await evaluateSpf({ ip, domain }, dns);
  return { domain, result, mechanism: by?.mechanism ?? null };
}

function judgeCoverage(spf: IpFindings['spf']): readonly Remark[] {
  if (spf === null) return [];
  const { domain, result, mechanism } = spf;
  if (result === 'pass') return [remark('ip-spf-pass', 'good', { domain, mechanism: mechanism ?? '' })];
  if (result === 'temperror') return [remark('ip-spf-open', 'open', { domain })];
  return [remark('ip-spf-fail', result === 'neutral' || result === 'none' ? 'weak' : 'wrong', { domain, result })];
}
