import type { ReplyRule } from '../knowledge/reply-rule.ts';
import { rulesHolding } from '../replies/classify-reply.ts';

/** One rule, and those that its samples satisfy too and that it keeps from answering because it stands before them. */
export interface ShadowingRule {
  readonly rule: ReplyRule;
  readonly shadowed: readonly ReplyRule[];
}

/** Which rules shadow which, as the rules' own samples show it: for these alone the order of rules matters. */
export function shadowingRules(rules: readonly ReplyRule[]): readonly ShadowingRule[] {
  return rules.flatMap((rule) => {
    const shadowed = new Map<string, ReplyRule>();
    for (const sample of rule.samples) {
      for (const held of rulesHolding(sample)) if (held.id !== rule.id) shadowed.set(held.id, held);
    }
    return shadowed.size === 0 ? [] : [{ rule, shadowed: [...shadowed.values()] }];
  });
}
