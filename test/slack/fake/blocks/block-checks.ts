import { SLACK_NUMBERS } from '../slack-numbers.ts';
import {
  byType,
  type Check,
  type Field,
  flag,
  isObject,
  list,
  oneOf,
  optional,
  required,
  shape,
  text,
  webAddress,
} from './check.ts';
import { DATA_TABLE, DATA_VISUALIZATION, TABLE } from './data-blocks.ts';
import { ACCESSORIES, ACTIONS_ELEMENTS, ELEMENTS, element, INPUT_ELEMENTS } from './elements.ts';
import { RICH_TEXT } from './rich-text.ts';
import { anyText, mrkdwn, plainText } from './text-objects.ts';

const N = SLACK_NUMBERS;

const block = (name: string, fields: Readonly<Record<string, Field>>, whole?: Check): Check =>
  shape({ type: required(oneOf(name)), block_id: optional(text(N.id)), ...fields }, whole);

const needsOneOf =
  (...names: readonly string[]): Check =>
  (value, pointer, found) => {
    const given = isObject(value) ? names.filter((name) => value[name] !== undefined) : [];
    if (given.length === 0)
      found.push({ pointer, message: `must define either ${names.map((name) => `\`${name}\``).join(' or ')}` });
  };

const imageElement = element('image');
const sources = list(
  shape({ type: required(oneOf('url')), url: required(webAddress(3000)), text: required(text(N.section.text)) }),
  100,
);

const TASK_CARD = block('task_card', {
  task_id: required(text(N.id)),
  title: required(text(N.section.text)),
  status: required(oneOf('pending', 'in_progress', 'complete', 'error')),
  details: optional(RICH_TEXT),
  output: optional(RICH_TEXT),
  sources: optional(sources),
});

const CARD = block(
  'card',
  {
    hero_image: optional(imageElement),
    icon: optional(imageElement),
    title: optional(mrkdwn(N.card.title)),
    subtitle: optional(mrkdwn(N.card.subtitle)),
    body: optional(mrkdwn(N.card.body)),
    subtext: optional(mrkdwn(N.card.subtext)),
    actions: optional(list(element('button'), N.card.actions)),
  },
  needsOneOf('hero_image', 'title', 'actions', 'body'),
);

/** Every block by its type (docs.slack.dev/reference/block-kit/blocks). */
export const BLOCKS: Readonly<Record<string, Check>> = {
  actions: block('actions', { elements: required(list(element(...ACTIONS_ELEMENTS), N.actions)) }),
  alert: block('alert', {
    text: required(anyText(N.alert)),
    level: optional(oneOf('default', 'info', 'warning', 'error', 'success')),
  }),
  card: CARD,
  carousel: block('carousel', { elements: required(list(CARD, N.carousel)) }),
  container: block(
    'container',
    {
      title: optional(plainText(N.container.title)),
      rich_text_title: optional(RICH_TEXT),
      subtitle: optional(anyText(N.container.subtitle)),
      child_blocks: required(
        list(
          byType(
            () => BLOCKS,
            ['actions', 'context', 'divider', 'header', 'image', 'input', 'rich_text', 'section', 'table', 'video'],
          ),
          N.container.blocks,
        ),
      ),
      width: optional(oneOf('narrow', 'standard', 'wide', 'full')),
      icon: optional(imageElement),
      is_collapsible: optional(flag),
      default_collapsed: optional(flag),
      has_header_divider: optional(flag),
    },
    needsOneOf('title', 'rich_text_title'),
  ),
  context: block('context', {
    elements: required(
      list(
        byType(() => ({
          image: ELEMENTS['image'] ?? imageElement,
          plain_text: plainText(N.section.text),
          mrkdwn: mrkdwn(N.section.text),
        })),
        N.context,
      ),
    ),
  }),
  context_actions: block('context_actions', {
    elements: required(list(element('feedback_buttons', 'icon_button'), N.contextActions)),
  }),
  data_table: DATA_TABLE,
  data_visualization: DATA_VISUALIZATION,
  divider: block('divider', {}),
  header: block('header', { text: required(plainText(N.header)) }),
  image: block(
    'image',
    {
      image_url: optional(webAddress(N.image.url)),
      slack_file: optional(shape({ id: optional(text(N.id)), url: optional(webAddress(N.image.url)) })),
      alt_text: required(text(N.image.altText)),
      title: optional(plainText(N.image.title)),
    },
    needsOneOf('image_url', 'slack_file'),
  ),
  input: block('input', {
    label: required(plainText(N.input.label)),
    element: required(element(...INPUT_ELEMENTS)),
    hint: optional(plainText(N.input.hint)),
    optional: optional(flag),
    dispatch_action: optional(flag),
  }),
  markdown: block('markdown', { text: required(text(N.markdown)) }),
  plan: block('plan', { title: required(text(N.section.text)), tasks: optional(list(TASK_CARD, N.plan, 0)) }),
  rich_text: RICH_TEXT,
  section: block(
    'section',
    {
      text: optional(anyText(N.section.text)),
      fields: optional(list(anyText(N.section.field), N.section.fields)),
      accessory: optional(element(...ACCESSORIES)),
      expand: optional(flag),
    },
    needsOneOf('text', 'fields'),
  ),
  table: TABLE,
  task_card: TASK_CARD,
  video: block('video', {
    video_url: required(webAddress(3000)),
    thumbnail_url: required(webAddress(3000)),
    alt_text: required(text(N.image.altText)),
    title: required(plainText(N.video.title)),
    title_url: optional(webAddress(2000)),
    author_name: optional(text(N.video.author)),
    description: optional(plainText(N.video.description)),
    provider_name: optional(text(N.video.provider)),
    provider_icon_url: optional(webAddress(2000)),
  }),
};

const EVERYWHERE = [
  'actions',
  'card',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'video',
];

/** Which block stands on which surface (docs.slack.dev/blocks.json; where copies differ, the fewer). */
export const SURFACES: Readonly<Record<'message' | 'modal' | 'home', readonly string[]>> = {
  message: [
    ...EVERYWHERE,
    'carousel',
    'container',
    'context_actions',
    'data_table',
    'data_visualization',
    'markdown',
    'plan',
    'table',
    'task_card',
  ],
  modal: [...EVERYWHERE, 'alert'],
  home: [...EVERYWHERE, 'carousel'],
};
