import type { AdviceId } from '../knowledge/advice.ts';
import type { Cause, Localized, Origin, Persistence } from '../knowledge/vocabulary.ts';

/** What is known when one reply is judged. */
export interface ReplyQuestion {
  /** The reply, or a delivery message with its wrappers. Any text. */
  readonly reply: string;
  readonly recipientDomain?: string | undefined;
  readonly relayHost?: string | undefined;
}

/** How a wrapper stood around the reply. */
export type Wrapper = 'suspended' | 'expired' | 'retry-not-reached';

/** What one reply means. */
export interface ReplyMeaning {
  readonly cause: Cause;
  readonly persistence: Persistence;
  readonly origin: Origin;
  /** Name of the mailbox provider that refuses, or of the filter that speaks; null when nothing tells. */
  readonly provider: string | null;
  /** Name of the filter or gateway that speaks, when one does. */
  readonly filter: string | null;
  readonly code: string | null;
  readonly enhancedCode: string | null;
  readonly providerCode: string | null;
  readonly blocklist: string | null;
  /** Rule id, or `iana/5.1.1`, `code/550`, `infer/reputation`, `none`. */
  readonly rule: string;
  readonly means: Localized;
  readonly advice: readonly AdviceId[];
  readonly waitMinutes: number | null;
  readonly source: string;
  readonly wrapper: Wrapper | null;
  /** Dynamic flow control, quotas, suspended queue: the own MTA slowed down. True also when an inner cause was found. */
  readonly backoff: boolean;
}
