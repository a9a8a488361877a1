import type { Language } from '../knowledge/vocabulary.ts';
import type { DraftItem } from './explanation-draft.ts';

/** What a model gets: the template's own sentences, and nothing of what people pasted. */
export interface RewordFacts {
  /** The verdict's sentence, as context; it stays as it is. */
  readonly verdict: string;
  /** The items that may be reworded. */
  readonly items: readonly Pick<DraftItem, 'id' | 'text'>[];
  /** Every number, name, code and host that may be named: the report's own words. */
  readonly vocabulary: string;
  /** False: nothing in the text may offer deliverability hours. */
  readonly hoursAdvised: boolean;
}

/** Why the template stands. */
export type RewordRefusal = 'timeout' | 'unreachable' | 'status' | 'refusal' | 'bad-answer' | 'not-grounded';

export type RewordResult =
  | { readonly ok: true; readonly words: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly reason: RewordRefusal; readonly detail: string };

/** Puts the explanation into other words from the facts alone. Never throws, answers within its deadline. */
export type Reword = (facts: RewordFacts, language: Language) => Promise<RewordResult>;
