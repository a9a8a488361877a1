import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldProblems } from '../../../src/slack/render/field-problems.ts';
import { filesOf } from '../../../src/slack/render/files-of.ts';
import { plainerForms } from '../../../src/slack/render/plainer-forms.ts';
import { renderHome } from '../../../src/slack/render/render-home.ts';
import { renderEphemeral, renderMessages } from '../../../src/slack/render/render-messages.ts';
import { renderModal } from '../../../src/slack/render/render-modal.ts';
import type { SlackMessage } from '../../../src/slack/render/slack-message.ts';
import { judgeMessageBlocks } from '../fake/blocks/validate-blocks.ts';
import { viewViolations } from '../fake/blocks/validate-view.ts';
import { anyAnswer, anyForm } from './any-answer.ts';
import { liveMarkup, mrkdwnIn } from './sent-text.ts';

/** What the fake Slack, which was written apart from the renderer, says against a message. */
function complaints({ text, blocks }: SlackMessage): unknown[] {
  const { refusal, violations } = blocks.length === 0 ? { refusal: null, violations: [] } : judgeMessageBlocks(blocks);
  return [
    ...(refusal === null ? [] : [refusal, ...violations.slice(0, 5)]),
    ...(text.length === 0 || text.length > 4000 ? [`text of ${text.length}`] : []),
    ...(text.isWellFormed() ? [] : ['half a character']),
    ...[text, ...mrkdwnIn(blocks)].filter((each) => liveMarkup(each) !== null),
  ];
}

test('any answer becomes messages that Slack takes, and in which nothing of theirs is live', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const messages = renderMessages(answer);
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.length).toBeLessThanOrEqual(6);
      for (const message of messages) {
        expect(message.blocks.length).toBeGreaterThan(0);
        expect(complaints(message)).toEqual([]);
      }
      expect(renderEphemeral(answer).length).toBeLessThanOrEqual(3);
      expect(renderEphemeral(answer).flatMap(complaints)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('each plainer form of any message is taken too, and the last is text alone', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      for (const message of renderMessages(answer)) {
        const forms = plainerForms(message);
        expect(forms.at(-1)?.blocks).toEqual([]);
        expect(forms.flatMap(complaints)).toEqual([]);
        const kinds = new Set(forms.flatMap((form) => form.blocks.map((block) => block.type)));
        expect([...kinds].filter((kind) => kind.startsWith('data_'))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

test('any answer is a Home, and any form a modal, that Slack takes', () => {
  fc.assert(
    fc.property(anyAnswer, anyForm, (answer, form) => {
      expect(viewViolations(renderHome(answer), 'home')).toEqual([]);
      const modal = renderModal(form, 'meta', answer);
      expect(viewViolations(modal, 'modal')).toEqual([]);
      const inputs = modal.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : []));
      for (const id of Object.keys(fieldProblems(form) ?? {})) expect(inputs).toContain(id);
      for (const file of filesOf(answer)) expect(file.fileName).toMatch(/^[^/\\]{1,100}$/u);
    }),
    { numRuns: 40 },
  );
});
