import type { Provider } from '../../knowledge/providers/provider.ts';
import { SPF_INCLUDES } from '../../knowledge/spf-includes.ts';
import { findDkim } from '../dkim/find-dkim.ts';
import { judgeDkim } from '../dkim/judge-dkim.ts';
import { checkReportAddresses } from '../dmarc/check-report-addresses.ts';
import { type DmarcFound, findDmarc } from '../dmarc/find-dmarc.ts';
import { judgeDmarc } from '../dmarc/judge-dmarc.ts';
import type { DnsPort } from '../dns/dns-port.ts';
import { judgeNames } from '../ip/judge-names.ts';
import type { SenderFindings } from '../lookup-result.ts';
import { type Remark, remark } from '../remark.ts';
import { expandSpf, type SpfNode } from '../spf/expand-spf.ts';
import { judgeSpf } from '../spf/judge-spf.ts';
import { checkRequirements } from './check-requirements.ts';
import { findBimi } from './find-bimi.ts';
import { findZone } from './find-zone.ts';
import { judgeBimi } from './judge-bimi.ts';
import { judgeZone } from './judge-zone.ts';
import { spfHosts } from './spf-hosts.ts';

/** All but what needs to know how the domain receives. */
export type SenderFacts = Omit<SenderFindings, 'requirements'>;

/**
 * A domain as one that sends mail.
 * @param selectors DKIM selectors that the user named; none tries those of well-known services
 */
export async function findSender(domain: string, selectors: readonly string[], dns: DnsPort): Promise<SenderFacts> {
  const [{ spf, hosts }, { dmarc, reports }, dkim, bimi, zone] = await Promise.all([
    findSpf(domain, dns),
    findPolicy(domain, dns),
    findDkim(domain, selectors, dns),
    findBimi(domain, dns),
    findZone(domain, dns),
  ]);
  const selectorsAsked = selectors.length > 0;
  const silent = sendsNoMail(spf);
  const remarks = [
    ...(silent ? [remark('sends-no-mail', 'note', { domain })] : []),
    ...judgeSpf(spf),
    ...judgeDkim(domain, dkim, selectorsAsked).filter(({ id }) => !(silent && id === 'dkim-none-found')),
    ...judgeDmarc(domain, dmarc, reports).map((one) => (silent ? rejectingAll(domain, one) : one)),
    ...judgeBimi(domain, bimi, dmarc),
    ...hosts.map((host) => judgeNames(host, `mail.${domain}`)),
    ...judgeZone(zone),
  ];
  return { spf, dmarc, reports, dkim, selectorsAsked, bimi: bimi.bimi, zone: zone.zone, hosts, remarks };
}

async function findSpf(domain: string, dns: DnsPort): Promise<Pick<SenderFindings, 'spf' | 'hosts'>> {
  const spf = await expandSpf(domain, dns);
  return { spf, hosts: await spfHosts(spf, dns) };
}

async function findPolicy(domain: string, dns: DnsPort): Promise<Pick<SenderFindings, 'dmarc' | 'reports'>> {
  const dmarc = await findDmarc(domain, dns);
  return { dmarc, reports: await reportsOf(dmarc, dns) };
}

async function reportsOf(dmarc: DmarcFound, dns: DnsPort): Promise<SenderFindings['reports']> {
  return dmarc.state === 'present' ? checkReportAddresses(dmarc.record.aggregateReports, dmarc.at, dns) : [];
}

/** `v=spf1 -all`: the domain says that nobody sends for it. */
export function sendsNoMail({ state, all, mechanisms, children }: SpfNode): boolean {
  return state === 'present' && all === '-' && mechanisms.length === 1 && children.length === 0;
}

/**
 * Nobody sends for such a domain: there is nothing to watch first, and no mail of its own that lacks a policy. Its own
 * record, since others of the organisation may send.
 */
function rejectingAll(domain: string, one: Remark): Remark {
  if (one.id !== 'dmarc-missing' || one.publish === undefined) return one;
  const value = `v=DMARC1; p=reject; rua=mailto:dmarc@${domain}`;
  return remark('dmarc-missing-silent', 'weak', { domain }, { name: `_dmarc.${domain}`, type: 'TXT', value });
}

/** What of the receiving side matters to a sender; null where it stayed open. */
export interface Receiving {
  readonly takesMail: boolean | null;
  /** It has no MX; mail goes to its own address. */
  readonly implicitMx: boolean | null;
  readonly exists: boolean | null;
  /** Who runs the mailboxes. */
  readonly provider: Provider | null;
}

/** The rules for bulk senders; none for a domain that says that it sends nothing. */
export function withRequirements(domain: string, facts: SenderFacts, receiving: Receiving): SenderFindings {
  // Of a domain that is not there, "no SPF", "no DMARC" and the like say nothing.
  if (receiving.exists === false) return { ...facts, remarks: [], requirements: [] };
  if (sendsNoMail(facts.spf)) return { ...facts, requirements: [] };
  const remarks = facts.remarks.map((one) => (one.id === 'spf-missing' ? withProviderSpf(one, receiving) : one));
  const usable = facts.dkim.selectors.filter(isUsable);
  const requirements = checkRequirements({
    domain,
    remarks,
    dkimUsable: usable.length > 0,
    takesMail: receiving.takesMail,
    selector: facts.dkim.selectors.find(({ selector }) => selector !== '*')?.selector ?? 's1',
  });
  return { ...facts, remarks, requirements };
}

/** The record to publish names the servers of the provider at which the mailboxes are. */
function withProviderSpf(one: Remark, { provider, takesMail, implicitMx }: Receiving): Remark {
  if (one.publish === undefined) return one;
  const include = SPF_INCLUDES.find((row) => row.provider === provider?.id)?.include;
  const own = takesMail === false ? 'ip4:…' : implicitMx === true ? 'a' : 'mx';
  return {
    ...one,
    publish: { ...one.publish, value: `v=spf1 ${include === undefined ? own : `include:${include}`} ~all` },
  };
}

const FEWEST_BITS = 1024;

function isUsable({ selector, key }: SenderFindings['dkim']['selectors'][number]): boolean {
  if (selector === '*' || key === null || key.state !== 'usable' || !key.servesMail) return false;
  return key.algorithm !== 'rsa' || (key.bits ?? 0) >= FEWEST_BITS;
}
