import { isObject } from './blocks/check.ts';
import type { Json } from './world.ts';

/** A button as a reader sees it. */
export interface ShownButton {
  readonly action: string;
  readonly label: string;
  readonly value: string;
  readonly url: string;
}

/** What a reader sees of a message or view: text with markup resolved, buttons, tables. */
export interface ShownMessage {
  readonly text: string;
  readonly buttons: readonly ShownButton[];
  /** Rows of cells, header first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly charts: number;
}

/** Reads a message as Slack's client shows it: blocks when there are any, else the text. */
export function readMessage(body: Json): ShownMessage {
  const blocks = Array.isArray(body['blocks']) ? (body['blocks'] as readonly Json[]) : [];
  const own = typeof body['text'] === 'string' ? body['text'] : '';
  const shown = blocks.length > 0 ? blocks.map(blockText).join('\n') : resolved(own);
  return {
    text: shown,
    buttons: elementsIn(blocks).flatMap(buttonsOf),
    tables: blocks.flatMap(tableOf),
    charts: blocks.filter((block) => block['type'] === 'data_visualization').length,
  };
}

/** The element with an action id, as an action payload names it. */
export function findElement(body: Json, action: string): Json | null {
  const blocks = Array.isArray(body['blocks']) ? (body['blocks'] as readonly Json[]) : [];
  for (const { block, element } of elementsIn(blocks)) {
    const at = { block_id: block['block_id'], action_id: element['action_id'], type: element['type'] };
    if (element['type'] === 'feedback_buttons') {
      for (const side of ['positive_button', 'negative_button']) {
        const button = element[side] as Json;
        const named = `${String(element['action_id'])}:${side === 'positive_button' ? 'positive' : 'negative'}`;
        if (action === named || button['value'] === action)
          return { ...at, text: button['text'], value: button['value'] };
      }
    }
    if (element['action_id'] === action) return { ...at, text: element['text'], value: element['value'] ?? '' };
  }
  return null;
}

interface Placed {
  readonly block: Json;
  readonly element: Json;
}

function elementsIn(blocks: readonly Json[]): Placed[] {
  return blocks.flatMap((block) => {
    const elements = ['actions', 'context_actions'].includes(String(block['type'])) ? block['elements'] : [];
    const all = [...(Array.isArray(elements) ? elements : []), block['accessory'], block['element']];
    return all.filter(isObject).map((element) => ({ block, element }));
  });
}

function buttonsOf({ element }: Placed): ShownButton[] {
  const action = String(element['action_id'] ?? '');
  const one = (button: Json): ShownButton => ({
    action,
    label: textOf(button['text']),
    value: String(button['value'] ?? ''),
    url: String(button['url'] ?? ''),
  });
  if (element['type'] === 'button' || element['type'] === 'icon_button') return [one(element)];
  if (element['type'] !== 'feedback_buttons') return [];
  return [one(element['positive_button'] as Json), one(element['negative_button'] as Json)];
}

function blockText(block: Json): string {
  switch (block['type']) {
    case 'markdown':
      return String(block['text']);
    case 'table':
    case 'data_table':
      return [
        String(block['caption'] ?? ''),
        ...tableOf(block).flatMap((rows) => rows.map((row) => row.join(' | '))),
      ].join('\n');
    case 'data_visualization':
      return [String(block['title']), ...leaves(block['chart'])].join('\n');
    case 'input':
      return [textOf(block['label']), textOf(block['hint'])].join('\n');
    default:
      return leaves(block).join('\n');
  }
}

/** All strings under keys that are shown, markup resolved. */
function leaves(value: unknown, key = ''): string[] {
  if (isObject(value) && typeof value['text'] === 'string') {
    const shown = value['type'] === 'mrkdwn' ? resolved(value['text']) : value['text'];
    return [shown, ...Object.entries(value).flatMap(([name, one]) => (name === 'text' ? [] : leaves(one, name)))];
  }
  if (typeof value === 'string') return ['title', 'name', 'label', 'alt_text'].includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, key));
  return isObject(value) ? Object.entries(value).flatMap(([name, one]) => leaves(one, name)) : [];
}

function textOf(object: unknown): string {
  if (!isObject(object) || typeof object['text'] !== 'string') return '';
  return object['type'] === 'mrkdwn' ? resolved(object['text']) : object['text'];
}

function tableOf(block: Json): string[][][] {
  if (block['type'] !== 'table' && block['type'] !== 'data_table') return [];
  const rows = Array.isArray(block['rows']) ? (block['rows'] as readonly (readonly Json[])[]) : [];
  return [rows.map((row) => row.map((cell) => leaves(cell).join('')))];
}

/** mrkdwn as it is read: `<url|label>` is its label, `<!channel>` an alarm, entities are characters. */
function resolved(mrkdwn: string): string {
  return mrkdwn
    .replace(/<!(channel|here|everyone)(?:\|[^>]*)?>/g, '@@$1@@')
    .replace(/<(?:mailto:|https?:)[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<((?:mailto:|https?:)[^>]*)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
