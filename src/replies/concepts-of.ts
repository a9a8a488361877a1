import { CONCEPTS, type Concept } from '../knowledge/replies/concepts/concept.ts';
import { CONCEPT_WORDS } from '../knowledge/replies/concepts/concept-words.ts';
import { type PhraseIndex, phraseIndexOf } from './phrase-index.ts';

const ASCII = /^[ -~]*$/;
const MARKS = /[\u0300-\u036f]/g;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'a', ø: 'o', ł: 'l', đ: 'd', ı: 'i', œ: 'o' };
const UNDECOMPOSED = /[ßæøłđıœ]/g;
/** The way in which German writes its umlauts in ASCII; folded in texts and words alike. */
const SPELT_UMLAUT = /(?<=[aou])e/g;
const NO_WORD = /[^\p{L}\p{N}<>]+/gu;
const NO_ASCII_WORD = /[^a-z0-9<>]+/g;
/** Kana, Han and Hangul, which put no blank between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LATIN_AFTER_UNSPACED = /([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=[a-z0-9<])/g;
const UNSPACED_AFTER_LATIN = /([a-z0-9>])(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/g;

/** Words parted by single blanks, one more at each end, without accents. */
export function foldWords(normalised: string): string {
  if (ASCII.test(normalised)) return ` ${normalised.replace(SPELT_UMLAUT, '').replace(NO_ASCII_WORD, ' ').trim()} `;
  const plain = normalised
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter)
    .replace(SPELT_UMLAUT, '')
    .replace(LATIN_AFTER_UNSPACED, '$1 ')
    .replace(UNSPACED_AFTER_LATIN, '$1 ')
    .replace(NO_WORD, ' ')
    .trim();
  return ` ${plain} `;
}

/** The piece of folded text that a word of the tables stands for; see ConceptWords. */
function pieceOf(word: string): string {
  const anywhere = word.startsWith('*');
  const whole = word.endsWith('!');
  const folded = foldWords(word.slice(anywhere ? 1 : 0, whole ? -1 : undefined)).trim();
  const start = anywhere || UNSPACED.test(folded[0] ?? '') ? '' : ' ';
  return `${start}${folded}${whole ? ' ' : ''}`;
}

const POSITIONS = new Map(CONCEPTS.map((concept, position) => [concept, position]));

/** The words of all languages, ready to be found. */
interface ConceptTable {
  readonly index: PhraseIndex;
  /** Per phrase of the index: positions of the concepts that it stands for. */
  readonly conceptsAt: readonly (readonly number[])[];
}

/** Put together when a text first needs it: most replies are known to a rule, and a short paste shall not wait. */
let table: ConceptTable | null = null;

function conceptTable(): ConceptTable {
  const conceptsOfPiece = new Map<string, Set<number>>();
  for (const language of CONCEPT_WORDS) {
    for (const [concept, words] of Object.entries(language)) {
      for (const word of words.split('|')) {
        const piece = pieceOf(word.trim());
        const known = conceptsOfPiece.get(piece) ?? new Set();
        conceptsOfPiece.set(piece, known.add(POSITIONS.get(concept as Concept) ?? 0));
      }
    }
  }
  const index = phraseIndexOf([...conceptsOfPiece.keys()]);
  return { index, conceptsAt: index.phrases.map((piece) => [...(conceptsOfPiece.get(piece) ?? [])]) };
}

/** Position of a concept in what conceptsOf gives. */
export function positionOf(concept: Concept): number {
  return POSITIONS.get(concept) ?? 0;
}

/**
 * Which concepts a text speaks of, in any of the languages known: per concept 0, or its rank (1 for the first that
 * the text names). The array is reused by the next call.
 * @param masked normalised text with names masked
 */
export function conceptsOf(masked: string): Uint16Array {
  table ??= conceptTable();
  const { index, conceptsAt } = table;
  RANKS.fill(0);
  let rank = 1;
  for (const hit of index.find(foldWords(masked))) {
    for (const concept of conceptsAt[hit] ?? []) {
      if (RANKS[concept] === 0) RANKS[concept] = rank;
    }
    rank++;
  }
  return RANKS;
}
const RANKS = new Uint16Array(CONCEPTS.length);
