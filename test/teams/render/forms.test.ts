import { expect, test } from 'vitest';
import { requestForm } from '../../../src/bot/answers/request-form.ts';
import { settingsForm } from '../../../src/bot/answers/settings-form.ts';
import { formValues, readActionData } from '../../../src/teams/render/action-data.ts';
import { renderDialog } from '../../../src/teams/render/render-dialog.ts';
import { renderInlineForm } from '../../../src/teams/render/render-inline-form.ts';
import { formFor, help, reportOnCase } from '../../slack/render/real-answers.ts';
import { actionsOf, linesOf, ofType } from './card-parts.ts';
import { liveTexts } from './live-markup.ts';
import { parseComplaints } from './parse-card.ts';

const REFUSED = requestForm(
  {
    context: 'case-1',
    values: { name: 'Ada', email: 'ada at example', sendingDomains: '[x](https://evil.example/)', consent: 'true' },
    problems: { email: 'not-an-email', sendingDomains: 'not-domains' },
  },
  'en',
);

test('the request for hours is a dialog: prefilled, with labels, what is required and how long', async () => {
  const { title, card, height, width } = renderDialog(formFor(await reportOnCase('postfix-yahoo-tss04')));
  expect([title, height, width]).toEqual(['Request deliverability hours', 'large', 'medium']);
  expect([...parseComplaints(card), ...liveTexts(card)]).toEqual([]);
  const inputs = ofType(card, 'Input.Text');
  expect(inputs.find(({ id }) => id === 'in.email')).toEqual({
    type: 'Input.Text',
    id: 'in.email',
    isRequired: true,
    errorMessage: 'This is not an e-mail address such as name@example.com.',
    label: 'Your e-mail address',
    maxLength: 254,
    style: 'Email',
    regex: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  });
  expect(inputs.find(({ id }) => id === 'in.providers')?.value).toBe('Yahoo');
  expect(inputs.find(({ id }) => id === 'in.evidence')).toMatchObject({ isMultiline: true, maxLength: 3000 });
  expect(ofType(card, 'Input.Toggle')).toMatchObject([
    { id: 'in.consent', isRequired: true, value: '', valueOn: 'true' },
  ]);
  // A dialog is handed in by Action.Submit (task/submit).
  expect(card.actions).toEqual([
    {
      type: 'Action.Submit',
      title: 'Send request',
      style: 'positive',
      data: { form: 'request-hours', context: 'case-1', v: 1 },
    },
  ]);
});

test('the same form inline: its title, the same inputs, handed in by Action.Execute', async () => {
  const answer = formFor(await reportOnCase('postfix-yahoo-tss04'), 'fr');
  const { card } = renderInlineForm(answer);
  expect(parseComplaints(card)).toEqual([]);
  expect(linesOf(card)).toContain('# Demander des heures de délivrabilité');
  expect(ofType(card, 'Input.Text')).toEqual(ofType(renderDialog(answer).card, 'Input.Text'));
  expect(actionsOf(card)).toMatchObject([
    {
      type: 'Action.Execute',
      verb: 'submit-form',
      data: { form: 'request-hours', context: 'case-1', v: 1 },
      fallback: { type: 'Action.Submit', data: { form: 'request-hours', context: 'case-1', v: 1 } },
    },
  ]);
});

test.each(['dialog', 'inline'])(
  'a refused form (%s) says what to change above the field and keeps what was typed',
  (kind) => {
    const { card } = kind === 'dialog' ? renderDialog(REFUSED) : renderInlineForm(REFUSED);
    expect([...parseComplaints(card), ...liveTexts(card)]).toEqual([]);
    const lines = linesOf(card);
    expect(lines[0]).toBe(
      'Some fields need another look. What you typed is still there.'.replace(/^/, kind === 'inline' ? '# ' : ''),
    );
    const at = lines.indexOf('Your e-mail address');
    expect(lines[at - 1]).toBe('⚠ This is not an e-mail address such as name@example.com.');
    const typed = Object.fromEntries(ofType(card, 'Input.Text').map(({ id, value }) => [id, value]));
    expect(typed).toMatchObject({
      'in.name': 'Ada',
      'in.email': 'ada at example',
      'in.sendingDomains': '[x](https://evil.example/)',
    });
    expect(ofType(card, 'Input.Toggle')[0]?.value).toBe('true');
  },
);

test('a choice of a few is shown whole, with what holds at present', () => {
  const { card } = renderDialog(settingsForm({ answers: 'recognised', language: 'fr' }, 'en'));
  expect(parseComplaints(card)).toEqual([]);
  expect(ofType(card, 'Input.ChoiceSet')).toMatchObject([
    { id: 'in.answers', style: 'expanded', value: 'recognised', isRequired: true },
    { id: 'in.language', style: 'expanded', value: 'fr' },
  ]);
});

test('an answer without a form is a note in a dialog, without buttons that would lead nowhere', () => {
  const { card, title } = renderDialog(help());
  expect(parseComplaints(card)).toEqual([]);
  expect(actionsOf(card)).toEqual([]);
  expect(title.length).toBeLessThanOrEqual(64);
});

test('the longest request in a script of two bytes is kept whole', () => {
  const long = 'щ'.repeat(3000);
  const { card } = renderDialog(
    requestForm(
      { context: 'c', values: { evidence: long, changes: long, tried: long }, problems: { name: 'missing' } },
      'fr',
    ),
  );
  const values = ofType(card, 'Input.Text').filter(({ isMultiline }) => isMultiline);
  expect(values.map(({ value }) => value?.length)).toEqual([3000, 3000, 3000]);
  expect(ofType(card, 'Input.Toggle')).toHaveLength(1);
});

test('what is handed in comes back under the ids of the fields, and nothing else', () => {
  const data = {
    form: 'f',
    context: 'c',
    v: 1,
    'in.name': 'Ada',
    'in.consent': 'true',
    'in.x': 3,
    'in.__proto__': 'p',
  };
  expect(formValues(data)).toEqual(
    Object.fromEntries([
      ['name', 'Ada'],
      ['consent', 'true'],
      ['__proto__', 'p'],
    ]),
  );
  expect(readActionData(data)).toMatchObject({ kind: 'form', form: 'f', context: 'c' });
  expect(readActionData({ action: 'show-domains', value: 'case-1', v: 1, msteams: { type: 'task/fetch' } })).toEqual({
    kind: 'action',
    action: 'show-domains',
    value: 'case-1',
  });
});

test.each([
  null,
  'x',
  7,
  {},
  { action: 'a', value: 'b' },
  { action: 'a', value: 'b', v: 2 },
  { action: 'a', value: 1, v: 1 },
])('data of nobody or of another version is none of ours: %j', (data) => {
  expect(readActionData(data)).toBeNull();
});
