import type { RemarkId } from '../remark-ids.ts';

/** One remark in words: ICU messages, without markup, filled from the remark's values. */
export interface RemarkWords {
  /** What it is, and what it does to delivery: one or two plain sentences. */
  readonly says: string;
  /** What to change; null where there is nothing to do. */
  readonly change: string | null;
}

/** The remarks whose ids begin so, all of them. */
export type RemarksOf<Area extends string> = Readonly<Record<Extract<RemarkId, `${Area}-${string}`>, RemarkWords>>;
