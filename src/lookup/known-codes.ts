import { PROVIDER_RULES } from '../knowledge/replies/provider-rules.ts';
import type { ReplyRule } from '../knowledge/reply-rule.ts';
import type { Cause, Localized } from '../knowledge/vocabulary.ts';

/** A reply of a provider that its own code gives away. */
export interface KnownCode {
  /** `TSS04`; else the SMTP code of the rule's sample (`421 4.7.28`). */
  readonly code: string;
  readonly means: Localized;
  /** The page that says so. */
  readonly source: string;
  /** Id of the rule: `yahoo/tss04`. */
  readonly rule: string;
}

/** What a sender wants to know first of a provider: what it holds back for who one is, then for how one sends. */
const TELLING: readonly Cause[] = [
  'reputation',
  'authentication',
  'rate-limit',
  'policy',
  'sender-identity',
  'content',
  'greylisting',
];
/** A cause of which the others would otherwise hear nothing. */
const MOST_OF_ONE_CAUSE = 2;

/** The most telling replies of a provider or filter, at most `most`, gravest cause first. */
export function knownCodes(providerId: string, most: number): readonly KnownCode[] {
  const own = PROVIDER_RULES.filter(
    (rule) => rule.speaks === providerId || rule.provider?.includes(providerId) || rule.id.startsWith(`${providerId}/`),
  );
  const telling = own.flatMap((rule) => {
    const code = codeOf(rule);
    return code === null || !TELLING.includes(rule.cause) ? [] : [{ rule, code }];
  });
  const distinct = [...new Map(telling.toReversed().map((one) => [one.code, one])).values()].toReversed();
  // A code of its own says more than one of the registered codes.
  const ranked = distinct.sort((a, b) => rank(a.rule) - rank(b.rule));
  const chosen = TELLING.flatMap((cause) =>
    ranked.filter(({ rule }) => rule.cause === cause).slice(0, MOST_OF_ONE_CAUSE),
  );
  const rest = ranked.filter((one) => !chosen.includes(one));
  return [...chosen, ...rest].slice(0, most).map(({ rule, code }) => {
    return { code, means: rule.means, source: rule.source, rule: rule.id };
  });
}

function rank(rule: ReplyRule): number {
  return providerCodeOf(rule) === null ? 1 : 0;
}

function codeOf(rule: ReplyRule): string | null {
  const own = providerCodeOf(rule);
  if (own !== null) return own;
  const [, code, enhanced] = /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?/.exec(rule.samples[0].reply) ?? [];
  return code === undefined ? null : [code, enhanced].filter((part) => part !== undefined).join(' ');
}

function providerCodeOf(rule: ReplyRule): string | null {
  return rule.providerCode ?? rule.samples.find(({ providerCode }) => providerCode !== undefined)?.providerCode ?? null;
}
