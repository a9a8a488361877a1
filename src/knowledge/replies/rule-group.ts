import type { ReplyRule } from '../reply-rule.ts';

/** What the rules of one group have in common. */
export interface RuleGroup extends Partial<Pick<ReplyRule, 'provider' | 'speaks' | 'blocklist'>> {
  /** First part of every rule's id. */
  readonly group: string;
  readonly source: string;
  readonly read: string;
}

/** A rule without what its group says; `source` and `read` only where they differ. `id` is the part after the slash. */
export type GroupedRule = Omit<ReplyRule, 'source' | 'read'> & Partial<Pick<ReplyRule, 'source' | 'read'>>;

/** Completes the rules of one group, in their order. */
export function ruleGroup(shared: RuleGroup, rules: readonly GroupedRule[]): readonly ReplyRule[] {
  const { group, ...common } = shared;
  return rules.map((rule) => ({ ...common, ...rule, id: `${group}/${rule.id}` }));
}
