import { isSpf, parseSpf } from './parse-spf.ts';
import type { Mechanism } from './spf-record.ts';

/** Soft: with a DMARC policy beside it, failing mail is refused all the same, and forwarded mail still has its signature. */
const CAUTIOUS_END = '~all';
/** Slips that are seen again and again, with what was meant. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u00a0/g, ' '],
  // The look-behind keeps the work in step with the length: a run is tried once.
  [/(?<![,;])[,;]+(?=\s|$)/g, ''],
  [/(^|\s)([+\-~?]?)ip(?:v)?([46])[=:]\s*/gi, '$1$2ip$3:'],
  [/(^|\s)([+\-~?]?)ip4:(?=[0-9a-f]*:[0-9a-f:]+)/gi, '$1$2ip6:'],
  [/(^|\s)([+\-~?]?)(include|a|mx|exists)[=]\s*/gi, '$1$2$3:'],
  [/(^|\s)(include|a|mx|exists|ip4|ip6):\s+/gi, '$1$2:'],
  [/(^|\s)redirect:\s*/gi, '$1redirect='],
  [/(^|\s)([+\-~?])\s+all(?=\s|$)/gi, '$1$2all'],
];

/** `v=spf1;`, `"v=spf1`, `v = spf1`, `spf1`, `v=spf1include:`, but neither `spf2.0` (Sender ID) nor a text that only speaks of SPF. */
const VERSION_SLIP =
  /^["'\u201c\u2018]?(?:v\s*[=:]\s*)?spf\s*1(?=$|[\s;,:"']|[+\-~?]?(?:include|ip4|ip6|a|mx|all|exists|redirect)\b)[;,:"']?/i;

/** A longer text is not mended: the work grows with its length. */
const LONGEST = 4000;

/** The same record with an end that does not let everybody in. */
export function withCautiousEnd(record: string): string {
  const terms = record.split(' ').filter((term) => term !== '' && !/^[+?]?all$/i.test(term));
  return [...terms, CAUTIOUS_END].join(' ');
}

/**
 * One record of several: all that any of them lets in; null where one cannot be read. It ends with `-all` only where each
 * of them does: as long as there were several, none held anything back, so that nobody knows yet whom the merged one hits.
 */
export function mergedRecords(records: readonly string[]): string | null {
  const parsed = records.map(parseSpf);
  const mechanisms: Mechanism[] = [];
  for (const one of parsed) {
    if ('problem' in one || one.redirect !== null) return null;
    mechanisms.push(...one.mechanisms);
  }
  const ends = mechanisms.filter(({ kind }) => kind === 'all').map(({ qualifier }) => qualifier);
  const isStrict = ends.length === records.length && ends.every((end) => end === '-');
  const terms = new Set(mechanisms.filter(({ kind }) => kind !== 'all').map(({ text }) => text));
  return ['v=spf1', ...terms, isStrict ? '-all' : CAUTIOUS_END].join(' ');
}

/** The record without the slips that people make; null where it cannot be read even so. */
export function withoutSlips(record: string): string | null {
  if (record.length > LONGEST) return null;
  const mended = SLIPS.reduce((text, [slip, meant]) => text.replace(slip, meant), record).trim();
  return mended === record || 'problem' in parseSpf(mended) ? null : mended;
}

/** A record that was meant as SPF with the version that readers know (`v=spf1; mx`, `spf1 mx`); null where it stays unreadable. */
export function readableRecord(record: string): string | null {
  if (record.length > LONGEST) return null;
  const terms = record
    .trim()
    .replace(VERSION_SLIP, '')
    .replace(/["'\u2019\u201d]+$/, '')
    .trim();
  const mended = `v=spf1 ${terms}`.trim();
  return 'problem' in parseSpf(mended) ? withoutSlips(mended) : mended;
}

/** True for a TXT record that somebody meant as SPF and that no reader takes: its version is written otherwise. */
export function isMeantAsSpf(record: string): boolean {
  return !isSpf(record) && VERSION_SLIP.test(record.trim());
}
