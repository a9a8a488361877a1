import type { FetchPolicy, PolicyAnswer } from './fetch-policy.ts';

export interface PolicyCacheOptions {
  /** ms since the epoch */
  readonly now: () => number;
  /** Exchanges at once; beyond that a policy is not fetched, and said to be open. */
  readonly inFlight?: number;
}

/** A policy is asked for again soon, since people mend it and look again; nobody is asked at every look-up. */
const KEPT = 300_000;
const FAILURE_KEPT = 30_000;
const MOST_KEPT = 5000;

/** Keeps policies for some minutes, fetches each once however many wait for it, and bounds the exchanges at once. */
export function cachedPolicies(fetchPolicy: FetchPolicy, { now, inFlight = 32 }: PolicyCacheOptions): FetchPolicy {
  const kept = new Map<string, { readonly until: number; readonly answer: PolicyAnswer }>();
  const pending = new Map<string, Promise<PolicyAnswer>>();
  const keep = (domain: string, answer: PolicyAnswer) => {
    pending.delete(domain);
    kept.delete(domain);
    kept.set(domain, { until: now() + (answer.state === 'fetched' ? KEPT : FAILURE_KEPT), answer });
    const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return answer;
  };
  return (domain, dns, signal) => {
    const known = kept.get(domain);
    if (known !== undefined && known.until > now()) return Promise.resolve(known.answer);
    const waiting = pending.get(domain);
    if (waiting !== undefined) return waiting;
    if (pending.size >= inFlight) return Promise.resolve({ state: 'failed', problem: 'timeout' });
    const answer = fetchPolicy(domain, dns, signal).then((one) => {
      // Whoever asked ran out of time: that says nothing of the host.
      if (!signal.aborted || one.state === 'fetched') return keep(domain, one);
      pending.delete(domain);
      return one;
    });
    pending.set(domain, answer);
    return answer;
  };
}
