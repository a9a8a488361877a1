import type { RemarkId } from './remark-ids.ts';

/**
 * How a remark stands: `good` as it should be, `note` worth knowing, `weak` works but hurts delivery or invites abuse,
 * `wrong` receivers refuse or ignore it, `open` could not be found out.
 */
export type RemarkLevel = 'good' | 'note' | 'weak' | 'wrong' | 'open';

/** A record to publish, as it stands in a zone file. */
export interface RecordToPublish {
  readonly name: string;
  readonly type: 'TXT' | 'MX' | 'PTR' | 'CNAME' | 'TLSA';
  readonly value: string;
  /** Not yet: once the DMARC reports show that all of one's own mail passes. */
  readonly when?: 'reports-clean';
}

/** One thing that a look-up found out, to be worded by its id. */
export interface Remark {
  readonly id: RemarkId;
  readonly level: RemarkLevel;
  readonly values: Readonly<Record<string, string | number>>;
  /** What to publish so that it is in order. */
  readonly publish?: RecordToPublish;
}

/** Makes a remark; `values` fill the message. */
export function remark(
  id: RemarkId,
  level: RemarkLevel,
  values: Remark['values'] = {},
  publish?: RecordToPublish,
): Remark {
  return { id, level, values, ...(publish === undefined ? {} : { publish }) };
}
