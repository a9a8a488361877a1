import type { RemarkId } from './remark-ids.ts';

/** What a remark is about; the areas of one card, in the order in which a reader wants them. */
export const REMARK_AREAS = [
  'domain',
  'mx',
  'mta-sts',
  'dane',
  'tls-rpt',
  'spf',
  'dkim',
  'dmarc',
  'ptr',
  'bimi',
  'zone',
  'blocklist',
] as const;
export type RemarkArea = (typeof REMARK_AREAS)[number];

const ODD: Readonly<Record<string, RemarkArea>> = {
  ns: 'zone',
  soa: 'zone',
  sends: 'spf',
  ip: 'spf',
  mta: 'mta-sts',
  tls: 'tls-rpt',
};

/** The area of a remark, by the first words of its id. */
export function areaOf(id: RemarkId): RemarkArea {
  const first = id.split('-')[0] ?? '';
  const area = ODD[first] ?? REMARK_AREAS.find((one) => one === first);
  return area ?? 'domain';
}
