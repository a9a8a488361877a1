import { SLACK_NUMBERS } from '../slack-numbers.ts';
import { byType, type Check, flag, list, number, oneOf, optional, required, shape, text, webAddress } from './check.ts';

const any = text(SLACK_NUMBERS.message.text);
const style = optional(
  shape({
    bold: optional(flag),
    italic: optional(flag),
    strike: optional(flag),
    underline: optional(flag),
    code: optional(flag),
    highlight: optional(flag),
    client_highlight: optional(flag),
    unlink: optional(flag),
  }),
);

const LEAVES: Readonly<Record<string, Check>> = {
  text: shape({ type: required(oneOf('text')), text: required(any), style }),
  link: shape({
    type: required(oneOf('link')),
    url: required(webAddress(3000)),
    text: optional(any),
    unsafe: optional(flag),
    style,
  }),
  emoji: shape({
    type: required(oneOf('emoji')),
    name: required(any),
    unicode: optional(any),
    url: optional(any),
    style,
  }),
  user: shape({ type: required(oneOf('user')), user_id: required(any), style }),
  usergroup: shape({ type: required(oneOf('usergroup')), usergroup_id: required(any), style }),
  channel: shape({ type: required(oneOf('channel')), channel_id: required(any), style }),
  team: shape({ type: required(oneOf('team')), team_id: required(any), style }),
  color: shape({ type: required(oneOf('color')), value: required(any), style }),
  broadcast: shape({
    type: required(oneOf('broadcast')),
    range: required(oneOf('here', 'channel', 'everyone')),
    style,
  }),
  date: shape({
    type: required(oneOf('date')),
    timestamp: required(number(0, 9_999_999_999)),
    format: required(any),
    url: optional(any),
    fallback: optional(any),
    style,
  }),
};

const leaf = byType(() => LEAVES);
const border = optional(number(0, 1, { whole: true }));
const section = shape({
  type: required(oneOf('rich_text_section')),
  elements: required(list(leaf, 1000, 0)),
});

const PARTS: Readonly<Record<string, Check>> = {
  rich_text_section: section,
  rich_text_list: shape({
    type: required(oneOf('rich_text_list')),
    style: required(oneOf('bullet', 'ordered')),
    elements: required(list(section, 1000)),
    indent: optional(number(0, 8, { whole: true })),
    offset: optional(number(0, 10_000, { whole: true })),
    border,
  }),
  rich_text_quote: shape({
    type: required(oneOf('rich_text_quote')),
    elements: required(list(leaf, 1000)),
    border,
  }),
  rich_text_preformatted: shape({
    type: required(oneOf('rich_text_preformatted')),
    elements: required(
      list(
        byType(() => LEAVES, ['text', 'link']),
        1000,
      ),
    ),
    border,
    language: optional(any),
  }),
};

/** A `rich_text` block, as a block of its own, in a table cell, or in a task. */
export const RICH_TEXT: Check = shape({
  type: required(oneOf('rich_text')),
  block_id: optional(text(SLACK_NUMBERS.id)),
  elements: required(
    list(
      byType(() => PARTS),
      1000,
    ),
  ),
});
