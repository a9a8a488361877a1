import { SLACK_NUMBERS } from '../slack-numbers.ts';
import {
  byType,
  type Check,
  type Field,
  flag,
  isObject,
  list,
  number,
  oneOf,
  optional,
  pattern,
  required,
  shape,
  text,
  webAddress,
} from './check.ts';
import { RICH_TEXT } from './rich-text.ts';
import { anyText, confirmDialog, optionObject, plainText } from './text-objects.ts';

const { button, choices, fileInput, id, image, input, overflow, select } = SLACK_NUMBERS;

const type = (name: string): Field => required(oneOf(name));
const actionId = optional(text(id));
const confirm = optional(confirmDialog);
const focus = optional(flag);
const placeholder = optional(plainText(select.placeholder));
const style = optional(oneOf('primary', 'danger'));
const accessibilityLabel = optional(text(button.accessibilityLabel));
const plainOption = optionObject(plainText);
const anyOption = optionObject(anyText);
const dispatch = optional(
  shape({ trigger_actions_on: optional(list(oneOf('on_enter_pressed', 'on_character_entered'), 2)) }),
);

/** Menus need exactly one source of choices, and an initial choice that is one of them. */
const oneSource: Check = (value, pointer, found) => {
  if (!isObject(value)) return;
  if ((value['options'] === undefined) === (value['option_groups'] === undefined))
    found.push({ pointer, message: 'must define either `options` or `option_groups`' });
};

const initialIsOption: Check = (value, pointer, found) => {
  if (!isObject(value) || !Array.isArray(value['options'])) return;
  const known = value['options'].map((option) => JSON.stringify(option));
  const initial = value['initial_option'] === undefined ? value['initial_options'] : [value['initial_option']];
  if (Array.isArray(initial) && !initial.every((option) => known.includes(JSON.stringify(option))))
    found.push({ pointer, message: 'initial option must match one of the options' });
  const values = value['options'].map((option) => (isObject(option) ? option['value'] : undefined));
  if (new Set(values).size < values.length) found.push({ pointer, message: 'duplicate value in options' });
};

const both =
  (...checks: readonly Check[]): Check =>
  (value, pointer, found) => {
    for (const check of checks) check(value, pointer, found);
  };

const groups = list(
  shape({ label: required(plainText(select.groupLabel)), options: required(list(plainOption, select.options)) }),
  select.groups,
);

const staticMenu = (name: string, initial: Readonly<Record<string, Field>>): Check =>
  shape(
    {
      type: type(name),
      action_id: actionId,
      placeholder,
      options: optional(list(plainOption, select.options)),
      option_groups: optional(groups),
      confirm,
      focus_on_load: focus,
      ...initial,
    },
    both(oneSource, initialIsOption),
  );

const pickerMenu = (name: string, initial: Readonly<Record<string, Field>>): Check =>
  shape({ type: type(name), action_id: actionId, placeholder, confirm, focus_on_load: focus, ...initial });

const string = text(id);
const most = { max_selected_items: optional(number(1, 100, { whole: true })) };
const answerable = { response_url_enabled: optional(flag) };

