import { SLACK_NUMBERS } from '../slack-numbers.ts';
import { byType, type Check, flag, oneOf, optional, required, shape, text, webAddress } from './check.ts';

/** `plain_text` of at most `most` characters. */
export function plainText(most: number): Check {
  return shape({ type: required(oneOf('plain_text')), text: required(text(most)), emoji: optional(flag) });
}

/** `mrkdwn` of at most `most` characters; an `emoji` key beside it is refused. */
export function mrkdwn(most: number): Check {
  return shape({ type: required(oneOf('mrkdwn')), text: required(text(most)), verbatim: optional(flag) });
}

export function anyText(most: number): Check {
  return byType(() => ({ plain_text: plainText(most), mrkdwn: mrkdwn(most) }));
}

const { option, confirm } = SLACK_NUMBERS;

/** An option of a menu (`plain_text`), or of radio buttons and checkboxes (either kind of text). */
export function optionObject(textOf: (most: number) => Check, withUrl = false): Check {
  return shape({
    text: required(textOf(option.text)),
    value: required(text(option.value)),
    description: optional(textOf(option.description)),
    ...(withUrl ? { url: optional(webAddress(option.url)) } : {}),
  });
}

export const confirmDialog: Check = shape({
  title: required(plainText(confirm.title)),
  text: required(anyText(confirm.text)),
  confirm: required(plainText(confirm.button)),
  deny: required(plainText(confirm.button)),
  style: optional(oneOf('primary', 'danger')),
});
