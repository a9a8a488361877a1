import type { AttemptRecord, TallySink } from '../../attempts/attempt-record.ts';
import { parseEximLine } from '../exim/exim-line.ts';
import type { LineClock } from './line-clock.ts';
import { LoopbackHops } from './loopback-hops.ts';
import { readPostfixLine } from './postfix-line.ts';
import { repeatsOf } from './repeated-line.ts';

/** The slower path: tells a sink what lines of text say, and settles the hops at the end. */
export class PostfixTeller {
  readonly #sink: TallySink;
  readonly #clock: LineClock;
  readonly #hops = new LoopbackHops();
  readonly #attempted = new Set<string>();
  #delivered = 0;
  #previous: AttemptRecord | null = null;

  constructor(sink: TallySink, clock: LineClock) {
    this.#sink = sink;
    this.#clock = clock;
  }

  /** Reads one line. */
  line(text: string, number: number): void {
    const previous = this.#previous;
    this.#previous = null;
    const reading = readPostfixLine(text, this.#clock.atText(text));
    if (reading === null) {
      this.#other(text);
      const repeats = previous === null ? 0 : repeatsOf(text);
      if (previous !== null && repeats > 0) this.#sink.add({ ...previous, count: repeats });
    } else if (reading.kind === 'attempt') {
      this.#previous = reading.record;
      this.#sink.add(reading.record);
      if (reading.record.outcome === 'delivered') this.#delivered++;
      if (reading.record.outcome !== 'echo' && reading.record.outcome !== 'signal')
        this.#attempted.add(reading.record.domain.toLowerCase());
    } else if (reading.kind === 'hop') this.#hops.add(reading.record);
    else if (reading.kind === 'discarded') this.#sink.ignored();
    else if (reading.kind === 'odd') this.#sink.notUnderstood(text, number);
  }

  /** A pasted or merged log may hold Exim's lines between Postfix's. */
  #other(text: string): void {
    const record = parseEximLine(text, this.#clock.atText(text));
    if (record === null) return;
    this.#sink.add(record);
    if (record.outcome === 'delivered') this.#delivered++;
  }

  /** After the last line. `delivered`, `isWhole` and `attempted` tell of what the fast path read. */
  end(delivered: number, isWhole: boolean, attempted: () => ReadonlySet<string> = () => this.#attempted): void {
    const settled = this.#hops.settle(this.#sink, attempted());
    // A log without a single delivery is a search result, unless other daemons' lines show that it is whole.
    if (delivered + this.#delivered + settled > 0 || isWhole) this.#sink.denominator();
  }
}
