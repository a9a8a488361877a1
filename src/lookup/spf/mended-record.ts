import { parseSpf } from './parse-spf.ts';
import type { Mechanism, Qualifier } from './spf-record.ts';

const STRICTNESS: readonly Qualifier[] = ['+', '?', '~', '-'];
/** Soft: with a DMARC policy beside it, failing mail is refused all the same, and forwarded mail still has its signature. */
const CAUTIOUS_END = '~all';
/** Slips that are seen again and again, with what was meant. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u00a0/g, ' '],
  [/[,;]+(?=\s|$)/g, ''],
  [/(^|\s)([+\-~?]?)ip(?:v)?([46])[=:]\s*/gi, '$1$2ip$3:'],
  [/(^|\s)([+\-~?]?)ip4:(?=[0-9a-f]*:[0-9a-f:]+)/gi, '$1$2ip6:'],
  [/(^|\s)([+\-~?]?)(include|a|mx|exists)[=]\s*/gi, '$1$2$3:'],
  [/(^|\s)(include|a|mx|exists|ip4|ip6):\s+/gi, '$1$2:'],
  [/(^|\s)redirect:\s*/gi, '$1redirect='],
  [/(^|\s)([+\-~?])\s+all(?=\s|$)/gi, '$1$2all'],
];

/** The same record with an end that does not let everybody in. */
export function withCautiousEnd(record: string): string {
  const terms = record.split(' ').filter((term) => term !== '' && !/^[+?]?all$/i.test(term));
  return [...terms, CAUTIOUS_END].join(' ');
}

/** One record of several: all that any of them lets in, with the strictest end; null where one cannot be read. */
export function mergedRecords(records: readonly string[]): string | null {
  const parsed = records.map(parseSpf);
  const mechanisms: Mechanism[] = [];
  for (const one of parsed) {
    if ('problem' in one || one.redirect !== null) return null;
    mechanisms.push(...one.mechanisms);
  }
  const ends = mechanisms.filter(({ kind }) => kind === 'all').map(({ qualifier }) => STRICTNESS.indexOf(qualifier));
  const end = STRICTNESS[Math.max(STRICTNESS.indexOf('~'), ...ends)] ?? '~';
  const terms = new Set(mechanisms.filter(({ kind }) => kind !== 'all').map(({ text }) => text));
  return ['v=spf1', ...terms, `${end}all`].join(' ');
}

/** The record without the slips that people make; null where it cannot be read even so. */
export function withoutSlips(record: string): string | null {
  const mended = SLIPS.reduce((text, [slip, meant]) => text.replace(slip, meant), record).trim();
  return mended === record || 'problem' in parseSpf(mended) ? null : mended;
}
