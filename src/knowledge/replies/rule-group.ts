import type { ReplyRule, ReplySample } from '../reply-rule.ts';

/** What the rules of one group have in common. */
export interface RuleGroup
  extends Pick<ReplyRule, 'source' | 'read'>,
    Partial<Pick<ReplyRule, 'provider' | 'speaks' | 'blocklist' | 'origin'>> {
  /** First part of every rule's id. */
  readonly group: string;
}

/**
 * A rule written short: without what its group says. `id` is the part after the slash, `en` and `fr` are what it
 * means, and a sample that needs nothing beside its text is the bare text.
 */
export interface GroupedRule
  extends Omit<ReplyRule, 'means' | 'samples' | 'source' | 'read'>,
    Partial<Pick<ReplyRule, 'source' | 'read'>> {
  readonly en: string;
  readonly fr: string;
  readonly samples: readonly [string | ReplySample, ...(string | ReplySample)[]];
}

/** Writes the rules of one group out in full, in their order. */
export function ruleGroup(shared: RuleGroup, rules: readonly GroupedRule[]): readonly ReplyRule[] {
  const { group, ...common } = shared;
  return rules.map(({ en, fr, samples: [first, ...others], ...rule }) => ({
    ...common,
    ...rule,
    id: `${group}/${rule.id}`,
    means: { en, fr },
    samples: [sampleOf(first), ...others.map(sampleOf)],
  }));
}

function sampleOf(sample: string | ReplySample): ReplySample {
  return typeof sample === 'string' ? { reply: sample } : sample;
}
