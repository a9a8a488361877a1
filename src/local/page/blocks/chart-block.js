import { element } from '../element.js';
import { withText } from '../language.js';
import { percent } from '../numbers.js';

/**
 * Where the failures sit: per provider its share of the failures above its share of what was sent there.
 * The bars only draw what the numbers beside them say.
 * @param {import('../../../bot/answer.ts').ChartBlock} block
 * @param {string} language
 */
export function chartBlock(block, language) {
  const hasAttempts = block.bars.some((bar) => bar.shareOfAttempts !== null);
  return element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, block.caption),
    element(
      'p',
      { class: 'legend', 'aria-hidden': 'true' },
      element('span', { class: 'key failures' }, block.failedLabel),
      hasAttempts && element('span', { class: 'key attempts' }, block.attemptsLabel),
    ),
    element('ul', { class: 'bars' }, ...block.bars.map((bar) => barRow(bar, block, language))),
  );
}

/**
 * @param {import('../../../bot/answer.ts').ChartBlock['bars'][number]} bar
 * @param {import('../../../bot/answer.ts').ChartBlock} block
 * @param {string} language
 */
function barRow(bar, block, language) {
  const { shareOfAttempts } = bar;
  return element(
    'li',
    { class: 'bar-row' },
    element('span', { class: 'bar-name' }, bar.label),
    element(
      'span',
      { class: 'bar-numbers' },
      value(bar.shareOfFailures, block.failedLabel, 'failures', language),
      shareOfAttempts !== null && value(shareOfAttempts, block.attemptsLabel, 'attempts', language),
      withText(element('span', { class: 'bar-failed' }), 'failedCount', { failed: bar.failed }),
    ),
    element(
      'span',
      { class: 'bar-track', 'aria-hidden': 'true' },
      stripe('failures', bar.shareOfFailures),
      shareOfAttempts !== null && stripe('attempts', shareOfAttempts),
    ),
  );
}

/** @param {number} share @param {string} label @param {string} kind @param {string} language */
function value(share, label, kind, language) {
  const name = element('span', { class: 'visually-hidden' }, `${label}: `);
  return element('span', { class: `bar-value ${kind}` }, name, percent(share, language));
}

/** @param {string} kind @param {number} share 0..1 */
function stripe(kind, share) {
  const node = element('i', { class: kind });
  node.style.setProperty('--share', String(Math.min(1, Math.max(0, share))));
  return node;
}
