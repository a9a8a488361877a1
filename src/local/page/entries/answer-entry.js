import { answerMarkdown } from '../answer-markdown.js';
import { renderBlock } from '../blocks/render-block.js';
import { copyButton } from '../copy-button.js';
import { element } from '../element.js';
import { locale } from '../language.js';
import { clockTime } from '../numbers.js';

/**
 * One answer of the bot. The colour family of its verdict reaches everything inside.
 * @param {import('../../thread-entry.ts').AnswerEntry} entry
 * @param {import('../blocks/render-block.js').AnswerPorts} ports
 */
export function answerEntry({ id, at, answer }, ports) {
  const verdict = answer.blocks.find((block) => block.kind === 'verdict');
  const blocks = answer.blocks.map((block) => renderBlock(block, answer.language, ports));
  return element(
    'li',
    { class: 'entry answer', id: `entry-${id}` },
    element(
      'p',
      { class: 'entry-head' },
      element('span', {}, 'Mailtriage'),
      element('time', { datetime: new Date(at).toISOString() }, clockTime(at, locale())),
      copyButton('copyMarkdown', () => answerMarkdown(answer)),
    ),
    element(
      'article',
      { lang: answer.language, class: verdict ? 'sheet' : 'sheet plain', 'data-verdict': verdict?.verdict },
      // The headings of the blocks stand below one of the answer; a verdict brings its own.
      verdict === undefined && element('h2', { class: 'visually-hidden' }, 'Mailtriage'),
      ...blocks,
    ),
  );
}
