import { announce } from './announcer.js';
import { element } from './element.js';
import { icon } from './icon.js';
import { text, withLabel } from './language.js';

/**
 * A button that copies a text and says so.
 * @param {'copyMarkdown' | 'copyQuote'} label
 * @param {() => string} content
 */
export function copyButton(label, content) {
  const button = withLabel(element('button', { type: 'button', class: 'icon-button copy' }, icon('copy')), label);
  button.addEventListener('click', async () => {
    const copied = await copy(content());
    announce(text(copied ? 'copied' : 'notCopied'));
    button.replaceChildren(icon(copied ? 'check' : 'problem'));
    setTimeout(() => button.replaceChildren(icon('copy')), 1500);
  });
  return button;
}

/** @param {string} content */
async function copy(content) {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}
