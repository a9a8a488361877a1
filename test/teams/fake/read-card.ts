import { elementsOf } from './check-activity.ts';
import { isObject, type Json, objects } from './world.ts';

export const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

export interface CardButton {
  /** `value` of the button; its action as the bot knows it. */
  readonly action: string;
  readonly label: string;
  readonly value: string;
  /** The action of the card, as the client holds it. */
  readonly source: Json;
}

export interface CardInput {
  readonly id: string;
  readonly value: string;
  readonly isRequired: boolean;
  /** What stands above it as a problem; null when nothing does. */
  readonly problem: string | null;
}

/** The Adaptive Cards of an activity. */
export function cardsOf(activity: Json): Json[] {
  return objects(activity['attachments'])
    .filter(({ contentType }) => contentType === ADAPTIVE)
    .map(({ content }) => content as Json);
}

/** All text of a card as a reader sees it, in reading order; a chart's fallback included, actions left out. */
export function cardText(card: Json): string {
  return lines(card['body']).join('\n');
}

function lines(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(lines);
  if (!isObject(value)) return [];
  switch (value['type']) {
    case 'TextBlock':
      return [resolveMarkdown(String(value['text']))];
    case 'RichTextBlock':
      return [
        objects(value['inlines'])
          .map(({ text }) => String(text))
          .join(''),
      ];
    case 'FactSet':
      return objects(value['facts']).map(({ title, value: said }) => `${title} ${said}`.replace(/\\([^\w\s])/g, '$1'));
    case 'ActionSet':
      return [];
    default:
      return [
        ...['title', 'label', 'text'].flatMap((key) => (typeof value[key] === 'string' ? [String(value[key])] : [])),
        ...['items', 'columns', 'rows', 'cells', 'fallback', 'body'].flatMap((key) => lines(value[key])),
      ];
  }
}

/** Markdown of a TextBlock, as the client draws it. */
export function resolveMarkdown(text: string): string {
  return text
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/(?<!\\)\[([^\]]*)\]\(([^)\s]*)\)/g, '$1')
    .replace(/\\([^\w\s])/g, '$1');
}

/** Rows of cells of every table, header first. */
export function tablesOf(card: Json): string[][][] {
  return elementsOf(card)
    .filter(({ type }) => type === 'Table')
    .map((table) =>
      objects(table['rows']).map((row) => objects(row['cells']).map((cell) => lines(cell['items']).join(' '))),
    );
}

/** The buttons of a card, those behind *more* too. */
export function buttonsOf(card: Json): CardButton[] {
  return elementsOf({ body: card['body'], actions: card['actions'] }).flatMap((source) => {
    const { type, data, title } = source;
    if ((type !== 'Action.Execute' && type !== 'Action.Submit') || !isObject(data)) return [];
    const action = String(data['action'] ?? data['form'] ?? '');
    return [{ action, label: String(title), value: String(data['value'] ?? ''), source }];
  });
}

/** The inputs of a card, with what stands directly above each. */
export function inputsOf(card: Json): CardInput[] {
  const elements = objects(card['body']);
  return elements.flatMap((element, at) => {
    if (!String(element['type']).startsWith('Input.')) return [];
    const above = lines(elements[at - 1]).join('');
    return [
      {
        id: String(element['id']),
        value: String(element['value'] ?? ''),
        isRequired: element['isRequired'] === true,
        problem: above.startsWith('⚠') ? above : null,
      },
    ];
  });
}

/** What would act on a reader: mentions that notify, and links to anything but https and mailto. */
export function activeParts(activity: Json): string[] {
  const mentions = objects(activity['entities'])
    .filter(({ type }) => type === 'mention')
    .map(() => 'mention');
  const elements = elementsOf(activity);
  const urls = elements.flatMap((element) => (typeof element['url'] === 'string' ? [element['url']] : []));
  const markdown = [
    ...elements.filter(({ type }) => type === 'TextBlock').map(({ text }) => String(text)),
    String(activity['text'] ?? ''),
  ];
  const linked = markdown.flatMap((text) => [...text.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)].map(([, url = '']) => url));
  return [...mentions, ...[...urls, ...linked].filter((url) => !/^(?:https?:|mailto:)/i.test(url))];
}
