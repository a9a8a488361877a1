import { readTagList } from '../tag-list.ts';
import { isDmarc, parseDmarc } from './dmarc-record.ts';

/** Tags in the order in which records mostly hold them. */
const ORDER = ['v', 'p', 'sp', 'np'];

const POLICY = /^(?:none|quarantine|reject)$/i;
const ALIGNMENT = /^[rs]$/i;
const ALLOWED: Readonly<Record<string, RegExp>> = {
  p: POLICY,
  sp: POLICY,
  np: POLICY,
  adkim: ALIGNMENT,
  aspf: ALIGNMENT,
};

/**
 * The record with some tags set anew or, with null, left out. `v` and the policies come first, the others stay in their
 * order; what is no tag, or holds what no record may, is dropped: readers pass over it anyway.
 */
export function withTags(record: string, changes: Readonly<Record<string, string | null>>): string {
  const tags = new Map<string, string | null>([...readTagList(record).tags, ...Object.entries(changes)]);
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return [...tags]
    .filter(([name, value]) => value !== null && /^[\x20-\x7e]*$/.test(value) && (ALLOWED[name]?.test(value) ?? true))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}

/** `v=DMARC1 p=none`, `v=dmarc1;`, `"v=DMARC1;`, `DMARC1;`, `p=none; v=DMARC1`: the version is there, but not first or not so. */
const VERSION = /["'\u201c\u2018]?(?:\bv\s*[=:]\s*)?\bDMARC\s*1\b[\s;,:]*/i;

/** A longer text is not mended: the work grows with its length. */
const LONGEST = 1000;

/** True for a TXT record below `_dmarc` that somebody meant as DMARC and that no reader takes. */
export function isMeantAsDmarc(record: string): boolean {
  return !isDmarc(record) && VERSION.test(record.slice(0, LONGEST));
}

/** Such a record as readers take it, with a policy that can harm nobody who was not protected yet; null where it says nothing. */
export function readableRecord(record: string): string | null {
  if (record.length > LONGEST) return null;
  const rest = record
    .replace(VERSION, '')
    .replace(/["'\u2019\u201d]+$/, '')
    // `p=none rua=…`, `p=none, rua=…`: no semicolon between the tags
    .replace(/[\s,]+(?=(?:p|sp|np|adkim|aspf|rua|ruf|fo|t|psd|pct|rf|ri)\s*=)/gi, '; ');
  const { policy, aggregateReports } = parseDmarc(`v=DMARC1; ${rest}`);
  if (policy === null && aggregateReports.length === 0) return null;
  const { tags } = readTagList(rest);
  const malformed = ['rua', 'ruf'].filter((name) => !(tags.get(name) ?? '').split(',').every(isReportAddress));
  return withTags(`v=DMARC1; ${rest}`, { p: 'none', ...Object.fromEntries(malformed.map((name) => [name, null])) });
}

function isReportAddress(uri: string): boolean {
  return /^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(uri.trim());
}
