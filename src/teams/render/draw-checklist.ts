import type { Block } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import type { CardElement } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import type { InlineRun } from './inline-runs.ts';
import { listItem, listMark } from './list-element.ts';
import { runsElement } from './run-elements.ts';
import { safeLink } from './safe-link.ts';
import type { Setting } from './setting.ts';
import { headingElement, textElement } from './text-element.ts';

type Checklist = Extract<Block, { kind: 'checklist' }>;
type Item = Checklist['items'][number];

/**
 * Things to do in their order, each with who does it and its page, which shows its host. Where one person does it all,
 * that is said once.
 */
export function drawChecklist({ title, items }: Checklist, { lean, words }: Setting): CardElement[] {
  const told = items.filter(({ text }) => oneLine(text) !== '');
  const shown = told.slice(0, lean.items);
  if (shown.length === 0) return [];
  const all = new Set(told.map(whoOf));
  const [one = ''] = all.size === 1 && told.length > 1 ? all : [];
  const left = told.length - shown.length;
  const heading = shorten(oneLine(title), LIMITS.heading);
  return [
    ...(heading === '' ? [] : [headingElement(heading, 'Medium', { spacing: 'Medium' })]),
    ...(one === '' ? [] : [textElement(shorten(one, LIMITS.heading), { isSubtle: true }, { spacing: 'None' })]),
    ...shown.map((item, at) =>
      listItem(listMark(at, told.length > 1), itemElements(item, one === '' ? whoOf(item) : '', lean.text)),
    ),
    ...(left > 0 ? [textElement(words.itemsLeftOut(String(left)), { isSubtle: true })] : []),
  ];
}

function itemElements({ text, url }: Item, who: string, most: number): CardElement[] {
  const link = url === undefined ? null : safeLink(url);
  const aside: InlineRun[] = [
    ...(who === '' ? [] : [{ text: who, italic: true as const }]),
    ...(who === '' || link === null ? [] : [{ text: ' · ' }]),
    ...(link === null ? [] : [{ text: link.host, url: link.url }]),
  ];
  return [
    textElement(shorten(oneLine(text), most)),
    ...(aside.length === 0 ? [] : [runsElement(aside, most, { spacing: 'None' })]),
  ];
}

function whoOf({ who }: Item): string {
  return oneLine(who ?? '');
}
