import { shorten } from '../../chat/shorten.ts';
import type { Placed, RichTextBlock, TextBlock, TextRun } from './adaptive-card.ts';
import type { InlineRun } from './inline-runs.ts';
import { isPlain } from './is-plain.ts';
import { textRun } from './text-element.ts';

/** Runs of text as one element, cut to `most` units: plain text where there is nothing but plain text. */
export function runsElement(runs: readonly InlineRun[], most: number, placed: Placed = {}): TextBlock | RichTextBlock {
  const kept = runsWithin(runs, most);
  const [only] = kept;
  if (only === undefined) return { type: 'TextBlock', text: '–', wrap: true, ...placed };
  const bold = kept.length === 1 && only.bold === true;
  if (kept.length === 1 && !only.code && !only.italic && only.url === undefined && isPlain(only.text)) {
    return { type: 'TextBlock', text: only.text, wrap: true, ...(bold ? { weight: 'Bolder' } : {}), ...placed };
  }
  return { type: 'RichTextBlock', inlines: kept.map(runOf), ...placed };
}

/** The text of runs. */
export function runsText(runs: readonly InlineRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function runsWithin(runs: readonly InlineRun[], most: number): InlineRun[] {
  let room = most;
  const kept: InlineRun[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    if (room <= 0) break;
    kept.push(run.text.length <= room ? run : { ...run, text: shorten(run.text, room) });
    room -= run.text.length;
  }
  return kept.some(({ text }) => text.trim() !== '') ? kept : [];
}

/** A link looks like one: coloured and underlined, as clients draw no mark of their own. */
function runOf({ text, bold, italic, code, url }: InlineRun): TextRun {
  return textRun(text, {
    ...(bold ? { weight: 'Bolder' } : {}),
    ...(italic ? { italic: true } : {}),
    ...(code ? { fontType: 'Monospace' } : {}),
    ...(url === undefined ? {} : { color: 'Accent', underline: true, selectAction: { type: 'Action.OpenUrl', url } }),
  });
}
