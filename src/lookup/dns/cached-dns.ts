import type { DnsAnswer, DnsPort, RecordType } from './dns-port.ts';

export interface DnsCacheOptions {
  /** ms since the epoch */
  readonly now: () => number;
  /** Questions on the wire at once; further ones wait their turn. */
  readonly inFlight?: number;
  /** Answers kept at most; the oldest go first. */
  readonly most?: number;
  /** Milliseconds after which a question that still waits for its turn is dropped: who asked it has gone by then. */
  readonly patience?: number;
}

const LONGEST_KEPT_SECONDS = 3600;

/**
 * Keeps answers for their TTL (an hour at most), asks the same question once however many wait for it, and bounds
 * what is on the wire. What could not be found out is not kept: the next one asks anew.
 */
export function cachedDns(
  dns: DnsPort,
  { now, inFlight = 64, most = 20_000, patience = 5000 }: DnsCacheOptions,
): DnsPort {
  const kept = new Map<string, { readonly until: number; readonly answer: DnsAnswer<unknown> }>();
  const pending = new Map<string, Promise<DnsAnswer<unknown>>>();
  const turn = turnstile(inFlight);

  const ask = async (key: string, name: string, type: RecordType): Promise<DnsAnswer<unknown>> => {
    const since = now();
    const answer = await turn(async (): Promise<DnsAnswer<unknown>> => {
      return now() - since > patience ? { state: 'unknown', trouble: 'timeout' } : dns.ask(name, type);
    });
    if (answer.state === 'unknown' || answer.ttl <= 0) return answer;
    kept.delete(key);
    kept.set(key, { until: now() + Math.min(answer.ttl, LONGEST_KEPT_SECONDS) * 1000, answer });
    const oldest = kept.size > most ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return answer;
  };

  return {
    ask: (name, type) => {
      const key = `${type} ${name.toLowerCase()}`;
      const known = kept.get(key);
      if (known !== undefined && known.until > now()) return Promise.resolve(known.answer) as never;
      const waiting = pending.get(key) ?? ask(key, name, type).finally(() => pending.delete(key));
      pending.set(key, waiting);
      return waiting as never;
    },
  };
}

/** Lets `most` tasks run at once, in the order in which they came. */
function turnstile(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => queue.push(go));
    else running += 1;
    try {
      return await task();
    } finally {
      // The place passes on to the next in the queue, else it is free.
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
