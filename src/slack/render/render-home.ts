import type { Answer } from '../../bot/answer.ts';
import { LIMITS } from '../limits.ts';
import { drawAnswer, settingOf } from './draw-answer.ts';
import { oneLine } from './shorten.ts';
import type { SlackView } from './slack-message.ts';
import { textBlock } from './text-block.ts';
import { viewBlocks } from './view-blocks.ts';

/** An answer as the app's Home tab. What is more than Slack takes is cut, and the end says so. */
export function renderHome(answer: Answer): SlackView {
  const blocks = viewBlocks(drawAnswer(answer));
  if (blocks.length === 0) return { type: 'home', blocks: [textBlock(oneLine(answer.summary))] };
  if (blocks.length <= LIMITS.viewBlocks) return { type: 'home', blocks };
  const note = textBlock(settingOf(answer).words.restCut);
  return { type: 'home', blocks: [...blocks.slice(0, LIMITS.viewBlocks - 1), note] };
}
