import type { Language } from '../../knowledge/vocabulary.ts';
import type { RenderWords } from './render-words.ts';

/** What a renderer of one kind of block must know. */
export interface Setting {
  readonly language: Language;
  readonly words: RenderWords;
}
