import { element } from './element.js';
import { icon } from './icon.js';

/**
 * A link out of the page, only to https; another address stays plain text.
 * @param {string} url
 * @param {string} label
 * @returns {Node}
 */
export function safeLink(url, label) {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:') return document.createTextNode(label);
  const attributes = { href: parsed.href, target: '_blank', rel: 'noopener noreferrer' };
  return element('a', attributes, label, icon('link', 'icon out'));
}
