import { element } from '../element.js';
import { icon } from '../icon.js';
import { language, locale, withText } from '../language.js';
import { byteSize, clockTime } from '../numbers.js';

/** Longer texts are folded. */
const LINES_OPEN = 8;

/**
 * What the reader sent: the evidence, kept short.
 * @param {import('../../thread-entry.ts').SentEntry} entry
 */
export function sentEntry(entry) {
  const files = entry.files.map(({ name, size }) =>
    element(
      'li',
      {},
      icon('file'),
      element('span', { class: 'file-name' }, name),
      element('span', { class: 'quiet' }, byteSize(size, language())),
    ),
  );
  return element(
    'li',
    { class: 'entry sent', id: `entry-${entry.id}` },
    entryHead(entry.at),
    files.length > 0 && element('ul', { class: 'sent-files' }, ...files),
    entry.excerpt !== '' && (isShort(entry) ? shortText(entry.excerpt) : foldedText(entry)),
  );
}

/** @param {number} at */
function entryHead(at) {
  return element(
    'p',
    { class: 'entry-head' },
    withText(element('span', {}), 'you'),
    element('time', { datetime: new Date(at).toISOString() }, clockTime(at, locale())),
  );
}

/** @param {import('../../thread-entry.ts').SentEntry} entry */
function isShort({ lines, characters }) {
  return lines <= LINES_OPEN && characters <= 600;
}

/** @param {string} excerpt */
function shortText(excerpt) {
  return element('p', { class: 'sent-text' }, excerpt.trim());
}

/** @param {import('../../thread-entry.ts').SentEntry} entry */
function foldedText(entry) {
  const shown = entry.excerpt.trimEnd().split('\n');
  const hidden = entry.lines - shown.length;
  return element(
    'details',
    { class: 'pasted' },
    element(
      'summary',
      {},
      icon('text'),
      withText(element('span', { class: 'pasted-name' }), 'pastedText'),
      withText(element('span', { class: 'quiet' }), 'lines', { lines: entry.lines }),
      element(
        'span',
        { class: 'pasted-preview', 'aria-hidden': 'true' },
        (shown.find((line) => line.trim() !== '') ?? '').slice(0, 160),
      ),
    ),
    element('pre', { tabindex: 0 }, element('code', {}, shown.join('\n'))),
    entry.characters > entry.excerpt.length &&
      hidden > 0 &&
      withText(element('p', { class: 'quiet' }), 'moreLines', { lines: hidden }),
  );
}
