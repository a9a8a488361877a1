import { element } from '../element.js';
import { icon } from '../icon.js';
import { withText } from '../language.js';

const DOTS = 10;

/**
 * The verdict: what it is (icon, word, colour), how sure, and one sentence.
 * @param {import('../../../bot/answer.ts').VerdictBlock} block
 */
export function verdictBlock(block) {
  return element(
    'section',
    { class: 'verdict' },
    element(
      'div',
      { class: 'verdict-head' },
      element('span', { class: 'verdict-icon' }, icon(`verdict-${block.verdict}`)),
      element('h2', { class: 'verdict-label' }, block.label),
      confidence(block.confidence),
    ),
    element('p', { class: 'verdict-sentence' }, block.sentence),
  );
}

/**
 * Confidence as a number and in words; the dots show the same ten cases.
 * @param {number} value 0..1
 */
function confidence(value) {
  const times = Math.round(value * DOTS);
  const inHundred = Math.round(value * 100);
  const words = element('span', { class: 'confidence-words' });
  if (times === DOTS || times === 0) withText(words, 'rightOfHundred', { times: inHundred });
  else withText(words, 'rightOfTen', { times });
  const number = withText(element('span', { class: 'confidence-number' }), 'sureness', { percent: inHundred });
  const dots = Array.from({ length: DOTS }, (_, at) => element('i', { class: at < times ? 'full' : false }));
  return element(
    'p',
    { class: 'confidence' },
    element('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots),
    number,
    element('span', { 'aria-hidden': 'true' }, ' · '),
    words,
  );
}
