import type { Block } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import type { CardElement, RichTextBlock } from './adaptive-card.ts';
import { clean, oneLine } from './clean.ts';
import { runsElement } from './run-elements.ts';
import type { Setting } from './setting.ts';
import { textRun } from './text-element.ts';

const LINES = 12;

/** What somebody's server said, and above it what it means: nothing in it becomes a link, a mention or Markdown. */
export function drawQuote({ text, note }: Extract<Block, { kind: 'quote' }>, { lean }: Setting): CardElement[] {
  const said = oneLine(note ?? '');
  const items = [
    ...(said === '' ? [] : [runsElement(noteRuns(said), lean.text)]),
    ...preformatted(text, lean.quoteText),
  ];
  return items.length === 0 ? [] : [{ type: 'Container', style: 'emphasis', items, spacing: 'Small' }];
}

/** Lines set in one width, each as it is. */
export function drawPreformatted(text: string, most: number): CardElement[] {
  const items = preformatted(text, most);
  return items.length === 0 ? [] : [{ type: 'Container', style: 'emphasis', items, spacing: 'Small' }];
}

function preformatted(text: string, most: number): RichTextBlock[] {
  const lines = shorten(clean(text).replaceAll('\t', ' ').trim(), most).split('\n');
  const shown = lines.length > LINES ? [...lines.slice(0, LINES), '…'] : lines;
  return shown
    .filter((line) => line.trim() !== '')
    .map((line, at) => ({
      type: 'RichTextBlock',
      inlines: [textRun(line, { fontType: 'Monospace', size: 'Small' })],
      spacing: at === 0 ? 'Small' : 'None',
    }));
}

/** `Yahoo, 12×: what it means`: who speaks stands out; so does a note that is only a title. */
function noteRuns(note: string) {
  const head = /^[^:]{1,80}:(?=\s)/u.exec(note)?.[0] ?? (note.length <= 60 && !/[.!?…]$/u.test(note) ? note : '');
  const rest = note.slice(head.length);
  return [...(head === '' ? [] : [{ text: head, bold: true as const }]), ...(rest === '' ? [] : [{ text: rest }])];
}
