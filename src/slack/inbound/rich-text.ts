import { type Json, objectsAt, textAt, valueAt } from '../../chat/json.ts';

/**
 * What someone typed, from the rich text that Slack's clients send beside `text`: exact, without mrkdwn's marks and
 * escapes. Null where a message has none, or more than that. Source: docs.slack.dev/reference/block-kit/blocks/rich-text-block.
 */
export function typedText(message: Json, botUserId: string): string | null {
  const blocks = objectsAt(message, 'blocks');
  if (blocks.length === 0 || blocks.some(({ type }) => type !== 'rich_text')) return null;
  const parts = blocks.flatMap((block) => objectsAt(block, 'elements'));
  const text = parts.map((part) => partText(part, botUserId)).join('\n');
  return text.trim() === '' ? null : text.trim();
}

function partText(part: Json, botUserId: string): string {
  const elements = objectsAt(part, 'elements');
  if (part['type'] === 'rich_text_list') return elements.map((item) => partText(item, botUserId)).join('\n');
  return elements
    .map((element) => leafText(element, botUserId))
    .join('')
    .replace(/\n$/, '');
}

function leafText(element: Json, botUserId: string): string {
  switch (element['type']) {
    case 'text':
      return textAt(element, 'text');
    case 'link':
      return linkText(textAt(element, 'url'), textAt(element, 'text'));
    case 'user':
      return textAt(element, 'user_id') === botUserId ? '' : `@${textAt(element, 'user_id')}`;
    case 'channel':
      return `#${textAt(element, 'channel_id')}`;
    case 'emoji':
      return `:${textAt(element, 'name')}:`;
    case 'broadcast':
      return `@${textAt(element, 'range')}`;
    case 'color':
      return textAt(element, 'value');
    case 'date':
      return textAt(element, 'fallback') || String(valueAt(element, 'timestamp') ?? '');
    default:
      return '';
  }
}

/** Slack makes links of domains and addresses; what was typed comes back. A link with words of its own keeps both. */
export function linkText(url: string, label: string): string {
  const address = url.replace(/^mailto:/, '');
  if (label === '' || label === address) return address;
  if (!/^https?:\/\//i.test(url)) return label;
  return bare(url) === bare(label) ? label : `${label} ${url}`;
}

function bare(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
