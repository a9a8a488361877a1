import { NUMBER_WORDS } from './number-words.ts';
import { numbersIn } from './numbers-in.ts';

/** Markup, links, mentions, HTML, and invisible characters: none belongs in a sentence of ours. */
const FOREIGN =
  /[<>`*[\]{}|\\~#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|@(?=[\p{L}\p{N}_])|:\/\/|\bwww\.|\b(?:mailto|javascript|data|tel):|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/iu;
/** `mx.example.com`: labels joined by dots, the last one letters. */
const HOST = /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;
/** `TSS04`, `S3150`, `OFR_506`, `RP-001`: letters and digits in one word. */
const CODE = /(?=[\p{L}\p{N}_-]*\p{L})(?=[\p{L}\p{N}_-]*\d)[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*/gu;
const WORD = /\p{L}+/gu;
/** A capital inside a sentence: a name or an abbreviation. */
const NAME = /(?<=[\p{L}\p{N},;)] ['’(“«]?)\p{Lu}\p{L}+/gu;
/** Long words carry a sentence's meaning; their first letters outlive inflection. */
const CONTENT = /\p{L}{5,}/gu;
const STEM_LENGTH = 4;
const LEAST_STEMS_KEPT = 0.25;
const HOURS = /deliverability hours|heures? de (?:la )?délivrabilité|\b(?:hours of|contracted)\b/iu;

export type Grounding = { readonly ok: true } | { readonly ok: false; readonly doubt: string };

/**
 * Whether every number, host, code and name-like word of `text` occurs in `vocabulary` (the report's own words).
 * Names are words with a capital inside a sentence. Number formats of both languages are understood; spelled-out numbers must be in `vocabulary` as words.
 * `doubt` says what failed, never the text itself.
 */
export function checkGrounding(text: string, vocabulary: string): Grounding {
  const known = vocabulary.normalize('NFKC');
  const folded = known.toLowerCase();
  if (FOREIGN.test(text)) return doubt('markup, link or mention');
  const numbers = new Set(numbersIn(known).flatMap((number) => number.readings));
  if (numbersIn(text).some(({ readings }) => !readings.some((reading) => numbers.has(reading)))) return doubt('number');
  const plain = text.normalize('NFKC');
  if (holdsOther(plain, folded, HOST)) return doubt('host');
  if (holdsOther(plain, folded, CODE)) return doubt('code');
  const words = new Set(matches(folded, WORD));
  if (matches(plain, NAME).some((name) => !words.has(name.toLowerCase()))) return doubt('name');
  const spelled = matches(plain.toLowerCase(), WORD).filter((word) => NUMBER_WORDS.has(word));
  if (spelled.some((word) => !words.has(word))) return doubt('number in words');
  return { ok: true };
}

/**
 * Whether `text` still says what `original` says with figures: all of the original's numbers, hosts and codes are in it,
 * it is of comparable length and about the same things, and it offers hours only where the original may.
 */
export function keepsTheFacts(text: string, original: string, hoursAdvised: boolean): Grounding {
  const numbers = new Set(numbersIn(text).flatMap((number) => number.readings));
  if (numbersIn(original).some(({ readings }) => !readings.some((reading) => numbers.has(reading)))) {
    return doubt('a number is missing');
  }
  const folded = text.normalize('NFKC').toLowerCase();
  const names = [...matches(original.normalize('NFKC'), HOST), ...matches(original.normalize('NFKC'), CODE)];
  if (names.some((name) => !folded.includes(name.toLowerCase()))) return doubt('a name is missing');
  if (text.trim() === '' || text.length > 2 * original.length + 200) return doubt('length');
  const stems = [...stemsOf(original)];
  const kept = stemsOf(text);
  if (stems.filter((stem) => kept.has(stem)).length < LEAST_STEMS_KEPT * stems.length) return doubt('another subject');
  if (!hoursAdvised && HOURS.test(text) && !HOURS.test(original)) return doubt('offers hours');
  return { ok: true };
}

/** Whether `text` holds a host or code that is not one of `vocabulary`. */
function holdsOther(text: string, vocabulary: string, pattern: RegExp): boolean {
  const known = new Set(matches(vocabulary, pattern));
  return matches(text.toLowerCase(), pattern).some((found) => !known.has(found));
}

function stemsOf(text: string): Set<string> {
  return new Set(matches(text.toLowerCase(), CONTENT).map((word) => word.slice(0, STEM_LENGTH)));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}

function doubt(reason: string): Grounding {
  return { ok: false, doubt: reason };
}
