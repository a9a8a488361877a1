import type { AttemptRecord, TallySink } from '../../attempts/attempt-record.ts';

interface Hops {
  count: number;
  first: number;
  last: number;
}

/**
 * Keeps the hops through filters of one's own system apart until the whole log is read. Where a domain has other attempts, its
 * hops stand beside them and are dropped, so that nothing counts twice. Where hops are all that a domain has, the relay on the
 * loopback address is no filter but a tunnel to a smarthost: they are its deliveries. The order of lines plays no part.
 */
export class LoopbackHops {
  readonly #hops = new Map<string, Hops>();

  add(record: AttemptRecord): void {
    const domain = record.domain.toLowerCase();
    const hops = this.#hops.get(domain) ?? {
      count: 0,
      first: Number.POSITIVE_INFINITY,
      last: Number.NEGATIVE_INFINITY,
    };
    hops.count += record.count ?? 1;
    hops.first = Math.min(hops.first, record.time ?? Number.POSITIVE_INFINITY);
    hops.last = Math.max(hops.last, record.time ?? Number.NEGATIVE_INFINITY);
    this.#hops.set(domain, hops);
  }

  /** Counts those of domains without other attempts. Returns how many deliveries that were. */
  settle(sink: TallySink, attempted: ReadonlySet<string>): number {
    let settled = 0;
    for (const [domain, { count, first, last }] of this.#hops) {
      if (attempted.has(domain)) continue;
      settled += count;
      const stamp = (time: number) => (Number.isFinite(time) ? { time } : {});
      sink.add({ domain, outcome: 'delivered', ...stamp(last) });
      if (count > 1) sink.add({ domain, outcome: 'delivered', count: count - 1, ...stamp(first) });
    }
    return settled;
  }
}
