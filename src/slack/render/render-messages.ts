import type { Answer } from '../../bot/answer.ts';
import { LIMITS } from '../limits.ts';
import { drawAnswer, settingOf } from './draw-answer.ts';
import { messageText } from './message-text.ts';
import { packMessages } from './pack-messages.ts';
import { oneLine } from './shorten.ts';
import type { SlackBlock } from './slack-block.ts';
import type { SlackMessage } from './slack-message.ts';
import { textBlock } from './text-block.ts';

/**
 * An answer as messages: the first is the answer; further ones come only when Slack's limits force them. At least one,
 * at most `LIMITS.messagesPerAnswer`; the last says so when something had to be cut. Every string is within limits.ts.
 */
export function renderMessages(answer: Answer): SlackMessage[] {
  return render(answer, LIMITS.messagesPerAnswer);
}

/** The same for one reader alone (chat.postEphemeral, a response URL), which takes few messages. */
export function renderEphemeral(answer: Answer): SlackMessage[] {
  return render(answer, LIMITS.ephemeralMessages);
}

function render(answer: Answer, most: number): SlackMessage[] {
  const summary = oneLine(answer.summary);
  const drawn = drawAnswer(answer);
  const loads = packMessages(drawn.length === 0 ? [textBlock(summary)] : drawn);
  const kept = loads.length > most ? cutTo(loads, most, answer) : loads;
  return kept.map((blocks, at) => ({ text: messageText(at === 0 ? summary : '', blocks), blocks }));
}

/** The first messages; the buttons of the last, because a reader needs them most; and a line that says what happened. */
function cutTo(loads: readonly SlackBlock[][], most: number, answer: Answer): SlackBlock[][] {
  const { words } = settingOf(answer);
  const buttons = (loads.at(-1) ?? []).filter(({ type }) => type === 'actions' || type === 'context_actions').slice(-3);
  const note = textBlock(words.restCut);
  const kept = [...(loads[most - 1] ?? [])];
  while (packMessages([...kept, note, ...buttons]).length > 1) kept.pop();
  return [...loads.slice(0, most - 1), [...kept, note, ...buttons]];
}
