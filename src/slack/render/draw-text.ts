import { LIMITS } from '../limits.ts';
import { isTitle } from './is-title.ts';
import { markdownToRichText } from './markdown-to-rich-text.ts';
import { plainText } from './mrkdwn.ts';
import { richTextOf } from './rich-text.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import type { SlackBlock } from './slack-block.ts';

/**
 * The bot's Markdown as rich text: lists stay lists, and nothing in it can be read as Slack's own markup.
 * `leads`: it stands first; a title there is the header of the message.
 */
export function drawText(markdown: string, leads: boolean): SlackBlock[] {
  const blocks = richTextBlocks(markdownToRichText(markdown));
  const [first] = blocks;
  if (!leads || first === undefined || blocks.length > 1 || !isTitle(first)) return blocks;
  const title = first.elements.map(richTextOf).join(' ');
  return title.length > LIMITS.headerText ? blocks : [{ type: 'header', text: plainText(title, LIMITS.headerText) }];
}
