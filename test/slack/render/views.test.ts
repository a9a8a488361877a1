import { expect, test } from 'vitest';
import type { FormBlock, FormField } from '../../../src/bot/answer.ts';
import { requestForm } from '../../../src/bot/answers/request-form.ts';
import { fieldProblems } from '../../../src/slack/render/field-problems.ts';
import { formOf } from '../../../src/slack/render/form-of.ts';
import { modalValues } from '../../../src/slack/render/modal-values.ts';
import { renderHome } from '../../../src/slack/render/render-home.ts';
import { renderModal } from '../../../src/slack/render/render-modal.ts';
import type { InputBlock, SlackBlock } from '../../../src/slack/render/slack-block.ts';
import { viewViolations } from '../fake/blocks/validate-view.ts';
import { formFor, home, reportOnCase } from './real-answers.ts';

function theForm(answer: Parameters<typeof formOf>[0]): FormBlock {
  const form = formOf(answer);
  if (form === null) throw new Error('the answer has a form');
  return form;
}

function inputsIn(blocks: readonly SlackBlock[]): ReadonlyMap<string, InputBlock> {
  return new Map(blocks.flatMap((block) => (block.type === 'input' ? [[block.block_id, block] as const] : [])));
}

function field(changes: Partial<FormField>): FormBlock {
  const plain: FormField = { id: 'f', label: 'F', type: 'text', required: true, value: '' };
  return { kind: 'form', form: 'x', context: '', title: 'T', submit: 'Go', fields: [{ ...plain, ...changes }] };
}

test.each([
  ['en', 'Request expert hours', 'Send request', 'Cancel'],
  ['fr', 'Demander des heures', 'Envoyer la demande', 'Annuler'],
] as const)('the request for hours is a prefilled modal in %s', async (language, title, submit, close) => {
  const answer = formFor(await reportOnCase('postfix-yahoo-tss04', language), language);
  const modal = renderModal(theForm(answer), '{"thread":"1"}', answer);
  expect(viewViolations(modal, 'modal')).toEqual([]);
  expect(modal).toMatchObject({
    type: 'modal',
    callback_id: 'request-hours',
    private_metadata: '{"thread":"1"}',
    title: { text: title },
    submit: { text: submit },
    close: { text: close },
  });
  const inputs = inputsIn(modal.blocks);
  expect([...inputs.keys()]).toEqual(theForm(answer).fields.map(({ id }) => id));
  expect(inputs.get('evidence')).toMatchObject({
    optional: true,
    element: { type: 'plain_text_input', multiline: true, max_length: 3000 },
  });
  expect(JSON.stringify(inputs.get('evidence'))).toContain('[TSS04]');
  expect(inputs.get('email')?.element.type).toBe('email_text_input');
  expect(inputs.get('consent')?.element.type).toBe('checkboxes');
  expect(JSON.stringify(modal.blocks[0])).toContain(language === 'en' ? 'An expert investigates' : 'Un expert');
});

test('fields that were refused are told under their inputs', () => {
  const answer = requestForm({ context: '', values: { name: 'Ada' }, problems: { email: 'not-an-email' } }, 'en');
  expect(fieldProblems(theForm(answer))).toEqual({ email: 'This is not an e-mail address such as name@example.com.' });
  expect(fieldProblems(theForm(requestForm({ context: '', values: {} }, 'en')))).toBeNull();
});

test('few choices are radio buttons, many a menu, and only a choice that exists is chosen', () => {
  const choices = (count: number) => Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `L${at}` }));
  const elementOf = (form: FormBlock) => [...inputsIn(renderModal(form, '').blocks).values()][0]?.element;
  const chosen = { initial_option: { value: 'v1' } };
  expect(elementOf(field({ type: 'choice', choices: choices(3), value: 'v1' }))).toMatchObject({
    type: 'radio_buttons',
    ...chosen,
  });
  expect(elementOf(field({ type: 'choice', choices: choices(11), value: 'v1' }))).toMatchObject({
    type: 'static_select',
    ...chosen,
  });
  expect(elementOf(field({ type: 'choice', choices: choices(3), value: 'gone' }))).not.toHaveProperty('initial_option');
});

test('a value longer than its field is cut, so that Slack opens the modal at all', () => {
  const modal = renderModal(field({ value: 'x'.repeat(50), maxLength: 20 }), '');
  expect([...inputsIn(modal.blocks).values()][0]?.element).toMatchObject({
    initial_value: 'x'.repeat(20),
    max_length: 20,
  });
});

test('private metadata that Slack would refuse is a fault of the program', () => {
  expect(() => renderModal(field({}), 'x'.repeat(3001))).toThrow(RangeError);
});

// Shape of `view.state` as Slack sends it: docs.slack.dev/reference/interaction-payloads/view-interactions-payload.
test('what was filled in comes back by field, whatever the input was', () => {
  const state = {
    values: {
      name: { name: { type: 'plain_text_input', value: 'Ada' } },
      tried: { tried: { type: 'plain_text_input', value: null } },
      email: { email: { type: 'email_text_input', value: 'ada@shop.example' } },
      answers: {
        answers: {
          type: 'radio_buttons',
          selected_option: { text: { type: 'plain_text', text: 'Always', emoji: true }, value: 'recognised' },
        },
      },
      language: { language: { type: 'static_select', selected_option: null } },
      consent: {
        consent: {
          type: 'checkboxes',
          selected_options: [{ text: { type: 'plain_text', text: 'Yes' }, value: 'true' }],
        },
      },
      other: { other: { type: 'checkboxes', selected_options: [] } },
    },
  };
  expect(modalValues(state)).toEqual({
    name: 'Ada',
    tried: '',
    email: 'ada@shop.example',
    answers: 'recognised',
    language: '',
    consent: 'true',
    other: '',
  });
  for (const odd of [null, 'x', {}, { values: null }, { values: { a: 1 } }]) expect(modalValues(odd)).toEqual({});
});

test.each(['en', 'fr'] as const)('Home has cases, requests and settings as lists, in %s', async (language) => {
  const view = renderHome(home(await reportOnCase('postfix-yahoo-tss04', language), language));
  expect(viewViolations(view, 'home')).toEqual([]);
  const said = JSON.stringify(view);
  for (const part of [
    'H-2026-0007',
    'Yahoo',
    '{"type":"channel","channel_id":"C0123ABCD"}',
    '/deliverability forget',
  ]) {
    expect(said).toContain(part);
  }
  expect(view.blocks.map(({ type }) => type)).not.toContain('data_table');
});

test('a Home of more blocks than Slack takes says that it was cut', () => {
  const blocks = Array.from({ length: 130 }, (_, at) => ({ kind: 'text', markdown: `Line ${at}` }) as const);
  const view = renderHome({ summary: '', language: 'fr', blocks });
  expect(viewViolations(view, 'home')).toEqual([]);
  expect(JSON.stringify(view.blocks.at(-1))).toContain('trop longue');
});
