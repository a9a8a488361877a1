import type { SlackBlock } from './slack-block.ts';

/** Keys whose strings Slack may count as text of the message. */
const COUNTED = new Set(['text', 'title', 'caption', 'label', 'name', 'url', 'hint', 'y_label', 'categories']);

/** UTF-16 units of all text in a block: the reader's words and the addresses of links. */
export function blockSize(block: SlackBlock): number {
  return sizeOf(block, '');
}

function sizeOf(value: unknown, key: string): number {
  if (typeof value === 'string') return COUNTED.has(key) ? value.length : 0;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + sizeOf(one, key), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, one]) => sum + sizeOf(one, name), 0);
}
