import { element } from './element.js';
import { safeLink } from './safe-link.js';

const BULLET = /^\s{0,3}[-*+]\s+(.*)$/;
const NUMBER = /^\s{0,3}\d{1,9}[.)]\s+(.*)$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const INLINE =
  /`([^`]+)`|\*\*(.+?)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)|(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])|\\([\\`*_[\]()#+\-.!<>|~])/;

/**
 * The bot's Markdown (headings, paragraphs, lists, bold, italics, code, https links) as nodes.
 * What is no Markdown stays as it is written; nothing becomes HTML.
 * @param {string} markdown
 * @returns {Node[]}
 */
export function markdownNodes(markdown) {
  /** @type {Node[]} */
  const nodes = [];
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    if (line.trim() === '') at += 1;
    else if (line.startsWith('```')) at = codeBlock(lines, at, nodes);
    else if (heading) {
      // The answer stands below the page's h1 and the entry's h2.
      nodes.push(element('h3', {}, ...inlineNodes(heading[2] ?? '')));
      at += 1;
    } else if (BULLET.test(line)) at = list(lines, at, BULLET, 'ul', nodes);
    else if (NUMBER.test(line)) at = list(lines, at, NUMBER, 'ol', nodes);
    else at = paragraph(lines, at, nodes);
  }
  return nodes;
}

/**
 * @param {string} source one run of text
 * @returns {Node[]}
 */
export function inlineNodes(source) {
  const found = INLINE.exec(source);
  if (!found) return source === '' ? [] : [document.createTextNode(source)];
  const [whole, code, bold, label, url, italic, escaped] = found;
  const before = source.slice(0, found.index);
  /** @type {Node} */
  let node = document.createTextNode(escaped ?? whole);
  if (code) node = element('code', {}, code);
  else if (bold) node = element('strong', {}, ...inlineNodes(bold));
  else if (italic) node = element('em', {}, ...inlineNodes(italic));
  else if (label && url) node = safeLink(url, label);
  return [
    ...(before ? [document.createTextNode(before)] : []),
    node,
    ...inlineNodes(source.slice(found.index + whole.length)),
  ];
}

/** @param {string[]} lines @param {number} at @param {Node[]} nodes */
function codeBlock(lines, at, nodes) {
  const end = lines.findIndex((line, index) => index > at && line.startsWith('```'));
  const stop = end === -1 ? lines.length : end;
  nodes.push(element('pre', { tabindex: 0 }, element('code', {}, lines.slice(at + 1, stop).join('\n'))));
  return stop + 1;
}

/** @param {string[]} lines @param {number} at @param {RegExp} marker @param {'ul' | 'ol'} tag @param {Node[]} nodes */
function list(lines, at, marker, tag, nodes) {
  /** @type {string[]} */
  const items = [];
  let index = at;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const item = marker.exec(line);
    if (item) items.push(item[1] ?? '');
    else if (line.trim() === '') {
      if (!marker.test(lines[index + 1] ?? '')) break;
    } else if (/^\s{2,}/.test(line) && items.length > 0) items.push(`${items.pop()} ${line.trim()}`);
    else break;
  }
  nodes.push(element(tag, {}, ...items.map((item) => element('li', {}, ...inlineNodes(item)))));
  return index;
}

/** @param {string[]} lines @param {number} at @param {Node[]} nodes */
function paragraph(lines, at, nodes) {
  let end = at;
  while (end < lines.length && isProse(lines[end] ?? '')) end += 1;
  const stop = Math.max(end, at + 1);
  nodes.push(element('p', {}, ...inlineNodes(lines.slice(at, stop).join(' '))));
  return stop;
}

/** @param {string} line */
function isProse(line) {
  return (
    line.trim() !== '' && !BULLET.test(line) && !NUMBER.test(line) && !HEADING.test(line) && !line.startsWith('```')
  );
}
