import type { Answer } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { oneLine } from './shorten.ts';

const NAME_LENGTH = 100;

/** The files that travel with an answer (files.getUploadURLExternal): its downloads, in their order. */
export function filesOf(answer: Answer): { readonly fileName: string; readonly content: string }[] {
  return answer.blocks.flatMap((block) => {
    if (block.kind !== 'download') return [];
    const fileName = shorten(oneLine(block.fileName).replace(/[/\\]/g, '-'), NAME_LENGTH) || 'export';
    return [{ fileName, content: block.content }];
  });
}
