import { COMMAND_WORDS, type CommandWord } from '../bot/command-words.ts';
import { plainWords } from '../bot/question-of.ts';

/** Words whose answer is nobody else's business, or of no use to anybody else. */
const PERSONAL: ReadonlySet<CommandWord> = new Set(['status', 'privacy', 'forget', 'settings', 'home', 'hours']);
const PERSONAL_ACTIONS: ReadonlySet<string> = new Set(['feedback-up', 'feedback-down', 'forget-user', 'try-example']);

/** The command that a short text is; undefined when it is none. */
export function commandOf(text: string): CommandWord | undefined {
  const said = text.replace(/^\/?deliverability\b\s*/i, '').trim();
  return said.length <= 60 ? COMMAND_WORDS[plainWords(said)] : undefined;
}

/** Whether the answer to a text in a channel is for the asker alone. */
export function isPersonalText(text: string): boolean {
  const word = commandOf(text);
  return word !== undefined && PERSONAL.has(word);
}

/** Whether the answer to a press is for the presser alone. */
export function isPersonalAction(action: string): boolean {
  return PERSONAL_ACTIONS.has(action);
}
