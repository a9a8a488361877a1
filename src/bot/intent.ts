import type { LookupQuestion } from '../lookup/lookup-question.ts';
import { COMMAND_WORDS, type CommandWord } from './command-words.ts';
import { deliverySigns } from './delivery-signs.ts';
import { lookupQuestionOf } from './lookup-question-of.ts';
import { plainWords, questionOf } from './question-of.ts';
import type { Question } from './question-phrases.ts';

/** What someone asks of the bot. */
export type Intent =
  | { readonly kind: CommandWord }
  | { readonly kind: 'lookup'; readonly question: LookupQuestion }
  | { readonly kind: 'classify'; readonly reply: string }
  | { readonly kind: 'question'; readonly question: Question }
  /** `text` is '' when only the files are evidence. `sure`: it looks like delivery data beyond doubt. */
  | { readonly kind: 'evidence'; readonly text: string; readonly sure: boolean }
  | { readonly kind: 'talk' };

const COMMAND = /^\/?deliverability\b\s*/i;
const ASKING = /^(?:why|what|how|who|which|where|pourquoi|comment|que|quoi|qui|quels?|quelles?)\b/i;
const LOOKUP = /^(?:look ?up|domain|ip|check|verifier|vérifier|domaine)\s+(\S+(?:\s+\S+)?)$/i;
const CLASSIFY = /^(?:classify|explain reply|what does this mean|classer|classifier|expliquer)\s*[:\s]\s*([\s\S]+)$/i;

/**
 * What a message asks. Files are evidence; the text beside them joins it only when it looks like delivery data.
 * What stands alone behind a command (`isCommand`, or the command's name in the text) is meant as a name to look up.
 */
export function intentOf(text: string, hasFiles: boolean, isCommand = false): Intent {
  const whole = withoutFence(text.trim());
  const said = whole.replace(COMMAND, '').trim();
  if (hasFiles) return { kind: 'evidence', text: deliverySigns(said) === 'strong' ? said : '', sure: true };
  if (said === '') return { kind: 'help' };
  const word = said.length <= 60 ? COMMAND_WORDS[plainWords(said)] : undefined;
  if (word !== undefined) return { kind: word };
  const verb = LOOKUP.exec(said)?.[1];
  // "check logs" is no name; "check gmail,com" was meant as one.
  const commanded = isCommand || said !== whole || /[.,@]/.test(verb ?? '');
  const asked = lookupQuestionOf(verb ?? said, commanded);
  if (asked !== null) return { kind: 'lookup', question: asked };
  const classify = CLASSIFY.exec(said)?.[1]?.trim();
  if (classify) return { kind: 'classify', reply: classify };
  const signs = deliverySigns(said);
  if (signs === 'strong') return { kind: 'evidence', text: said, sure: true };
  const question = questionOf(said);
  // "Mailbox over quota" is a reply, "why over quota?" a question.
  const asks = signs === 'none' || said.includes('?') || ASKING.test(said);
  if (question !== null && asks) return { kind: 'question', question };
  if (signs === 'weak' || said.length > 200) return { kind: 'evidence', text: said, sure: false };
  return { kind: 'talk' };
}

/** People paste logs in code fences; the fence is no evidence. */
function withoutFence(text: string): string {
  return /^```[^\n`]*\n([\s\S]*?)\n?```$/.exec(text)?.[1] ?? /^```([\s\S]*)```$/.exec(text)?.[1] ?? text;
}
