import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formValues, readActionData } from '../../../src/teams/render/action-data.ts';
import type { AdaptiveCard, CardAction } from '../../../src/teams/render/adaptive-card.ts';
import { filesOf } from '../../../src/teams/render/files-of.ts';
import { renderCard } from '../../../src/teams/render/render-card.ts';
import { renderDialog } from '../../../src/teams/render/render-dialog.ts';
import { renderInlineForm } from '../../../src/teams/render/render-inline-form.ts';
import { anyAnswer, anyForm } from '../../slack/render/any-answer.ts';
import { actionsOf, elementsOf } from './card-parts.ts';
import { liveTexts, opened } from './live-markup.ts';
import { parseComplaints } from './parse-card.ts';

const KILOBYTE = 1024;

/** All that Teams, a reader or the documents could object to in a card. */
function complaints(card: AdaptiveCard, most = 24 * KILOBYTE): unknown[] {
  const json = JSON.stringify(card);
  const bytes = Buffer.byteLength(json);
  const actions = actionsOf(card);
  const elements = elementsOf(card);
  return [
    ...parseComplaints(card),
    ...(bytes > most ? [`${bytes} bytes`] : []),
    ...(json.isWellFormed() ? [] : ['half a character']),
    ...(card.body.length > 0 ? [] : ['empty']),
    ...(actions.length > 6 ? [`${actions.length} actions`] : []),
    ...actions.filter((action) => !isSound(action)),
    ...elements.filter((one) => (one.type === 'TextBlock' || one.type === 'FactSet') && json.includes('"text":""')),
    ...liveTexts(card),
    ...opened(card).filter((url) => !/^https:\/\/[^@]+$/.test(url.split('/', 3).join('/'))),
  ];
}

/** Whether a client that knows no Action.Execute can do the same. */
function isSound(action: CardAction): boolean {
  if (action.title.trim() === '') return false;
  if (action.type === 'Action.ShowCard') return action.card.body.every(({ actions }) => actions.every(isSound));
  if (readActionData(action.data) === null) return false;
  return action.type === 'Action.Submit' || JSON.stringify(action.fallback.data) === JSON.stringify(action.data);
}

test('any answer becomes cards that the official renderer takes, within the limits, nothing of theirs live', () => {
  fc.assert(
    fc.property(anyAnswer, fc.boolean(), fc.boolean(), (answer, dialogs, nativeFeedback) => {
      const { card, more, text, summary } = renderCard(answer, { dialogs, nativeFeedback });
      const asks = answer.blocks.some(({ kind }) => kind === 'form');
      for (const one of [card, ...more]) expect(complaints(one, asks ? 40 * KILOBYTE : undefined)).toEqual([]);
      // Teams counts UTF-16.
      expect(JSON.stringify([card, ...more]).length * 2).toBeLessThanOrEqual(80 * KILOBYTE);
      expect(summary).toMatch(/^\S[^\n]{0,499}$/u);
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(12_000);
      expect(text.isWellFormed() && summary.isWellFormed()).toBe(true);
      for (const file of filesOf(answer)) expect(file.fileName).toMatch(/^[^/\\]{1,100}$/u);
    }),
    { numRuns: 80 },
  );
});

test('any form is a dialog and an inline card, and what it holds comes back under its fields', () => {
  fc.assert(
    fc.property(anyForm, anyAnswer, (form, around) => {
      const answer = { ...around, blocks: [...around.blocks.filter(({ kind }) => kind !== 'form').slice(0, 3), form] };
      const dialog = renderDialog(answer);
      const { card } = renderInlineForm(answer);
      expect(dialog.title.length).toBeLessThanOrEqual(64);
      expect([...complaints(dialog.card, 40 * KILOBYTE), ...complaints(card, 40 * KILOBYTE)]).toEqual([]);
      const inputs = elementsOf(dialog.card).filter(({ type }) => type.startsWith('Input.'));
      const ids = inputs.map((input) => ('id' in input ? (input.id ?? '') : ''));
      expect(new Set(ids).size).toBe(ids.length);
      const values = formValues(Object.fromEntries(ids.map((id) => [id, 'x'])));
      const known = new Set(form.fields.map(({ id }) => id.toWellFormed()));
      expect(Object.keys(values).filter((id) => !known.has(id))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
