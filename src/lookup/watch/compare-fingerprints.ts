import type { DomainFingerprint } from './fingerprint-of.ts';

/** One aspect whose state is another than at the check before. */
export interface AspectChange {
  readonly aspect: string;
  readonly before: string;
  readonly after: string;
}

export interface FingerprintComparison {
  /** Only what both checks could find out. */
  readonly changes: readonly AspectChange[];
  /** What to compare the next check with: what is known now, and what was known before where it is open now. */
  readonly kept: DomainFingerprint;
}

/** Compares two checks of a domain. What could not be found out in one of them is no change. */
export function compareFingerprints(before: DomainFingerprint, after: DomainFingerprint): FingerprintComparison {
  const changes = Object.entries(after).flatMap(([aspect, value]) => {
    const old = Object.hasOwn(before, aspect) ? before[aspect] : undefined;
    return old === undefined || old === value ? [] : [{ aspect, before: old, after: value }];
  });
  return { changes, kept: { ...before, ...after } };
}
