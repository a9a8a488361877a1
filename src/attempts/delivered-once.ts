import { MessageSet } from './message-set.ts';
import { DELIVERED, type TallyCells } from './tally.ts';

/** Deliveries of which each one is remembered; of a larger log, one message in 32. */
const EXACT = 4_096;
const SAMPLE_MASK = 31;
/** Fewer doubles than this part are chance: a recipient that stands twice in one message. */
const LEAST_DOUBLE = 0.005;

/**
 * A delivery that stands in the log twice (the same file pasted twice, overlapping copies) is one message, as a failure
 * is. Every delivery is remembered while there are few; in a larger log those of one message in 32, which costs a
 * scan next to nothing and gives the same number whatever the order of lines.
 */
export class DeliveredOnce {
  readonly #seen: MessageSet;
  #all = 0;
  #sampled = 0;
  #distinct = 0;

  constructor(limit: number) {
    this.#seen = new MessageSet(limit);
  }

  /** Whether the next delivery has to be told by its message. `sample` is a number that follows from its message id. */
  wants(sample: number): boolean {
    return this.#all < EXACT || (sample & SAMPLE_MASK) === 0;
  }

  /** Counts a delivery that nobody wants to know more of. */
  skip(): void {
    this.#all++;
  }

  /** True when this message (from messageHash) was not delivered in `cell` before. `sample` as in `wants`. */
  isNew(message: number, cell: number, sample: number): boolean {
    const isNew = this.#seen.isNew(message, cell);
    this.#all++;
    if ((sample & SAMPLE_MASK) === 0) {
      this.#sampled++;
      if (isNew) this.#distinct++;
    }
    return isNew;
  }

  /** The cells, with `messages` of what was delivered set by the sample where not every delivery was remembered. */
  settled(cells: TallyCells): TallyCells {
    if (this.#all <= EXACT) return cells;
    const once = this.#sampled > 0 ? this.#distinct / this.#sampled : 1;
    const part = once > 1 - LEAST_DOUBLE ? 1 : once;
    const messages = cells.messages.map((own, cell) => {
      if (cells.outcome[cell] !== DELIVERED) return own;
      const count = cells.count[cell] as number;
      return part === 1 ? count : Math.max(Math.min(1, count), Math.round(part * count));
    });
    return { ...cells, messages };
  }
}
