import { LIMITS } from '../limits.ts';
import { blockAsMrkdwn } from './block-as-mrkdwn.ts';
import { dataAsList } from './data-as-list.ts';
import { mrkdwn } from './mrkdwn.ts';
import { packMessages } from './pack-messages.ts';
import { pressedAction } from './pressed-action.ts';
import { pieces } from './shorten.ts';
import type { ButtonElement, SlackBlock } from './slack-block.ts';
import type { SlackMessage } from './slack-message.ts';

const LISTED_LINES = 12;

/**
 * Forms of a message to try next when Slack refuses it (`invalid_blocks`, `msg_blocks_too_long`), each plainer than the
 * one before: charts and tables as lists; only headers, sections, context and buttons; text alone. Never empty.
 */
export function plainerForms(message: SlackMessage): SlackMessage[] {
  const { text, blocks } = message;
  if (blocks.length === 0) return [message];
  const listed = blocks.flatMap((block) => (isData(block) ? dataAsList(block, LISTED_LINES) : [block]));
  const basic = blocks.flatMap(basicBlocks);
  return [
    ...(blocks.some(isData) ? [{ text, blocks: firstLoad(listed) }] : []),
    { text, blocks: firstLoad(basic) },
    { text, blocks: [] },
  ].filter((form, at, forms) => at === forms.length - 1 || form.blocks.length > 0);
}

function isData(block: SlackBlock): block is Extract<SlackBlock, { type: 'data_table' | 'data_visualization' }> {
  return block.type === 'data_table' || block.type === 'data_visualization';
}

/** A block in the oldest words of Block Kit, which every client and every server knows. */
function basicBlocks(block: SlackBlock): SlackBlock[] {
  if (block.type === 'header' || block.type === 'context' || block.type === 'actions') return [block];
  if (block.type === 'section') return [block.fields === undefined ? { type: 'section', ...pick(block) } : block];
  if (block.type === 'context_actions') return [{ type: 'actions', elements: thumbButtons(block) }];
  if (isData(block)) return [];
  // Cut at a line end, so that no mark and no link is torn.
  return pieces(blockAsMrkdwn(block), LIMITS.sectionText)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ type: 'section', text: mrkdwn(text) }));
}

/** The thumbs as two plain buttons that mean the same when pressed. */
function thumbButtons({ elements }: Extract<SlackBlock, { type: 'context_actions' }>): ButtonElement[] {
  return elements.flatMap(({ action_id, positive_button, negative_button }) =>
    [positive_button, negative_button].flatMap(({ text, value }) => {
      const pressed = pressedAction(action_id, value);
      if (pressed.kind !== 'action') return [];
      return [{ type: 'button', text, action_id: pressed.action, value: pressed.value } as const];
    }),
  );
}

function pick({ text }: Extract<SlackBlock, { type: 'section' }>) {
  return text === undefined ? {} : { text };
}

/** What fits into one message; buttons, which stand last, are kept. */
function firstLoad(blocks: readonly SlackBlock[]): SlackBlock[] {
  const loads = packMessages(blocks);
  const [first = [], ...rest] = loads;
  if (rest.length === 0) return first;
  const buttons = rest.flat().filter(({ type }) => type === 'actions');
  return [...first.slice(0, LIMITS.messageBlocks - buttons.length), ...buttons];
}
