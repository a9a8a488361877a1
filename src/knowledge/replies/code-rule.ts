import type { AdviceId } from '../advice-ids.ts';
import type { ReplySample } from '../reply-rule.ts';
import type { Cause } from '../vocabulary.ts';
import type { GroupedRule } from './rule-group.ts';

/** One row of a provider's code table. */
export interface CodeRow {
  readonly id: string;
  /** A text that every such code holds: saves running the expression on other replies. Any of them. */
  readonly anchor: readonly string[];
  /** Finds the code in the normalised text; its group 1 is the provider code. */
  readonly code: RegExp;
  readonly cause: Cause;
  readonly en: string;
  readonly fr: string;
  readonly advice: readonly AdviceId[];
  /** A reply, and the provider code that it must yield. */
  readonly sample: readonly [reply: string, providerCode: string];
  readonly samples?: readonly ReplySample[];
  readonly more?: Partial<GroupedRule>;
}

/** A rule for one row of a provider's code table. */
export function codeRule({
  id,
  anchor,
  code,
  cause,
  en,
  fr,
  advice,
  sample,
  samples = [],
  more,
}: CodeRow): GroupedRule {
  const first: ReplySample = { reply: sample[0], providerCode: sample[1] };
  return { id, phrase: anchor, pattern: code, cause, en, fr, advice, samples: [first, ...samples], ...more };
}
