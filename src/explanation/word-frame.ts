import type { Language } from '../knowledge/vocabulary.ts';
import { CATALOGUES } from './messages/catalogue.ts';
import type { FrameId } from './messages/frame-ids.ts';
import { type MessageValues, wordMessage } from './word-message.ts';

/** One of the fixed texts, its values filled in. A missing value is a fault of the program. */
export function wordFrame(id: FrameId, values: MessageValues, language: Language): string {
  const text = wordMessage(CATALOGUES[language].frame[id], values, language);
  if (text === null) throw new TypeError(`explanation text ${id}: a value is missing`);
  return text;
}
