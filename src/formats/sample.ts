import { decodeLine } from '../intake/decode-line.ts';
import type { TextSource } from '../intake/text-source.ts';
import type { Sample } from './format-reader.ts';

const HEAD_CHARS = 64 * 1024;
const LINES_EACH = 200;
const LINE_CHARS = 8 * 1024;

/**
 * Prepares the head of a source once for the detection of all readers: its first 200 non-blank lines and up to 200 from
 * the middle of the head. A last line that the head cuts is left out when there are others.
 */
export function sampleOf(source: TextSource): Sample {
  const whole = decodeHead(source.head);
  const cut = source.head.length >= 256 * 1024;
  const all = whole.split(/\r\n|\r|\n/);
  if (cut && all.length > 1) all.pop();
  const filled = all.filter((line) => line.trim() !== '').map((line) => line.slice(0, LINE_CHARS));
  const first = filled.slice(0, LINES_EACH);
  const middle = Math.max(LINES_EACH, Math.floor(filled.length / 2));
  const text = whole.slice(0, HEAD_CHARS);
  return {
    name: source.name,
    text: text.length < whole.length ? wholeLines(text) : text,
    lines: [...first, ...filled.slice(middle, middle + LINES_EACH)],
  };
}

/** Line by line, because one odd byte must not make the whole head windows-1252. */
function decodeHead(head: Uint8Array): string {
  const parts: string[] = [];
  let start = 0;
  for (let at = head.indexOf(10); at >= 0; at = head.indexOf(10, start)) {
    parts.push(decodeLine(head.subarray(start, at + 1)));
    start = at + 1;
  }
  parts.push(decodeLine(head.subarray(start)));
  return parts
    .join('')
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '');
}

function wholeLines(text: string): string {
  const end = text.lastIndexOf('\n');
  return end > 0 ? text.slice(0, end) : text;
}
