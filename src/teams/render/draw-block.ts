import type { Block } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import type { CardElement } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import { drawChart } from './draw-chart.ts';
import { drawChecklist } from './draw-checklist.ts';
import { drawFacts } from './draw-facts.ts';
import { drawFields } from './draw-form.ts';
import { drawNotice } from './draw-notice.ts';
import { drawQuote } from './draw-quote.ts';
import { drawTable } from './draw-table.ts';
import { drawText } from './draw-text.ts';
import { drawVerdict } from './draw-verdict.ts';
import type { Setting } from './setting.ts';
import { headingElement, textElement } from './text-element.ts';

/** One block of an answer as elements of a card; none where there is nothing to show. Buttons are drawn apart. */
export function drawBlock(block: Block, setting: Setting, place: 'alone' | 'leads' | 'below'): CardElement[] {
  switch (block.kind) {
    case 'verdict':
      return drawVerdict(block, setting);
    case 'text':
      return drawText(block.markdown, place !== 'below', setting);
    case 'facts':
      return drawFacts(block.facts, setting);
    case 'table':
      return drawTable(block, setting);
    case 'chart':
      return drawChart(block, setting);
    case 'quote':
      return drawQuote(block, setting);
    case 'checklist':
      return drawChecklist(block, setting);
    case 'notice':
      return drawNotice(block, place, setting);
    case 'form': {
      const title = shorten(oneLine(block.title), setting.lean.text);
      return [...(title === '' ? [] : [headingElement(title)]), ...drawFields(block, setting)];
    }
    case 'download': {
      const said = setting.words.labelled(oneLine(block.label), oneLine(block.fileName));
      return [textElement(shorten(said, setting.lean.text))];
    }
    case 'buttons':
      return [];
  }
}
