import { DELIVERED, type TallyTimes } from './tally.ts';
import { TIME_SLOTS } from './time-slot.ts';

/** Buckets that stand side by side; a day gets buckets of 16 minutes. A power of two. */
const BUCKETS = 128;
const RING = BUCKETS - 1;
/** The finest bucket: a minute. */
const FINEST_MS = 60_000;
/** Distinct (slot, template, bucket) of failures; beyond, times are given up for the whole input. */
const MOST_FAILED = 100_000;

/**
 * Attempts per group of hosts and bucket of time. Buckets are aligned to multiples of their width, which doubles when the
 * input spans more of them than there are: the end does not depend on the order of lines.
 */
export class TimeBuckets {
  #width = FINEST_MS;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  /** What was delivered: BUCKETS numbers per slot; made when the first time comes. */
  #delivered: Float64Array | null = null;
  #failed = new Map<number, number>();
  #given = false;
  /** The bucket of the last time: its number, and the times that belong to it. */
  #bucket = 0;
  #from = Number.NaN;
  #to = Number.NaN;

  /** Counts attempts at `time` (ms since the epoch, a number) for a slot of timeSlotOf; `outcome` is delivered, deferred or bounced. */
  add(slot: number, outcome: number, template: number, attempts: number, time: number): void {
    // Most lines fall into the bucket of the line before.
    if (!(time >= this.#from && time < this.#to)) this.#enter(time);
    if (outcome === DELIVERED && this.#delivered !== null) {
      const at = slot * BUCKETS + (this.#bucket & RING);
      this.#delivered[at] = (this.#delivered[at] as number) + attempts;
    } else this.#addAt(slot, outcome === DELIVERED ? -1 : template, attempts, this.#bucket);
  }

  /** Adds a finished table; `templateOf` gives each of its templates its number here. */
  addTimes(times: TallyTimes, templateOf: readonly number[]): void {
    while (this.#width < times.width) this.#widen();
    const { delivered, failed } = times;
    for (let at = 0; at < delivered.slot.length; at++)
      this.#addAt(
        delivered.slot[at] as number,
        -1,
        delivered.count[at] as number,
        this.#bucketOf((delivered.bucket[at] as number) * times.width),
      );
    for (let at = 0; at < failed.slot.length; at++) {
      const template = templateOf[failed.template[at] as number] ?? 0;
      const bucket = this.#bucketOf((failed.bucket[at] as number) * times.width);
      this.#addAt(failed.slot[at] as number, template, failed.count[at] as number, bucket);
    }
    this.#from = Number.NaN;
  }

  /** The table, or null without times. */
  build(): TallyTimes | null {
    if (this.#given || this.#last < this.#first) return null;
    return { width: this.#width, delivered: this.#deliveredColumns(), failed: this.#failedColumns() };
  }

  #deliveredColumns(): TallyTimes['delivered'] {
    const counts = this.#delivered ?? new Float64Array(0);
    const most = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const columns = { slot: new Uint32Array(most), bucket: new Uint32Array(most), count: new Float64Array(most) };
    let length = 0;
    for (let at = 0; at < counts.length; at++) {
      const count = counts[at] as number;
      if (count === 0) continue;
      columns.slot[length] = Math.floor(at / BUCKETS);
      columns.bucket[length] = this.#numberOf(at);
      columns.count[length++] = count;
    }
    return columns;
  }

  #failedColumns(): TallyTimes['failed'] {
    const length = this.#failed.size;
    const [slot, template, bucket] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
    const count = new Float64Array(length);
    let at = 0;
    for (const [key, own] of this.#failed) {
      const rest = Math.floor(key / BUCKETS);
      slot[at] = rest % TIME_SLOTS;
      template[at] = Math.floor(rest / TIME_SLOTS);
      bucket[at] = this.#numberOf(key);
      count[at++] = own;
    }
    return { slot, template, bucket, count };
  }

  /** Number of the bucket at a place of the ring, given by any number that ends with it. */
  #numberOf(key: number): number {
    return this.#first + (((key % BUCKETS) - this.#first) & RING);
  }

  #enter(time: number): void {
    this.#bucket = this.#bucketOf(time);
    this.#from = this.#bucket * this.#width;
    this.#to = this.#from + this.#width;
  }

  /** `template` is -1 for what was delivered. */
  #addAt(slot: number, template: number, attempts: number, bucket: number): void {
    if (template < 0) {
      this.#delivered ??= new Float64Array(TIME_SLOTS * BUCKETS);
      const at = slot * BUCKETS + (bucket & RING);
      this.#delivered[at] = (this.#delivered[at] as number) + attempts;
      return;
    }
    const key = (template * TIME_SLOTS + slot) * BUCKETS + (bucket & RING);
    const known = this.#failed.get(key);
    if (known === undefined && this.#failed.size >= MOST_FAILED) this.#given = true;
    else this.#failed.set(key, (known ?? 0) + attempts);
  }

  /** Number of the bucket of a time; widens the buckets until it fits. */
  #bucketOf(time: number): number {
    let bucket = Math.floor(time / this.#width);
    // Beyond the year 9999, and before 1970: a slip of the input, and none of the sums.
    if (!(bucket >= 0) || time > 2.6e14) bucket = Math.max(0, Math.min(this.#last, Math.floor(2.6e14 / this.#width)));
    while (Math.max(bucket, this.#last) - Math.min(bucket, this.#first) >= BUCKETS) {
      this.#widen();
      bucket = Math.floor(bucket / 2);
    }
    if (bucket < this.#first) this.#first = bucket;
    if (bucket > this.#last) this.#last = bucket;
    return bucket;
  }

  #widen(): void {
    this.#width *= 2;
    if (this.#last < this.#first) return;
    if (this.#delivered !== null) {
      const wide = new Float64Array(TIME_SLOTS * BUCKETS);
      this.#delivered.forEach((count, at) => {
        if (count === 0) return;
        const to = at - (at & RING) + (Math.floor(this.#numberOf(at) / 2) & RING);
        wide[to] = (wide[to] as number) + count;
      });
      this.#delivered = wide;
    }
    const failed = new Map<number, number>();
    for (const [key, count] of this.#failed) {
      const to = Math.floor(key / BUCKETS) * BUCKETS + (Math.floor(this.#numberOf(key) / 2) & RING);
      failed.set(to, (failed.get(to) ?? 0) + count);
    }
    this.#failed = failed;
    this.#first = Math.floor(this.#first / 2);
    this.#last = Math.floor(this.#last / 2);
    this.#from = Number.NaN;
  }
}
