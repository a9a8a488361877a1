import { type Remark, remark } from '../remark.ts';
import type { ReportAddress } from './check-report-addresses.ts';
import type { DmarcPolicy } from './dmarc-record.ts';
import type { DmarcFound } from './find-dmarc.ts';

const STRENGTH: Readonly<Record<DmarcPolicy, number>> = { none: 0, quarantine: 1, reject: 2 };

/** What a domain's DMARC policy is worth, gravest first. */
export function judgeDmarc(domain: string, found: DmarcFound, reports: readonly ReportAddress[]): readonly Remark[] {
  if (found.state === 'unknown') return [remark('dmarc-open', 'open', { domain })];
  if (found.state === 'absent') {
    const name = `_dmarc.${found.organizationalDomain}`;
    const value = `v=DMARC1; p=none; rua=mailto:dmarc@${found.organizationalDomain}`;
    return [remark('dmarc-missing', 'wrong', { domain }, { name, type: 'TXT', value })];
  }
  if (found.state === 'several')
    return [remark('dmarc-several', 'wrong', { count: found.records.length, at: found.at })];
  const { record, at } = found;
  const policy = appliedPolicy(domain, found);
  const remarks = [
    ...(record.policy === null ? [remark('dmarc-no-policy', 'wrong', { at })] : []),
    ...record.broken.slice(0, 3).map((piece) => remark('dmarc-broken', 'weak', { piece })),
    ...(policy === 'none' && record.policy !== null ? [remark('dmarc-none', 'weak', { at })] : []),
    ...(record.testing ? [remark('dmarc-testing', 'note', { at })] : []),
    ...(record.percent !== null ? [remark('dmarc-percent', 'note', { percent: record.percent })] : []),
    ...(record.obsolete.length > 0 ? [remark('dmarc-obsolete', 'note', { tags: record.obsolete.join(', ') })] : []),
    ...weakerRemarks(found),
    ...reportRemarks(found, reports),
    ...(at !== domain ? [remark('dmarc-inherited', 'note', { at })] : []),
  ];
  if (remarks.some(({ level }) => level !== 'note')) return remarks;
  return [...remarks, remark('dmarc-in-order', 'good', { policy, at })];
}

/** The policy for this very domain: `sp` of a record that stands above it, else `p`. */
export function appliedPolicy(domain: string, found: Extract<DmarcFound, { state: 'present' }>): DmarcPolicy {
  const { record, at } = found;
  return (at === domain ? record.policy : (record.subdomainPolicy ?? record.policy)) ?? 'none';
}

function weakerRemarks({ record }: Extract<DmarcFound, { state: 'present' }>): Remark[] {
  const { policy, subdomainPolicy } = record;
  if (policy === null || subdomainPolicy === null || STRENGTH[subdomainPolicy] >= STRENGTH[policy]) return [];
  return [remark('dmarc-weaker-subdomains', 'note', { policy, subdomainPolicy })];
}

function reportRemarks(
  { record }: Extract<DmarcFound, { state: 'present' }>,
  reports: readonly ReportAddress[],
): Remark[] {
  if (record.aggregateReports.length === 0) return [remark('dmarc-no-reports', 'note')];
  const about = (state: ReportAddress['state']) => [
    ...new Set(reports.filter((one) => one.state === state).map(({ domain }) => domain)),
  ];
  return [
    ...(about('malformed').length > 0 ? [remark('dmarc-report-malformed', 'weak')] : []),
    ...about('refused').map((target) => remark('dmarc-report-refused', 'weak', { target })),
    ...about('unknown').map((target) => remark('dmarc-report-open', 'open', { target })),
  ];
}
