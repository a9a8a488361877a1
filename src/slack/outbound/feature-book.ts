/** What Slack has only in some workspaces, and what is done without it where it refuses. */
export type Feature = 'status' | 'stream';

/** Remembers where Slack refused a feature, so that it is not tried with every message. */
export interface FeatureBook {
  /** Whether the feature works in the workspace, as far as is known. */
  readonly works: (workspace: string, feature: Feature) => boolean;
  /** Notes a refusal; only one that says something of the workspace, not of one thread or moment, counts. */
  readonly refused: (workspace: string, feature: Feature, failure: string) => void;
}

const FOR_GOOD: ReadonlySet<string> = new Set([
  'missing_scope',
  'unknown_method',
  'not_allowed_token_type',
  'feature_not_enabled',
  'channel_type_not_supported',
  'method_not_supported_for_channel_type',
]);
/** The app may be installed again with more rights. */
const KEPT_MS = 60 * 60 * 1000;

/** @param now ms since the epoch */
export function createFeatureBook(now: () => number): FeatureBook {
  const refusedAt = new Map<string, number>();
  const key = (workspace: string, feature: Feature) => `${feature} ${workspace}`;
  return {
    works: (workspace, feature) => {
      const at = refusedAt.get(key(workspace, feature));
      return at === undefined || now() - at >= KEPT_MS;
    },
    refused: (workspace, feature, failure) => {
      if (FOR_GOOD.has(failure)) refusedAt.set(key(workspace, feature), now());
    },
  };
}
