import type { Answer } from '../../bot/answer.ts';
import type { Json } from '../../chat/json.ts';
import { fieldProblems } from '../render/field-problems.ts';
import { formOf } from '../render/form-of.ts';

/** A submitted modal that Slack waits for. */
export interface SubmittedForm {
  /** True when the answer is told in the modal; else it is to be posted. */
  readonly take: (answer: Answer) => Promise<boolean>;
  /** The bot has nothing more to say. */
  readonly end: () => Promise<void>;
}

export interface SubmittedFormParts {
  readonly ack: (answer: Json | undefined) => Promise<void>;
  /** What the modal shows when the bot needs longer than Slack waits. */
  readonly late: Json;
  /** Shows a refused form again, after Slack was answered already. */
  readonly showAgain: (answer: Answer) => Promise<void>;
}

/** Slack waits three seconds. */
const ACK_BY_MS = 2000;

/** Answers Slack once: with field problems, by closing the modal, or, when time runs out, by saying that all arrived. */
export function submittedForm({ ack, late, showAgain }: SubmittedFormParts): SubmittedForm {
  let isAnswered = false;
  const answer = async (with_: Json | undefined): Promise<void> => {
    if (isAnswered) return;
    isAnswered = true;
    clearTimeout(timer);
    await ack(with_);
  };
  const timer = setTimeout(() => void answer(late), ACK_BY_MS);
  return {
    take: async (said) => {
      const form = formOf(said);
      const errors = form === null ? null : fieldProblems(form);
      if (errors === null) {
        await answer(undefined);
        return false;
      }
      if (isAnswered) await showAgain(said);
      else await answer({ response_action: 'errors', errors });
      return true;
    },
    end: () => answer(undefined),
  };
}
