import { getDomain } from 'tldts';
import { type RecordToPublish, type Remark, remark } from '../remark.ts';
import type { ReportAddress } from './check-report-addresses.ts';
import { type DmarcPolicy, parseDmarc } from './dmarc-record.ts';
import type { DmarcFound } from './find-dmarc.ts';
import { withTags } from './mended-record.ts';

const STRENGTH: Readonly<Record<DmarcPolicy, number>> = { none: 0, quarantine: 1, reject: 2 };

/** What a domain's DMARC policy is worth, gravest first. */
export function judgeDmarc(domain: string, found: DmarcFound, reports: readonly ReportAddress[]): readonly Remark[] {
  if (found.state === 'unknown') return [remark('dmarc-open', 'open', { domain })];
  if (found.state === 'absent') {
    // One record for the whole organisation covers every subdomain.
    const at = getDomain(domain, { allowPrivateDomains: false }) ?? domain;
    return [remark('dmarc-missing', 'wrong', { domain }, publish(at, `v=DMARC1; p=none; rua=mailto:dmarc@${at}`))];
  }
  if (found.state === 'several') {
    const { records, at } = found;
    return [remark('dmarc-several', 'wrong', { count: records.length, at }, publish(at, strictest(records)))];
  }
  const { record, at } = found;
  const policy = appliedPolicy(domain, found);
  const plain = withTags(record.text, { pct: null, rf: null, ri: null });
  const remarks = [
    ...(record.policy === null
      ? [remark('dmarc-no-policy', 'wrong', { at }, publish(at, withTags(record.text, { p: 'none' })))]
      : []),
    ...record.broken.slice(0, 3).map((piece) => remark('dmarc-broken', 'weak', { piece })),
    ...(policy === 'none' && record.policy !== null
      ? [remark('dmarc-none', 'weak', { at }, publish(at, stricter(domain, found)))]
      : []),
    ...(record.testing ? [remark('dmarc-testing', 'note', { at })] : []),
    ...(record.percent !== null
      ? [remark('dmarc-percent', 'note', { percent: record.percent }, publish(at, plain))]
      : []),
    ...(record.obsolete.length > 0
      ? [remark('dmarc-obsolete', 'note', { tags: record.obsolete.join(', ') }, publish(at, plain))]
      : []),
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
  { record, at }: Extract<DmarcFound, { state: 'present' }>,
  reports: readonly ReportAddress[],
): Remark[] {
  if (record.aggregateReports.length === 0) {
    return [remark('dmarc-no-reports', 'note', {}, publish(at, withTags(record.text, { rua: `mailto:dmarc@${at}` })))];
  }
  const about = (state: ReportAddress['state']) => [
    ...new Set(reports.filter((one) => one.state === state).map(({ domain }) => domain)),
  ];
  return [
    ...(about('malformed').length > 0 ? [remark('dmarc-report-malformed', 'weak')] : []),
    ...about('refused').map((target) => remark('dmarc-report-refused', 'weak', { target }, permission(at, target))),
    ...about('unknown').map((target) => remark('dmarc-report-open', 'open', { target })),
  ];
}

/** The policy at its next step: quarantine, for the tag that applies to this domain. */
function stricter(domain: string, { record, at }: Extract<DmarcFound, { state: 'present' }>): string {
  const bySubdomainTag = at !== domain && record.subdomainPolicy !== null;
  return withTags(record.text, bySubdomainTag ? { sp: 'quarantine' } : { p: 'quarantine' });
}

/** Of several records the one to keep. */
function strictest(records: readonly string[]): string {
  const strength = (text: string) => STRENGTH[parseDmarc(text).policy ?? 'none'];
  return [...records].sort((a, b) => strength(b) - strength(a))[0] ?? '';
}

/** What a foreign domain publishes to take reports about this one (RFC 9990). */
function permission(at: string, target: string): RecordToPublish {
  return { name: `${at}._report._dmarc.${target}`, type: 'TXT', value: 'v=DMARC1' };
}

function publish(at: string, value: string): RecordToPublish {
  return { name: `_dmarc.${at}`, type: 'TXT', value };
}
