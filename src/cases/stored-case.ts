/** Where a case lives: one thread is one case. */
export interface CaseKey {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
}

/** A case as the store keeps it. Holds no text that a user wrote, and no recipient's local part. */
export interface StoredCase extends CaseKey {
  /** Unguessable; buttons carry it. */
  readonly id: string;
  /** User id of the platform who pasted first. */
  readonly openedBy: string;
  /** Verdict of the newest report. */
  readonly verdict: string;
  /** The newest report as JSON. */
  readonly report: string;
  /** The merged tally as JSON; null when it was too large to keep. */
  readonly tally: string | null;
  /** SHA-256 (hex) of each piece of evidence that is counted in the tally. */
  readonly evidence: readonly string[];
  /** Times that the verdict was given, from 1. */
  readonly revision: number;
  /** ms since the epoch */
  readonly createdAt: number;
  readonly updatedAt: number;
}
