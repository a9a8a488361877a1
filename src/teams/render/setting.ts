import type { Answer } from '../../bot/answer.ts';
import { languageOf } from '../../bot/language-of.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Leanness } from './leanness.ts';
import { type RenderWords, renderWords } from './render-words.ts';

/** What a renderer of one kind of block must know. */
export interface Setting {
  readonly language: Language;
  readonly words: RenderWords;
  readonly lean: Leanness;
  /** Tables are folded: a chart shows what tells most of them. */
  readonly fold: boolean;
}

export function settingOf({ language, blocks }: Pick<Answer, 'language' | 'blocks'>, lean: Leanness): Setting {
  const known = languageOf(language);
  return { language: known, words: renderWords(known), lean, fold: isCharted(blocks) };
}

/** A verdict whose chart is drawn. */
function isCharted(blocks: Answer['blocks']): boolean {
  return blocks.some(({ kind }) => kind === 'verdict') && blocks.some(({ kind }) => kind === 'chart');
}
