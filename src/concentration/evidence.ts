import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import type { ProviderRow } from './concentration.ts';
import type { Exposure } from './exposure.ts';

/** The numbers behind the findings. Counts are attempts unless said otherwise; shares and rates are 0..1. */
export interface Evidence {
  /** How it is known what was sent where. */
  readonly basis: Exposure['basis'];
  /** Failed attempts per group of causes, as the replies say (before backoff rows take another cause). */
  readonly groups: Readonly<Record<EvidenceGroup, number>>;
  /** Distinct failing messages. */
  readonly failingMessages: number;
  /** Failed attempts whose text is no failure (auto-replies, complaints). */
  readonly notFailures: number;
  /** The input says "sent" of mail that is still being retried, so that failures may be missing. */
  readonly provisional: boolean;
  /** Failures without any recipient domain, and not placed by their reply. */
  readonly withoutDomain: number;
  /** Cells whose count was set right or left out. */
  readonly implausibleCells: number;
  /** Signals of the own MTA or network. */
  readonly ownSignals: number;
  /** Of these, the ones in which the own MTA itself says that it fails. */
  readonly ownTextSignals: number;
  /**
   * Where nothing failed but echoes tell of earlier failures: the group that they repeat most, in so many distinct
   * domains and replies, and the provider that most of these name.
   */
  readonly echoed: {
    readonly group: EvidenceGroup;
    readonly kinds: number;
    readonly provider: string | null;
  } | null;
  /** Operators (providers, or filters in front of domains) that fail at all. */
  readonly failingOperators: number;
  /** Providers and domains that fail at all. */
  readonly failingProviders: number;
  readonly failingDomains: number;
  /** The providers with most failures, as in the table of providers; at most 32. */
  readonly leaders: readonly ProviderRow[];
  /** Backoff rows that took their cause from other replies of the same operator. */
  readonly innerReplies: readonly {
    readonly provider: string;
    readonly failed: number;
    readonly group: EvidenceGroup;
  }[];
  readonly blocklists: readonly {
    readonly name: string;
    readonly failed: number;
    readonly domains: number;
    readonly filter: boolean;
  }[];
  readonly source: SourceEvidence | null;
  readonly smarthost: { readonly relay: string; readonly failed: number } | null;
  readonly unknownBurst: {
    readonly provider: string;
    readonly failed: number;
    readonly rate: number | null;
    readonly hours: number | null;
  } | null;
  /** Domains that cannot be reached and look mistyped, most failures first; `names` are the first three. */
  readonly mistyped: { readonly domains: number; readonly names: readonly string[]; readonly failed: number } | null;
  /** Deferral rate per provider above Adobe's 10 %, largest first; only where rates are known. */
  readonly softAlarms: readonly { readonly provider: string; readonly rate: number }[];
  /** Bounces per attempt, null where attempts are not known. */
  readonly hardRate: number | null;
  /** Expected share of ordinary mail of the provider with most failures; null where rates are known. */
  readonly expectedShare: number | null;
  /** Domains for which the caller gave volumes, or providers with earlier cases. */
  readonly volumeDomains: number;
}

/** One sending IP or pool that holds the failures. */
export interface SourceEvidence {
  readonly source: string;
  readonly sources: number;
  readonly failed: number;
  readonly share: number;
  readonly attempts: number | null;
  readonly rate: number | null;
  readonly otherRate: number | null;
}
