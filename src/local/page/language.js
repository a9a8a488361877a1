import { en } from './messages/en.js';
import { fr } from './messages/fr.js';
import { remember, remembered } from './remembered.js';

/**
 * @typedef {'en' | 'fr'} PageLanguage
 * @typedef {keyof typeof en} TextKey
 * @typedef {Readonly<Record<string, string | number>>} TextValues
 */

const texts = { en, fr };
/** @type {PageLanguage} */
let current = firstLanguage();

/** @returns {PageLanguage} */
export function language() {
  return current;
}

/** The reader's locale as the bot gets it: the browser's own tag where it is in the page's language. */
export function locale() {
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(current)) ?? current;
}

/**
 * A text of the page in its language.
 * @param {TextKey} key
 * @param {TextValues} [values]
 * @returns {string}
 */
export function text(key, values = {}) {
  const entry = texts[current][key];
  return typeof entry === 'string' ? entry : entry(/** @type {any} */ (values));
}

/**
 * Writes a text into a node and marks the node, so that a change of language reaches it.
 * @template {HTMLElement} T
 * @param {T} node
 * @param {TextKey} key
 * @param {TextValues} [values]
 * @returns {T}
 */
export function withText(node, key, values) {
  node.dataset.t = key;
  if (values) node.dataset.tValues = JSON.stringify(values);
  else delete node.dataset.tValues;
  writeText(node, text(key, values));
  return node;
}

/**
 * The same for the accessible name, shown as a tooltip too.
 * @template {HTMLElement} T
 * @param {T} node
 * @param {TextKey} key
 * @param {TextValues} [values]
 * @returns {T}
 */
export function withLabel(node, key, values) {
  node.dataset.tLabel = key;
  if (values) node.dataset.tValues = JSON.stringify(values);
  writeLabel(node, text(key, values));
  return node;
}

/** Called after every change of language, for what holds numbers or times. @type {Set<() => void>} */
const listeners = new Set();

/** @param {() => void} listener */
export function onLanguage(listener) {
  listeners.add(listener);
}

/** @param {PageLanguage} chosen */
export function chooseLanguage(chosen) {
  current = chosen;
  remember('language', chosen);
  writeTexts();
}

/** Writes every marked text of the page in its language. */
export function writeTexts() {
  document.documentElement.lang = current;
  for (const node of document.querySelectorAll('[data-t], [data-t-label], [data-t-placeholder]')) {
    if (!(node instanceof HTMLElement)) continue;
    const { t, tLabel, tPlaceholder, tValues } = node.dataset;
    const values = tValues ? JSON.parse(tValues) : {};
    if (t) writeText(node, text(/** @type {TextKey} */ (t), values));
    if (tLabel) writeLabel(node, text(/** @type {TextKey} */ (tLabel), values));
    if (tPlaceholder) node.setAttribute('placeholder', text(/** @type {TextKey} */ (tPlaceholder), values));
  }
  for (const listener of listeners) listener();
}

/** The page may speak another language than the answer around it. @param {HTMLElement} node @param {string} words */
function writeText(node, words) {
  node.textContent = words;
  node.lang = current;
}

/** @param {HTMLElement} node @param {string} label */
function writeLabel(node, label) {
  node.setAttribute('aria-label', label);
  if (node instanceof HTMLButtonElement) node.title = label;
}

/** @returns {PageLanguage} */
function firstLanguage() {
  const chosen = remembered('language');
  if (chosen === 'en' || chosen === 'fr') return chosen;
  for (const tag of navigator.languages) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'en' || base === 'fr') return base;
  }
  return 'en';
}
