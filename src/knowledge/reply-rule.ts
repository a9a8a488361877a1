import type { AdviceId } from './advice.ts';
import type { Cause, Localized, Origin, Persistence } from './vocabulary.ts';

/** One sample of a reply, written by us from the documented wording, and what it must yield beside the rule's own fields. */
export interface ReplySample {
  readonly reply: string;
  /** Recipient domain, where the rule needs to know the provider from it. */
  readonly recipientDomain?: string;
  /** Relay (MX) host, where the rule needs to know the provider from it. */
  readonly relayHost?: string;
  /** Expected provider code, when the rule takes it out of the text. */
  readonly providerCode?: string;
}

/**
 * One row of knowledge: how a reply is recognised, and what it means.
 * All conditions that are given must hold (AND); inside one list any entry suffices (OR).
 * Phrases are lower case, matched as substrings of the normalised text
 * (NFKC, lower case, typographic quotes folded, white space collapsed, continuation codes joined).
 */
export interface ReplyRule {
  /** `group/name`, kebab-case, unique: `yahoo/tss04`. */
  readonly id: string;
  /** Reply codes: `421`, or a class: `4`, `55`. */
  readonly code?: readonly string[];
  /** Enhanced status codes: `4.7.0`, or a prefix ending in a dot: `5.7.`. */
  readonly enhanced?: readonly string[];
  /** Any of these phrases. */
  readonly phrase?: readonly string[];
  /** All of these phrases too. */
  readonly also?: readonly string[];
  /** None of these phrases. */
  readonly not?: readonly string[];
  /** A linear-time expression on the normalised (lower-case) text; its group 1, when it has one, is the provider code, spelt as the reply spells it. */
  readonly pattern?: RegExp;
  /** Holds only when the mailbox provider, relay operator or filter is one of these provider ids (knowledge/providers). */
  readonly provider?: readonly string[];
  readonly cause: Cause;
  /** Left out: from the code (4xx temporary, 5xx permanent), else temporary. */
  readonly persistence?: Persistence;
  /** Left out: `remote`. */
  readonly origin?: Origin;
  /** Provider id that the text itself gives away: a TSS04 is Yahoo's whoever the domain is. */
  readonly speaks?: string;
  /** A fixed provider code, when the pattern takes none out. */
  readonly providerCode?: string;
  /** Blocklist name, when the text names exactly one. */
  readonly blocklist?: string;
  /** What it means, one plain sentence in each language. */
  readonly means: Localized;
  /** What to do, most urgent first. */
  readonly advice: readonly AdviceId[];
  /** How long the receiver's block or deferral usually lasts, in minutes, where it is documented. */
  readonly waitMinutes?: number;
  /** Page of the provider, RFC section or registry. */
  readonly source: string;
  /** When the source was read, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly read: string;
  /** At least one; each must hit this rule first. */
  readonly samples: readonly [ReplySample, ...ReplySample[]];
}
