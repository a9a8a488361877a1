import type { FormBlock, FormField } from '../../bot/answer.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { inputId } from './action-data.ts';
import type { CardElement, CardInput, ChoiceInput } from './adaptive-card.ts';
import { clean, oneLine } from './clean.ts';
import { jsonBytes } from './json-bytes.ts';
import type { Setting } from './setting.ts';
import { textElement } from './text-element.ts';

const TICKED = 'true';
const FEW_CHOICES = 5;
/** Only what no address is without; the bot judges the rest. */
const EMAIL = '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$';

/** Inputs of a form: above each what is to be changed in it, below each its hint. */
export function drawFields({ fields }: FormBlock, setting: Setting): CardElement[] {
  const taken = new Set<string>();
  let room = LIMITS.formBytes;
  return fields.slice(0, LIMITS.formFields).flatMap((field): CardElement[] => {
    if (field.id === '' || field.id.length > 100 || taken.has(field.id)) return [];
    taken.add(field.id);
    const input = inputOf(field, setting);
    // What was typed is never cut: a form that is too much for a card loses whole fields, and no form of the bot is.
    if (input === null || room < jsonBytes(input)) return [];
    room -= jsonBytes(input);
    const problem = shorten(oneLine(field.problem ?? ''), setting.lean.text);
    const hint = shorten(oneLine(field.hint ?? ''), setting.lean.text);
    return [
      ...(problem === ''
        ? []
        : [textElement(`⚠ ${problem}`, { color: 'Attention', weight: 'Bolder' }, { spacing: 'Medium' })]),
      problem === '' ? input : { ...input, spacing: 'None' },
      ...(hint === '' ? [] : [textElement(hint, { isSubtle: true, size: 'Small' }, { spacing: 'Small' })]),
    ];
  });
}

function inputOf(field: FormField, { language }: Setting): CardInput | null {
  const label = shorten(oneLine(field.label) || field.id, LIMITS.heading);
  const { missing, 'no-consent': noConsent, 'not-an-email': notAnEmail } = messagesOf(language).fieldProblems;
  const wanted = field.type === 'email' ? notAnEmail : missing;
  const common = {
    id: inputId(field.id.toWellFormed()),
    ...(field.required ? { isRequired: true as const } : {}),
    ...(field.required || field.type === 'email'
      ? { errorMessage: field.type === 'checkbox' ? noConsent : wanted }
      : {}),
  };
  if (field.type === 'checkbox') {
    const value = field.value === TICKED ? TICKED : '';
    return { type: 'Input.Toggle', ...common, title: label, wrap: true, value, valueOn: TICKED, valueOff: '' };
  }
  if (field.type === 'choice') return choiceOf(field, { ...common, label });
  const multiline = field.type === 'multiline';
  const maxLength = Math.min(LIMITS.inputText, Math.max(1, Math.floor(field.maxLength ?? LIMITS.inputText)));
  const value = (multiline ? clean(field.value) : oneLine(field.value)).slice(0, maxLength).toWellFormed();
  return {
    type: 'Input.Text',
    ...common,
    label,
    maxLength,
    ...(value === '' ? {} : { value }),
    ...(multiline ? { isMultiline: true } : {}),
    ...(field.type === 'email' ? { style: 'Email', regex: EMAIL } : {}),
  };
}

function choiceOf({ choices = [], value }: FormField, common: Pick<ChoiceInput, 'id' | 'label'>): ChoiceInput | null {
  const values = new Set<string>();
  const usable = choices
    .filter((choice) => {
      const known = values.has(choice.value);
      values.add(choice.value);
      // A comma stands between the values of a choice of several.
      return !known && choice.value !== '' && choice.value.length <= 200 && oneLine(choice.label) !== '';
    })
    .slice(0, LIMITS.choices)
    .map((choice) => ({ title: shorten(oneLine(choice.label), LIMITS.heading), value: choice.value.toWellFormed() }));
  if (usable.length === 0) return null;
  return {
    type: 'Input.ChoiceSet',
    ...common,
    style: usable.length <= FEW_CHOICES ? 'expanded' : 'compact',
    wrap: true,
    ...(usable.some((choice) => choice.value === value) ? { value } : {}),
    choices: usable,
  };
}