/** Every block element, by its type (docs.slack.dev/reference/block-kit/block-elements). */
export const ELEMENTS: Readonly<Record<string, Check>> = {
  button: shape({
    type: type('button'),
    text: required(plainText(button.text)),
    action_id: actionId,
    value: optional(text(button.value, 0)),
    url: optional(webAddress(button.url)),
    style,
    confirm,
    accessibility_label: accessibilityLabel,
  }),
  checkboxes: shape(
    {
      type: type('checkboxes'),
      action_id: actionId,
      options: required(list(anyOption, choices)),
      initial_options: optional(list(anyOption, choices)),
      confirm,
      focus_on_load: focus,
    },
    initialIsOption,
  ),
  radio_buttons: shape(
    {
      type: type('radio_buttons'),
      action_id: actionId,
      options: required(list(anyOption, choices)),
      initial_option: optional(anyOption),
      confirm,
      focus_on_load: focus,
    },
    initialIsOption,
  ),
  datepicker: pickerMenu('datepicker', { initial_date: optional(pattern(/^\d{4}-\d\d-\d\d$/, 'a date')) }),
  timepicker: pickerMenu('timepicker', {
    initial_time: optional(pattern(/^\d\d:\d\d$/, 'a time')),
    timezone: optional(string),
  }),
  datetimepicker: shape({
    type: type('datetimepicker'),
    action_id: actionId,
    initial_date_time: optional(number(1e9, 9_999_999_999, { whole: true })),
    confirm,
    focus_on_load: focus,
  }),
  overflow: shape({
    type: type('overflow'),
    action_id: actionId,
    options: required(list(optionObject(plainText, true), overflow)),
    confirm,
  }),
  static_select: staticMenu('static_select', { initial_option: optional(plainOption) }),
  multi_static_select: staticMenu('multi_static_select', {
    initial_options: optional(list(plainOption, select.options)),
    ...most,
  }),
  users_select: pickerMenu('users_select', { initial_user: optional(string) }),
  multi_users_select: pickerMenu('multi_users_select', { initial_users: optional(list(string, 100)), ...most }),
  channels_select: pickerMenu('channels_select', { initial_channel: optional(string), ...answerable }),
  conversations_select: pickerMenu('conversations_select', {
    initial_conversation: optional(string),
    default_to_current_conversation: optional(flag),
    filter: optional(
      shape({
        include: optional(list(oneOf('im', 'mpim', 'private', 'public'), 4)),
        exclude_external_shared_channels: optional(flag),
        exclude_bot_users: optional(flag),
      }),
    ),
    ...answerable,
  }),
  image: shape(
    {
      type: type('image'),
      image_url: optional(webAddress(image.url)),
      slack_file: optional(shape({ id: optional(string), url: optional(webAddress(image.url)) })),
      alt_text: required(text(image.altText)),
    },
    (value, pointer, found) => {
      if (isObject(value) && (value['image_url'] === undefined) === (value['slack_file'] === undefined))
        found.push({ pointer, message: 'must define either `image_url` or `slack_file`' });
    },
  ),
  plain_text_input: shape(
    {
      type: type('plain_text_input'),
      action_id: actionId,
      placeholder: optional(plainText(input.placeholder)),
      initial_value: optional(text(input.maxLength, 0)),
      multiline: optional(flag),
      min_length: optional(number(0, input.maxLength, { whole: true })),
      max_length: optional(number(1, input.maxLength, { whole: true })),
      dispatch_action_config: dispatch,
      focus_on_load: focus,
    },
    (value, pointer, found) => {
      if (!isObject(value)) return;
      const { initial_value: initial, max_length: longest } = value;
      if (typeof initial === 'string' && typeof longest === 'number' && initial.length > longest)
        found.push({ pointer: `${pointer}/initial_value`, message: `must be less than ${longest + 1} characters` });
    },
  ),
  email_text_input: textInput('email_text_input'),
  url_text_input: textInput('url_text_input'),
  number_input: shape({
    type: type('number_input'),
    action_id: actionId,
    is_decimal_allowed: required(flag),
    initial_value: optional(string),
    min_value: optional(string),
    max_value: optional(string),
    placeholder: optional(plainText(input.placeholder)),
    dispatch_action_config: dispatch,
    focus_on_load: focus,
  }),
  file_input: shape({
    type: type('file_input'),
    action_id: actionId,
    filetypes: optional(list(string, 100)),
    max_files: optional(number(1, fileInput, { whole: true })),
  }),
  rich_text_input: shape({
    type: type('rich_text_input'),
    action_id: actionId,
    initial_value: optional((value, pointer, found) => RICH_TEXT(value, pointer, found)),
    placeholder: optional(plainText(input.placeholder)),
    dispatch_action_config: dispatch,
    focus_on_load: focus,
    min_lines: optional(number(1, 100, { whole: true })),
    max_lines: optional(number(1, 100, { whole: true })),
  }),
  feedback_buttons: shape({
    type: type('feedback_buttons'),
    action_id: actionId,
    positive_button: required(feedbackButton()),
    negative_button: required(feedbackButton()),
  }),
  icon_button: shape({
    type: type('icon_button'),
    action_id: actionId,
    icon: required(string),
    text: required(plainText(button.text)),
    value: optional(text(button.value, 0)),
    accessibility_label: accessibilityLabel,
    visible_to_user_ids: optional(list(string, 10)),
    confirm,
  }),
};

function textInput(name: string): Check {
  return shape({
    type: type(name),
    action_id: actionId,
    placeholder: optional(plainText(input.placeholder)),
    initial_value: optional(text(input.maxLength, 0)),
    dispatch_action_config: dispatch,
    focus_on_load: focus,
  });
}

function feedbackButton(): Check {
  return shape({
    text: required(plainText(button.text)),
    value: required(text(button.value)),
    accessibility_label: accessibilityLabel,
  });
}

/** One of the named elements. */
export function element(...names: readonly string[]): Check {
  return byType(() => ELEMENTS, names);
}

const MENUS = ['static_select', 'users_select', 'channels_select', 'conversations_select'] as const;
const MULTI = ['multi_static_select', 'multi_users_select'] as const;
const PICKERS = ['datepicker', 'timepicker', 'checkboxes', 'radio_buttons'] as const;

/** Which elements stand where. */
export const ACTIONS_ELEMENTS = [
  'button',
  'overflow',
  'datetimepicker',
  'rich_text_input',
  ...MENUS,
  ...MULTI,
  ...PICKERS,
];
export const ACCESSORIES = ['button', 'overflow', 'image', ...MENUS, ...MULTI, ...PICKERS];
export const INPUT_ELEMENTS = [
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'file_input',
  'rich_text_input',
  'datetimepicker',
  ...MENUS,
  ...MULTI,
  ...PICKERS,
];
