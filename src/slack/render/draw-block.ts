import type { Block } from '../../bot/answer.ts';
import { drawButtons } from './draw-buttons.ts';
import { drawChart } from './draw-chart.ts';
import { drawChecklist } from './draw-checklist.ts';
import { drawFacts } from './draw-facts.ts';
import { drawNotice } from './draw-notice.ts';
import { drawQuote } from './draw-quote.ts';
import { drawTable } from './draw-table.ts';
import { drawText } from './draw-text.ts';
import { drawVerdict } from './draw-verdict.ts';
import { formActionId } from './pressed-action.ts';
import { richSection, textLeaf } from './rich-text.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import type { Setting } from './setting.ts';
import { oneLine } from './shorten.ts';
import type { SlackBlock } from './slack-block.ts';

/** One block of an answer as Slack's blocks; none where there is nothing to show. */
export function drawBlock(block: Block, setting: Setting, place: 'alone' | 'leads' | 'below'): SlackBlock[] {
  switch (block.kind) {
    case 'verdict':
      return drawVerdict(block, setting);
    case 'text':
      return drawText(block.markdown, place === 'leads');
    case 'facts':
      return drawFacts(block.facts, setting);
    case 'table':
      return drawTable(block, setting);
    case 'chart':
      return drawChart(block, setting);
    case 'quote':
      return drawQuote(block);
    case 'checklist':
      return drawChecklist(block);
    case 'notice':
      return drawNotice(block, place);
    case 'buttons':
      return drawButtons(block.buttons, setting);
    case 'form':
      return drawFormButton(block, setting);
    case 'download':
      return drawDownload(block, setting);
    default:
      block satisfies never;
      return [];
  }
}

/** A message holds no inputs: a button that opens the form. */
function drawFormButton({ form, context, title }: Extract<Block, { kind: 'form' }>, setting: Setting): SlackBlock[] {
  return drawButtons([{ label: title, action: formActionId(form), value: context, style: 'primary' }], setting);
}

/** A file travels beside the message; a line names it. */
function drawDownload({ label, fileName }: Extract<Block, { kind: 'download' }>, { words }: Setting): SlackBlock[] {
  const name = oneLine(fileName);
  if (name === '') return [];
  return richTextBlocks([richSection(...textLeaf(words.file(oneLine(label), name)))]);
}
