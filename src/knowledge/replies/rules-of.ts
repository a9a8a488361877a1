import type { AdviceId } from '../advice.ts';
import type { ReplyRule, ReplySample } from '../reply-rule.ts';
import type { Cause, Origin, Persistence } from '../vocabulary.ts';

/** What all rules of one file share. */
export interface RuleGroup {
  /** First part of each id. */
  readonly group: string;
  readonly source: string;
  readonly read: string;
  readonly origin?: Origin;
}

/** A rule written short: the conditions of ReplyRule, and the rest in fewer words. */
export type ShortRule = Pick<
  ReplyRule,
  'code' | 'enhanced' | 'phrase' | 'also' | 'not' | 'pattern' | 'provider' | 'providerCode' | 'speaks' | 'waitMinutes'
> & {
  readonly name: string;
  readonly cause: Cause;
  readonly persistence?: Persistence;
  readonly origin?: Origin;
  readonly en: string;
  readonly fr: string;
  readonly advice: readonly AdviceId[];
  readonly source?: string;
  readonly samples: readonly [string | ReplySample, ...(string | ReplySample)[]];
};

/** Writes the rules of one group out in full. */
export function rulesOf(group: RuleGroup, rules: readonly ShortRule[]): readonly ReplyRule[] {
  return rules.map(({ name, en, fr, samples, origin = group.origin, source = group.source, ...rest }) => {
    const [first, ...others] = samples;
    return {
      ...rest,
      ...(origin === undefined ? {} : { origin }),
      id: `${group.group}/${name}`,
      means: { en, fr },
      source,
      read: group.read,
      samples: [sampleOf(first), ...others.map(sampleOf)],
    };
  });
}

function sampleOf(sample: string | ReplySample): ReplySample {
  return typeof sample === 'string' ? { reply: sample } : sample;
}
