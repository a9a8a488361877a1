import type { Block } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import type { CardElement } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import type { Setting } from './setting.ts';
import { headingElement, textElement } from './text-element.ts';

type Notice = Extract<Block, { kind: 'notice' }>;

/** A leading notice of this length is the title of what follows. */
const TITLE_LENGTH = 100;
const STYLES = { warning: 'warning', problem: 'attention' } as const;

/** A remark is set small below what it is about; a warning stands in a box of its own; a leading notice is a title. */
export function drawNotice(
  { text, tone }: Notice,
  place: 'alone' | 'leads' | 'below',
  { lean }: Setting,
): CardElement[] {
  const said = shorten(oneLine(text), lean.text);
  if (said === '' || (tone === 'info' && place === 'below' && !lean.remarks)) return [];
  const title = place === 'leads' && said.length <= TITLE_LENGTH;
  const element = title
    ? headingElement(said)
    : textElement(said, tone === 'info' && place === 'below' ? { isSubtle: true } : {});
  if (tone === 'info') return [element];
  return [{ type: 'Container', style: STYLES[tone], items: [element], ...(place === 'below' ? {} : { bleed: true }) }];
}
