import { byId } from './element.js';

/**
 * Says a sentence to screen readers.
 * @param {string} sentence
 */
export function announce(sentence) {
  const region = byId('announcer', HTMLElement);
  // The same sentence twice is only heard when the text changes.
  region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
}
