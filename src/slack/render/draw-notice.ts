import type { Block } from '../../bot/answer.ts';
import { LIMITS } from '../limits.ts';
import { escapedWithin } from './escaped-within.ts';
import { mrkdwn } from './mrkdwn.ts';
import { type RichTextLeaf, richSection, textLeaf } from './rich-text.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import { oneLine } from './shorten.ts';
import type { SlackBlock } from './slack-block.ts';

type Notice = Extract<Block, { kind: 'notice' }>;

/** A leading notice of this length is the title of what follows. */
const TITLE_LENGTH = 100;
const WARNING: readonly RichTextLeaf[] = [{ type: 'emoji', name: 'warning' }, ...textLeaf(' ')];

/**
 * A remark beside something larger is set small; a notice that leads, or that warns, is set like a sentence of the text.
 * The sign before a warning only draws the eye: its words say what is wrong.
 */
export function drawNotice({ text, tone }: Notice, place: 'alone' | 'leads' | 'below'): SlackBlock[] {
  const said = oneLine(text);
  if (said === '') return [];
  if (tone === 'info' && place === 'below') {
    return [{ type: 'context', elements: [mrkdwn(escapedWithin(said, LIMITS.contextText))] }];
  }
  const title = place === 'leads' && said.length <= TITLE_LENGTH ? ({ bold: true } as const) : undefined;
  return richTextBlocks([richSection(...(tone === 'info' ? [] : WARNING), ...textLeaf(said, title))]);
}
