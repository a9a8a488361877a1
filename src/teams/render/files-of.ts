import type { Answer } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { oneLine } from './clean.ts';

const NAME_LENGTH = 100;

/** A file that travels with an answer. */
export interface AnswerFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

/** The downloads of an answer, in their order; their names hold no path. */
export function filesOf(answer: Answer): AnswerFile[] {
  return answer.blocks.flatMap((block) => {
    if (block.kind !== 'download') return [];
    const fileName = shorten(oneLine(block.fileName).replace(/[/\\:*?"<>|]/g, '-'), NAME_LENGTH) || 'export';
    return [{ fileName, mediaType: block.mediaType, content: block.content }];
  });
}
