/**
 * Finds which of thousands of phrases stand in a text, in one pass over it.
 * Each phrase is filed under the rarest of its four-letter (short ones: two-letter) pieces, so that a probe per
 * position of the text rejects nearly everything and what remains is compared in full.
 */
export interface PhraseIndex {
  /** The phrases, without repeats; hits are positions in this list. */
  readonly phrases: readonly string[];
  /** Positions of the phrases that the text holds, about in the order of the text. The array is reused by the next call. */
  find(text: string): readonly number[];
  /** True when the phrase at this position was among the last call's hits. */
  has(position: number): boolean;
}

interface Filed {
  readonly position: number;
  readonly phrase: string;
  readonly offset: number;
}

const LONG = 4;
const SHORT = 2;

/** Compiles phrases (each at least two characters) into an index. Throws on a shorter one: that is a bug in the data. */
export function phraseIndexOf(phrases: readonly string[]): PhraseIndex {
  const distinct = [...new Set(phrases)];
  const tooShort = distinct.find((phrase) => phrase.length < SHORT);
  if (tooShort !== undefined) throw new Error(`Phrase too short to search for: ${JSON.stringify(tooShort)}`);
  const long = fileUnderRarest(distinct, LONG, (phrase) => phrase.length >= LONG);
  const short = fileUnderRarest(distinct, SHORT, (phrase) => phrase.length < LONG);
  const longGate = gateOf([...long.keys()]);
  const shortGate = gateOf([...short.keys()]);
  const hasShort = short.size > 0;
  const seen = new Uint32Array(distinct.length);
  const hits: number[] = [];
  let round = 0;
  let foundIn: string | null = null;

  const collect = (text: string, at: number, filed: readonly Filed[] | undefined): void => {
    if (filed === undefined) return;
    for (const { position, phrase, offset } of filed) {
      if (seen[position] !== round && at >= offset && text.startsWith(phrase, at - offset)) {
        seen[position] = round;
        hits.push(position);
      }
    }
  };

  return {
    phrases: distinct,
    find(text) {
      if (text === foundIn) return hits;
      foundIn = text;
      round++;
      hits.length = 0;
      hashPieces(text);
      const pairs = pairSlots;
      const fours = longSlots;
      const lastPair = text.length - SHORT;
      const lastFour = text.length - LONG;
      for (let at = 0; at <= lastPair; at++) {
        if (hasShort) {
          const pair = (pairs[at] ?? 0) >>> shortGate.shift;
          if ((((shortGate.bits[pair >>> 5] ?? 0) >>> (pair & 31)) & 1) === 1) {
            collect(text, at, short.get(pairKeys[at] ?? 0));
          }
        }
        if (at > lastFour) continue;
        const four = (fours[at] ?? 0) >>> longGate.shift;
        if ((((longGate.bits[four >>> 5] ?? 0) >>> (four & 31)) & 1) === 1) {
          collect(text, at, long.get(longKeys[at] ?? 0));
        }
      }
      return hits;
    },
    has: (position) => seen[position] === round && round > 0,
  };
}

/** Keys and gate slots of the text hashed last: several indexes are asked about the same text one after another. */
let hashed = '';
let pairKeys = new Int32Array(1024);
let longKeys = new Int32Array(1024);
let pairSlots = new Uint32Array(1024);
let longSlots = new Uint32Array(1024);

function hashPieces(text: string): void {
  if (text === hashed) return;
  hashed = text;
  if (text.length > pairKeys.length) {
    const room = 2 * text.length;
    pairKeys = new Int32Array(room);
    longKeys = new Int32Array(room);
    pairSlots = new Uint32Array(room);
    longSlots = new Uint32Array(room);
  }
  for (let at = 0; at + SHORT <= text.length; at++) {
    const pair = pairKey(text, at);
    pairKeys[at] = pair;
    pairSlots[at] = gateSlot(pair);
    const key = at + LONG > text.length ? 0 : longKey(pair, text, at);
    longKeys[at] = key;
    longSlots[at] = gateSlot(key);
  }
}

function pairKey(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ text.charCodeAt(at + 1)) | 0;
}

function longKey(pair: number, text: string, at: number): number {
  return (Math.imul(pair, 0x85ebca6b) ^ Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35) ^ text.charCodeAt(at + 3)) | 0;
}

const GATE_BITS = 18;
function gateSlot(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - GATE_BITS);
}

/** A bit per hash slot: most positions of a text are turned away here, before any Map look-up. */
interface Gate {
  readonly bits: Uint32Array;
  /** How far a slot is cut down for this gate: few keys need few bits, and small gates stay in the cache. */
  readonly shift: number;
}

function gateOf(keys: readonly number[]): Gate {
  const size = Math.min(GATE_BITS, Math.max(8, Math.ceil(Math.log2(32 * keys.length + 1))));
  const bits = new Uint32Array(1 << (size - 5));
  const shift = GATE_BITS - size;
  for (const key of keys) {
    const slot = gateSlot(key) >>> shift;
    bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  return { bits, shift };
}

function fileUnderRarest(
  phrases: readonly string[],
  size: number,
  belongs: (phrase: string) => boolean,
): Map<number, Filed[]> {
  const keysOf = (phrase: string): number[] =>
    Array.from({ length: phrase.length - size + 1 }, (_, at) => {
      const pair = pairKey(phrase, at);
      return size === LONG ? longKey(pair, phrase, at) : pair;
    });
  const frequency = new Map<number, number>();
  for (const phrase of phrases.filter(belongs)) {
    for (const key of keysOf(phrase)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const files = new Map<number, Filed[]>();
  for (const [position, phrase] of phrases.entries()) {
    if (!belongs(phrase)) continue;
    const keys = keysOf(phrase);
    let offset = 0;
    for (const [at, key] of keys.entries()) {
      if ((frequency.get(key) ?? 0) < (frequency.get(keys[offset] ?? 0) ?? 0)) offset = at;
    }
    const key = keys[offset] ?? 0;
    const filed = files.get(key);
    if (filed === undefined) files.set(key, [{ position, phrase, offset }]);
    else filed.push({ position, phrase, offset });
  }
  return files;
}
