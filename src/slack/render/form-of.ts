import type { Answer, FormBlock } from '../../bot/answer.ts';

/** The form that an answer asks to have filled in; null when it asks for none. */
export function formOf(answer: Answer): FormBlock | null {
  return answer.blocks.find((block): block is FormBlock => block.kind === 'form') ?? null;
}
