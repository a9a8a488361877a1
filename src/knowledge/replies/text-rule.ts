import type { AdviceId } from '../advice-ids.ts';
import type { ReplyRule, ReplySample } from '../reply-rule.ts';
import type { Cause } from '../vocabulary.ts';
import { type GroupedRule, type RuleGroup, ruleGroup } from './rule-group.ts';

/** One wording and what it means, in a line: any of the phrases recognises it; `more` adds conditions and fields. */
export type TextRow = readonly [
  id: string,
  cause: Cause,
  phrases: readonly string[],
  en: string,
  fr: string,
  advice: readonly AdviceId[],
  samples: readonly [string | ReplySample, ...(string | ReplySample)[]],
  more?: Partial<GroupedRule>,
];

/**
 * Writes the rows of one group out as rules, in their order.
 * @param place relay host or recipient domain of every sample that names none itself
 */
export function textRules(
  shared: RuleGroup,
  rows: readonly TextRow[],
  place: Omit<ReplySample, 'reply'> = {},
): readonly ReplyRule[] {
  const placed = (sample: string | ReplySample): ReplySample =>
    typeof sample === 'string' ? { reply: sample, ...place } : { ...place, ...sample };
  return ruleGroup(
    shared,
    rows.map(([id, cause, phrase, en, fr, advice, [first, ...others], more]) => ({
      id,
      cause,
      ...(phrase.length === 0 ? {} : { phrase }),
      en,
      fr,
      advice,
      samples: [placed(first), ...others.map(placed)],
      ...more,
    })),
  );
}
