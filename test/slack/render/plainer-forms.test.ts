import { expect, test } from 'vitest';
import { plainerForms } from '../../../src/slack/render/plainer-forms.ts';
import { pressedAction } from '../../../src/slack/render/pressed-action.ts';
import { renderMessages } from '../../../src/slack/render/render-messages.ts';
import type { SlackMessage } from '../../../src/slack/render/slack-message.ts';
import { judgeMessageBlocks } from '../fake/blocks/validate-blocks.ts';
import { help, reportOnCase, verdictOn } from './real-answers.ts';

const BASIC = new Set(['header', 'section', 'context', 'actions']);

function first(messages: readonly SlackMessage[]): SlackMessage {
  const [message] = messages;
  if (message === undefined) throw new Error('an answer is a message');
  return message;
}

test('a refused verdict is tried with lists, then in the oldest blocks, then as text', async () => {
  const message = first(renderMessages(verdictOn(await reportOnCase('postfix-two-causes'))));
  const [listed, basic, text, ...more] = plainerForms(message);
  expect(more).toEqual([]);
  expect(JSON.stringify(listed?.blocks)).toContain('Share of failures 51.7%, Share of attempts 15.2%');
  expect(JSON.stringify(listed?.blocks)).toContain('Failed 30 · Share of failures 51.7% · Failure rate 100%');
  expect(basic?.blocks.filter(({ type }) => !BASIC.has(type))).toEqual([]);
  expect(text).toEqual({ text: message.text, blocks: [] });
  for (const form of [listed, basic]) expect(judgeMessageBlocks(form?.blocks).refusal).toBeNull();
});

/** What each press in a message means to the bot. */
function presses({ blocks }: SlackMessage): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'actions') return block.elements.map((one) => meant(one.action_id, one.value ?? ''));
    if (block.type !== 'context_actions') return [];
    return block.elements.flatMap(({ action_id, positive_button, negative_button }) =>
      [positive_button, negative_button].map(({ value }) => meant(action_id, value)),
    );
  });
}

function meant(actionId: string, value: string): string {
  return JSON.stringify(pressedAction(actionId, value));
}

test('no form but the last loses a button, and each press means what it meant', async () => {
  const message = first(renderMessages(verdictOn(await reportOnCase('postfix-yahoo-tss04'))));
  expect(presses(message)).toHaveLength(6);
  expect(plainerForms(message).map(presses)).toEqual([presses(message), presses(message), []]);
});

test('in French the lists keep the French numbers', async () => {
  const message = first(renderMessages(verdictOn(await reportOnCase('table-french-dynamic-flow-control', 'fr'))));
  expect(JSON.stringify(plainerForms(message)[0]?.blocks)).toMatch(/Part des échecs 77,3[\u00A0\u202F]%/);
});

test('a message without charts and tables has nothing to list', () => {
  expect(plainerForms(first(renderMessages(help())))).toHaveLength(2);
  expect(plainerForms({ text: 'x', blocks: [] })).toEqual([{ text: 'x', blocks: [] }]);
});
