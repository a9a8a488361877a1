import type { VerdictKind } from '../../src/knowledge/vocabulary.ts';
import type { ReplyMeaning } from '../../src/replies/reply-meaning.ts';
import type { Random } from './random.ts';
import type { CellSpec } from './tally-double.ts';
import type { Place, World } from './world.ts';

/** What one trouble does: at these places, to this part of the mail, with these replies. */
export interface Overlay {
  readonly touches: (place: Place) => boolean;
  readonly rate: number;
  /** How much the rate differs between places. */
  readonly spread?: number;
  readonly replies: readonly ReplyMeaning[];
  readonly retries?: number;
  readonly source?: string;
  readonly kind: VerdictKind;
}

/** One kind of hidden cause. */
export interface Trouble {
  readonly name: string;
  readonly truth: VerdictKind;
  /** Smallest and largest number of messages sent; default 60 to 100,000. */
  readonly sizes?: readonly [number, number];
  readonly market?: string;
  /** True: only failures are shown; false: deliveries too; absent: either. */
  readonly blind?: boolean;
  /** A paste: no background around it. */
  readonly pasted?: boolean;
  /** How many times the usual greylisting. */
  readonly greylisting?: number;
  /** Null: this world cannot have this trouble. */
  readonly make: (world: World, random: Random) => readonly Overlay[] | null;
  /** Changes what the product is shown. */
  readonly reshape?: (specs: readonly CellSpec[], random: Random) => readonly CellSpec[];
}
