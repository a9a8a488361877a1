import type { Language } from '../../knowledge/vocabulary.ts';
import type { Found } from '../../lookup/found.ts';
import type { Remark, RemarkLevel } from '../../lookup/remark.ts';
import { cleanText } from '../../report/clean-text.ts';
import type { Block } from '../answer.ts';
import { type CardLimits, EVERYTHING } from './lookup-limits.ts';
import { type LookupWords, lookupWords } from './lookup-words.ts';

/** What every part of the card is made with. */
export interface CardContext {
  readonly language: Language;
  readonly words: LookupWords;
  readonly limits: CardLimits;
}

export function cardContext(language: Language, limits: CardLimits = EVERYTHING): CardContext {
  return { language, words: lookupWords(language), limits };
}

/** Gravest first; what stayed open stands between what is wrong and what is weak. */
const MOST_ALIKE = 4;
const GRAVITY: readonly RemarkLevel[] = ['wrong', 'open', 'weak', 'note', 'good'];

/** Remarks of these levels, gravest first; equal ones keep their order. */
export function byGravity(remarks: readonly Remark[], levels: readonly RemarkLevel[]): readonly Remark[] {
  return remarks
    .filter(({ level }) => levels.includes(level))
    .sort((a, b) => GRAVITY.indexOf(a.level) - GRAVITY.indexOf(b.level));
}

/** Remarks to act on, gravest first, alike ones together; at most `most` kinds. */
export function gravest(remarks: readonly Remark[], most: number): readonly (readonly Remark[])[] {
  const grave = byGravity(remarks, ['wrong', 'open', 'weak']);
  return [...Map.groupBy(grave, ({ id }) => id).values()].slice(0, most);
}

/** Remarks to act on, gravest first, each with what to change; at most `most`. */
export function changeList(
  title: string,
  remarks: readonly Remark[],
  most: number,
  { words }: CardContext,
): readonly Block[] {
  const items = gravest(remarks, most).map((group) => ({ text: groupText(group, words) }));
  return items.length === 0 ? [] : [{ kind: 'checklist', title, items }];
}

/** The same remark about several hosts or selectors is told once, and then of which others it holds. */
function groupText([first, ...others]: readonly Remark[], words: LookupWords): string {
  if (first === undefined) return '';
  const { area, level, says, change } = words.remark(first);
  const [about] = Object.keys(first.values).filter((name) =>
    others.some(({ values }) => values[name] !== first.values[name]),
  );
  const alike = about === undefined ? [] : others.map(({ values }) => String(values[about] ?? ''));
  const likewise =
    alike.length === 0 ? [] : [words.card('likewise', { names: namesInLine(alike, MOST_ALIKE, { words }) })];
  return [words.card('remark', { area, level, says }), ...likewise, ...(change === null ? [] : [change])].join(' ');
}

const MARKS = {
  good: '✓',
  note: '✓',
  weak: '!',
  wrong: '✗',
  open: '?',
  met: '✓',
  'not-met': '✗',
  'not-in-dns': '?',
} as const;

/** A state in a cell: a mark to find it by, and the word that says it, in one line. */
export function marked(state: keyof typeof MARKS, word: string): string {
  return unbroken(`${MARKS[state]} ${word}`);
}

/** Kept in one line. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** A line that heads a part of the card. */
export function heading(text: string): Block {
  return { kind: 'text', markdown: `**${literal(text)}**` };
}

/** Lines of a list under their heading, in one block; none where there is no line. The lines are Markdown. */
export function headedList(title: string, lines: readonly string[]): readonly Block[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'text', markdown: [`**${literal(title)}**`, lines.map((line) => `- ${line}`).join('\n')].join('\n\n') },
  ];
}

/** Plain text inside Markdown: what could be markup is escaped. */
export function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>~|#]/g, '\\$&');
}

/** Names in one line: at most `most`, the rest counted. */
export function namesInLine(names: readonly string[], most: number, { words }: Pick<CardContext, 'words'>): string {
  const shown = names.slice(0, most).map((name) => cleanText(name, 200));
  const more = names.length - shown.length;
  const joined = shown.join(', ');
  return more > 0 ? words.card('and-more', { names: joined, more }) : joined;
}

/** Parts of a list that hold commas themselves, set as the language is set. */
export function joined(parts: readonly string[], { language }: Pick<CardContext, 'language'>): string {
  return parts.join(language === 'fr' ? '\u202F; ' : '; ');
}

/** One of three states in words: what is there, "not there", "could not be found out". */
export function stated<T>(found: Found<T>, show: (value: T) => string, { words }: CardContext): string {
  return found.state === 'present' ? show(found.value) : words.card(found.state);
}
