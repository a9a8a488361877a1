import type { CardElement, Placed } from './adaptive-card.ts';
import { drawPreformatted } from './draw-quote.ts';
import type { InlineRun } from './inline-runs.ts';
import { listItem, listMark } from './list-element.ts';
import { markdownChunks } from './markdown-chunks.ts';
import { runsElement, runsText } from './run-elements.ts';
import type { Setting } from './setting.ts';
import { headingElement, textElement } from './text-element.ts';

/**
 * The bot's Markdown as elements that read none: clients know different parts of it, and what they know they would
 * also see in what is quoted. `leads`: it stands first; a title there is the card's.
 */
export function drawText(markdown: string, leads: boolean, { lean, words }: Setting): CardElement[] {
  const drawn: CardElement[] = [];
  for (const chunk of markdownChunks(markdown)) {
    const first = drawn.length === 0;
    const placed: Placed = first && !leads ? { spacing: 'Medium' } : {};
    if (chunk.kind === 'title') {
      const title = runsText(chunk.runs).replace(/:$/, '');
      drawn.push(headingElement(title.slice(0, lean.text), leads && first ? 'Large' : 'Medium', placed));
    } else if (chunk.kind === 'paragraph') {
      drawn.push(runsElement(chunk.runs, lean.text, drawn.length > 0 ? { spacing: 'Small' } : placed));
    } else if (chunk.kind === 'code') drawn.push(...drawPreformatted(chunk.text, lean.quoteText));
    else drawn.push(...listElements(chunk.items, chunk.ordered, { lean, words }));
  }
  return drawn;
}

function listElements(
  items: readonly (readonly InlineRun[])[],
  ordered: boolean,
  { lean, words }: Pick<Setting, 'lean' | 'words'>,
): CardElement[] {
  const shown = items.slice(0, lean.items);
  const left = items.length - shown.length;
  return [
    ...shown.map((item, at) => listItem(listMark(at, ordered), [runsElement(item, lean.text)])),
    ...(left > 0 ? [textElement(words.itemsLeftOut(String(left)), { isSubtle: true })] : []),
  ];
}
