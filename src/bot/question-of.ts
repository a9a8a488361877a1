import { QUESTION_PHRASES, type Question } from './question-phrases.ts';

const LONGEST_QUESTION = 200;
const MOST_WORDS = 25;

/** The question that a short text asks, or null. English and French. */
export function questionOf(text: string): Question | null {
  if (text.length > LONGEST_QUESTION || text.trim().includes('\n')) return null;
  const plain = plainWords(text);
  const words = plain.split(' ').filter(Boolean).length;
  if (words === 0 || words > MOST_WORDS) return null;
  const padded = ` ${plain} `;
  // A statement that happens to hold "first" is no question.
  if (!text.includes('?') && words > 8) return null;
  return (
    QUESTION_PHRASES.find(([, phrases]) =>
      phrases.some((phrase) => padded.includes(` ${phrase} `) || padded.includes(` ${phrase}s `)),
    )?.[0] ?? null
  );
}

/** Lower case, accents and punctuation gone, single blanks. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
