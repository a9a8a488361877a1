import type { Answer } from '../../bot/answer.ts';
import { type RenderedAnswer, renderCard } from './render-card.ts';

/** Kinds that stand apart from a form, so that the inputs' card has one button. */
const ELSEWHERE: ReadonlySet<string> = new Set(['buttons', 'download']);

/** The form of an answer as a card of a message, for hosts without dialogs; handed in by Action.Execute `submit-form`. */
export function renderInlineForm(answer: Answer): RenderedAnswer {
  return renderCard({ ...answer, blocks: answer.blocks.filter(({ kind }) => !ELSEWHERE.has(kind)) });
}
