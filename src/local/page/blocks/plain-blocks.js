import { copyButton } from '../copy-button.js';
import { element } from '../element.js';
import { icon } from '../icon.js';
import { markdownNodes } from '../markdown.js';
import { safeLink } from '../safe-link.js';

/** @typedef {import('../../../bot/answer.ts').Block} Block */

/** @param {Extract<Block, { kind: 'text' }>} block */
export function textBlock(block) {
  return element('div', { class: 'prose' }, ...markdownNodes(block.markdown));
}

/** @param {Extract<Block, { kind: 'facts' }>} block */
export function factsBlock(block) {
  const pairs = block.facts.map(({ label, value }) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, value)),
  );
  return element('dl', { class: 'facts' }, ...pairs);
}

/** A reply as the receiver wrote it. @param {Extract<Block, { kind: 'quote' }>} block */
export function quoteBlock(block) {
  return element(
    'figure',
    { class: 'quote' },
    element('blockquote', {}, element('code', {}, block.text)),
    copyButton('copyQuote', () => block.text),
    block.note !== undefined && element('figcaption', {}, block.note),
  );
}

/** @param {Extract<Block, { kind: 'notice' }>} block */
export function noticeBlock(block) {
  return element('p', { class: `notice ${block.tone}` }, icon(block.tone), element('span', {}, block.text));
}

let checklists = 0;

/** Things to do in order, to be ticked off. @param {Extract<Block, { kind: 'checklist' }>} block */
export function checklistBlock(block) {
  checklists += 1;
  const title = `checklist-${checklists}`;
  const items = block.items.map((item, at) => {
    const id = `${title}-${at}`;
    return element(
      'li',
      {},
      element('input', { type: 'checkbox', class: 'tick', id }),
      element(
        'div',
        {},
        element('label', { for: id }, item.text),
        (item.who || item.url) &&
          element(
            'p',
            { class: 'check-more' },
            item.who && element('span', { class: 'who' }, item.who),
            item.url && safeLink(item.url, hostOf(item.url)),
          ),
      ),
    );
  });
  return element(
    'section',
    { class: 'checklist', 'aria-labelledby': title },
    element('h3', { id: title }, block.title),
    element('ol', {}, ...items),
  );
}

/** @param {string} url */
function hostOf(url) {
  return URL.parse(url)?.hostname ?? url;
}

/** @param {Extract<Block, { kind: 'download' }>} block */
export function downloadBlock(block) {
  const button = element('button', { type: 'button', class: 'button' }, icon('download'), block.label);
  button.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([block.content], { type: block.mediaType }));
    element('a', { href: address, download: block.fileName }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
  return element('p', { class: 'download' }, button, element('span', { class: 'quiet' }, block.fileName));
}
