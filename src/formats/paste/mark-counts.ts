import type { TextLine } from '../table/find-table.ts';
import { findMentions, findNames } from './find-recipients.ts';
import { findReply } from './find-reply.ts';

const ENDING =
  /(?<!number|code|limit|error|id|#|no|line|port|maximum|rule|status)\s(\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d{1,9})\s*$/;
const PROBE = 200;

/**
 * A table whose columns one blank parts (`orange.fr 421 OFR_999 try later 1204`): where nearly every line with a reply
 * begins with a place and ends with a number, and the numbers differ, these are counts. They are marked with a `x`.
 */
export function markCounts(lines: readonly TextLine[], texts: readonly string[]): readonly TextLine[] {
  const numbers = new Set<string>();
  let replies = 0;
  let ending = 0;
  for (const text of texts.slice(0, PROBE)) {
    const reply = text.length > 1000 ? null : findReply(text);
    if (reply?.kind !== 'code') continue;
    replies++;
    if (!isRow(text, reply.index)) continue;
    ending++;
    numbers.add(ENDING.exec(text)?.[1] ?? '');
  }
  if (ending < 2 || ending < 0.8 * replies || numbers.size < 2) return lines;
  return lines.map((line, at) => {
    const text = texts[at] ?? '';
    const reply = findReply(text);
    return reply?.kind === 'code' && isRow(text, reply.index) ? { ...line, text: text.replace(ENDING, ' x $1') } : line;
  });
}

function isRow(text: string, reply: number): boolean {
  if (!ENDING.test(text) || /\d\s*$/.test(text.slice(0, reply).trim().slice(-1))) return false;
  const before = text.slice(0, reply);
  return (
    findMentions(before).some((one) => one.kind !== 'host' && one.start < 8) ||
    findNames(before).some((one) => one.start < 8)
  );
}
