import type { AdviceId } from '../../advice-ids.ts';
import type { ReplyRule } from '../../reply-rule.ts';
import type { Cause, Persistence } from '../../vocabulary.ts';

/** One name under which a service or MTA files failures, and what it means. */
export interface FailureLabel {
  readonly id: string;
  /** Lower case; only a text that is nothing but one of these counts, so that a reply's own words always outrank it. */
  readonly labels: readonly [string, ...string[]];
  readonly cause: Cause;
  readonly persistence: Persistence;
  readonly en: string;
  readonly fr: string;
  readonly advice: readonly AdviceId[];
}

interface LabelGroup extends Pick<ReplyRule, 'source' | 'read'> {
  readonly group: string;
  /** What may stand before the label: `bounceSubType: `, `Permanent/`. A linear expression's source, lower case. */
  readonly before?: string;
}

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** A rule for each label: the whole text must be the label, with at most its prefix and its number in brackets. */
export function labelRules(
  { group, before = '', source, read }: LabelGroup,
  rows: readonly FailureLabel[],
): ReplyRule[] {
  return rows.map(({ id, labels, en, fr, ...rest }) => {
    const anyLabel = labels.map((label) => label.replace(ESCAPED, '\\$&')).join('|');
    const [first, ...others] = labels;
    return {
      ...rest,
      id: `${group}/${id}`,
      phrase: labels,
      pattern: new RegExp(`^["']?(?:${before})?["']?(?:${anyLabel})["']?(?: ?\\(\\d{1,5}\\))?[.)"']{0,2}$`),
      origin: rest.cause === 'not-a-failure' || rest.cause === 'own-mta' ? 'local' : 'remote',
      means: { en, fr },
      source,
      read,
      samples: [{ reply: first }, ...others.map((reply) => ({ reply }))],
    };
  });
}
