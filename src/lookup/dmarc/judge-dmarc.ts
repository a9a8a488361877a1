import { getDomain } from 'tldts';
import { type RecordToPublish, type Remark, remark } from '../remark.ts';
import type { ReportAddress } from './check-report-addresses.ts';
import { type DmarcPolicy, parseDmarc } from './dmarc-record.ts';
import type { DmarcFound } from './find-dmarc.ts';
import { readableRecord, withTags } from './mended-record.ts';

const STRENGTH: Readonly<Record<DmarcPolicy, number>> = { none: 0, quarantine: 1, reject: 2 };

/** What a domain's DMARC policy is worth, gravest first. */
export function judgeDmarc(domain: string, found: DmarcFound, reports: readonly ReportAddress[]): readonly Remark[] {
  if (found.state === 'unknown') return [remark('dmarc-open', 'open', { domain })];
  if (found.state === 'absent') {
    // One record for the whole organisation covers every subdomain.
    const at = getDomain(domain, { allowPrivateDomains: false }) ?? domain;
    if (found.unread !== null) return [unreadRemark(found.unread)];
    return [remark('dmarc-missing', 'wrong', { domain }, publish(at, `v=DMARC1; p=none; rua=mailto:dmarc@${at}`))];
  }
  if (found.state === 'several') {
    const { records, at } = found;
    return [remark('dmarc-several', 'wrong', { count: records.length, at }, publish(at, mildest(records)))];
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
      ? [remark('dmarc-none', 'weak', { at, tag: appliedTag(domain, found) }, nextStep(domain, found, reports))]
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

/** The tag that says what holds for this very domain. */
export function appliedTag(domain: string, { record, at }: Extract<DmarcFound, { state: 'present' }>): 'p' | 'sp' {
  return at !== domain && record.subdomainPolicy !== null ? 'sp' : 'p';
}

/** The policy for this very domain: `sp` of a record that stands above it, else `p`. */
export function appliedPolicy(domain: string, found: Extract<DmarcFound, { state: 'present' }>): DmarcPolicy {
  const { policy, subdomainPolicy } = found.record;
  return (appliedTag(domain, found) === 'sp' ? subdomainPolicy : policy) ?? 'none';
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
    return [remark('dmarc-no-reports', 'note', {}, publish(at, withReports(record.text, at)))];
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

/**
 * The next step on the way: first reports, without which nobody knows what a policy would hit; then quarantine, once they
 * are clean, for the tag that applies to this domain.
 */
function nextStep(
  domain: string,
  found: Extract<DmarcFound, { state: 'present' }>,
  reports: readonly ReportAddress[],
): RecordToPublish {
  const { record, at } = found;
  const arrive = reports.some(({ state }) => state !== 'refused' && state !== 'malformed');
  if (!arrive) return publish(at, withReports(record.text, at));
  const stricter = { [appliedTag(domain, found)]: 'quarantine', pct: null, rf: null, ri: null };
  return { ...publish(at, withTags(record.text, stricter)), when: 'reports-clean' };
}

function withReports(record: string, at: string): string {
  return withTags(record, { rua: `mailto:dmarc@${at}` });
}

/** Of several records the one to keep: as long as there were several, no policy was applied, so that the mildest hits nobody anew. */
function mildest(records: readonly string[]): string {
  const rank = (text: string) => {
    const { policy, aggregateReports } = parseDmarc(text);
    return STRENGTH[policy ?? 'none'] * 2 + (aggregateReports.length > 0 ? 0 : 1);
  };
  return [...records].sort((a, b) => rank(a) - rank(b))[0] ?? '';
}

function unreadRemark({ at, record }: { readonly at: string; readonly record: string }): Remark {
  const mended = readableRecord(record);
  if (mended === null) return remark('dmarc-unread', 'wrong', { at, record });
  const hasReports = parseDmarc(mended).aggregateReports.length > 0;
  return remark('dmarc-unread', 'wrong', { at, record }, publish(at, hasReports ? mended : withReports(mended, at)));
}

/** What a foreign domain publishes to take reports about this one (RFC 9990). */
function permission(at: string, target: string): RecordToPublish {
  return { name: `${at}._report._dmarc.${target}`, type: 'TXT', value: 'v=DMARC1' };
}

function publish(at: string, value: string): RecordToPublish {
  return { name: `_dmarc.${at}`, type: 'TXT', value };
}
