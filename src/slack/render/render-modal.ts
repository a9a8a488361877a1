import type { Answer, FormBlock, FormField } from '../../bot/answer.ts';
import { LIMITS } from '../limits.ts';
import { drawAnswer, settingOf } from './draw-answer.ts';
import { plainText } from './mrkdwn.ts';
import type { Setting } from './setting.ts';
import { clean, oneLine } from './shorten.ts';
import type { InputBlock, InputElement, SlackOption } from './slack-block.ts';
import type { SlackView } from './slack-message.ts';
import { textBlock } from './text-block.ts';
import { viewBlocks } from './view-blocks.ts';

const TICKED = 'true';
/** Kinds that a modal shows in its own way, or not at all. */
const ELSEWHERE: ReadonlySet<string> = new Set(['form', 'buttons', 'download']);

/**
 * A form as a modal. `meta` comes back as private_metadata, at most `LIMITS.privateMetadata` characters, the form's name
 * as callback_id. `answer` is what the form came in: its language and what it says beside the form are used.
 */
export function renderModal(
  form: FormBlock,
  meta: string,
  answer: Answer = { summary: '', language: 'en', blocks: [] },
): SlackView {
  if (meta.length > LIMITS.privateMetadata) throw new RangeError('private_metadata is longer than Slack takes');
  const setting = settingOf(answer);
  const { words } = setting;
  const title = oneLine(form.title);
  const known = Object.hasOwn(words.shortTitles, form.form) ? words.shortTitles[form.form] : undefined;
  const short = title.length <= LIMITS.modalTitle ? title : (known ?? title);
  const aside = { ...answer, blocks: answer.blocks.filter(({ kind }) => !ELSEWHERE.has(kind)) };
  const inputs = inputsOf(form, setting);
  const before = viewBlocks(drawAnswer(aside)).slice(0, LIMITS.viewBlocks - Math.max(1, inputs.length));
  return {
    type: 'modal',
    callback_id: form.form.slice(0, LIMITS.callbackId) || 'form',
    private_metadata: meta,
    title: plainText(short || '…', LIMITS.modalTitle),
    submit: plainText(oneLine(form.submit) || 'OK', LIMITS.modalButton),
    close: plainText(words.cancel, LIMITS.modalButton),
    blocks: [...before, ...(inputs.length === 0 ? [textBlock(title)] : inputs)],
  };
}

/** Inputs of a form, one for each field that Slack can show; the field's id is the block id and the action id. */
export function inputsOf(form: FormBlock, setting: Setting = settingOf({ language: 'en' })): InputBlock[] {
  const taken = new Set<string>();
  return form.fields.slice(0, LIMITS.viewBlocks).flatMap((field): InputBlock[] => {
    const element = taken.has(field.id) ? null : elementOf(field, setting);
    if (element === null || oneLine(field.id) === '' || field.id.length > LIMITS.blockId) return [];
    taken.add(field.id);
    const hint = oneLine(field.hint ?? '');
    return [
      {
        type: 'input',
        block_id: field.id,
        label: plainText(oneLine(field.label) || oneLine(field.id), LIMITS.inputLabel),
        element,
        ...(hint === '' ? {} : { hint: plainText(hint, LIMITS.inputHint) }),
        optional: !field.required,
      },
    ];
  });
}

function elementOf(field: FormField, { words }: Setting): InputElement | null {
  const { id, type } = field;
  if (type === 'checkbox') {
    const option: SlackOption = { text: plainText(words.agree, LIMITS.optionText), value: TICKED };
    const ticked = field.value === TICKED ? { initial_options: [option] } : {};
    return { type: 'checkboxes', action_id: id, options: [option], ...ticked };
  }
  if (type === 'choice') return choiceOf(field);
  if (type === 'email') return { type: 'email_text_input', action_id: id, ...initialText(field, LIMITS.inputText) };
  const longest = Math.min(LIMITS.inputText, Math.max(1, Math.floor(field.maxLength ?? LIMITS.inputText)));
  return {
    type: 'plain_text_input',
    action_id: id,
    multiline: type === 'multiline',
    max_length: longest,
    ...initialText(field, longest),
  };
}

function initialText({ value, type }: FormField, most: number): { readonly initial_value?: string } {
  const text = (type === 'multiline' ? clean(value) : oneLine(value)).slice(0, most).toWellFormed();
  return text === '' ? {} : { initial_value: text };
}

/** Few choices are all shown; many are a menu. */
function choiceOf({ id, choices = [], value }: FormField): InputElement | null {
  const values = new Set<string>();
  const options = choices
    .filter((choice) => {
      const known = values.has(choice.value);
      values.add(choice.value);
      return !known && choice.value !== '' && choice.value.length <= LIMITS.optionValue && oneLine(choice.label) !== '';
    })
    .map((choice): SlackOption => ({ text: plainText(choice.label, LIMITS.optionText), value: choice.value }))
    .slice(0, LIMITS.selectOptions);
  if (options.length === 0) return null;
  const chosen = options.find((option) => option.value === value);
  return {
    type: options.length <= LIMITS.radioOptions ? 'radio_buttons' : 'static_select',
    action_id: id,
    options,
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  };
}
