import type { TextLine } from '../table/find-table.ts';
import { findMentions } from './find-recipients.ts';
import { type FoundReply, findReply } from './find-reply.ts';
import { stripDecoration, stripTime } from './strip-decoration.ts';

/** A line with the lines that only continue it; `raw` is the first line as it stood. */
export interface LogicalLine {
  readonly text: string;
  readonly raw: string;
  readonly number: number;
  /** Index of the first line after it. */
  readonly end: number;
}

const MAX_JOINED = 15;
const UNFINISHED =
  /(?:said|says|returned|replied|response was|response from [^:]*|reason|error|diagnostic|message)\s*:\s*$/i;

/** Takes the line at `start` together with what continues it: `550-` replies, indented and wrapped lines. */
export function logicalLine(lines: readonly TextLine[], start: number): LogicalLine {
  const first = lines[start] as TextLine;
  const head = stripTime(stripDecoration(first.text)).trimEnd();
  let text = head.trim();
  let reply = findReply(text);
  let end = start + 1;
  while (end < lines.length && end - start < MAX_JOINED) {
    const raw = lines[end]?.text ?? '';
    const next = stripTime(stripDecoration(raw)).trimEnd();
    const joined = continues(text, reply, next, first.text, raw);
    if (joined === null) break;
    text = joined.text;
    end++;
    if (joined.last) break;
    reply = joined.reply;
  }
  return { text, raw: first.text, number: first.number, end };
}

interface Joined {
  readonly text: string;
  readonly reply: FoundReply | null;
  /** `550 ` ends what `550-` began. */
  readonly last: boolean;
}

function continues(
  text: string,
  reply: FoundReply | null,
  next: string,
  firstRaw: string,
  nextRaw: string,
): Joined | null {
  if (next.trim() === '') return null;
  const found = findReply(next);
  if (reply?.kind === 'code' && reply.continued) {
    const same = new RegExp(`^\\W{0,4}${reply.code}([ -])(.*)$`).exec(next.trim());
    if (same) {
      if (same[1] === '-' && isRepeated(text, reply, next)) return null;
      return { text: `${text} ${withoutRepeatedCode(same[2] ?? '', text, reply)}`, reply, last: same[1] === ' ' };
    }
  }
  if (found && found.kind !== 'phrase' && !(UNFINISHED.test(text) && found.index < 3)) return null;
  if (!reply && !UNFINISHED.test(text)) return null;
  if (/[|\t;]/.test(next) || /^[\w .-]{1,40}:\s*$/.test(next.trim())) return null;
  const indented = indentOf(nextRaw) > indentOf(firstRaw) && !/^\s*(?:[-*\u2022>]|\d+[.)]) /.test(nextRaw);
  const wrapped =
    text.length >= 40 &&
    !/[.!?)\]"']$/.test(text) &&
    /^(?:[\p{Ll}(<\d]|https?:)/u.test(next.trim()) &&
    !startsAnew(next.trim()) &&
    reply?.kind === 'code';
  const link = reply?.kind === 'code' && /^https?:\/\/\S+$/.test(next.trim());
  if (!indented && !wrapped && !link && !UNFINISHED.test(text)) return null;
  return { text: `${text} ${next.trim()}`, reply: findReply(`${text} ${next.trim()}`) ?? reply, last: false };
}

/** Many complete `421-4.7.28 …` lines one below the other are many replies, not one. */
function isRepeated(text: string, reply: FoundReply, next: string): boolean {
  const bare = (line: string) =>
    line
      .replace(/[\d.:[\]]+/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const own = text.slice(reply.index);
  if (/\bgsmtp\b|\b[\w.]+@?gsmtp/.test(own)) return true;
  return bare(own) === bare(next) || (own.length > 120 && bare(next).startsWith(bare(own).slice(0, 40)));
}

function indentOf(line: string): number {
  return line.replace(/^(?:\s?(?:>|&gt;)\s?)+/, '').search(/\S|$/);
}

/** Each line of a long reply repeats its enhanced code; one is enough. */
function withoutRepeatedCode(line: string, text: string, reply: FoundReply): string {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text.slice(reply.index))?.[1];
  const rest = line.trim();
  return enhanced !== undefined && rest.startsWith(enhanced) ? rest.slice(enhanced.length).trim() : rest;
}

/** `gmail.com: …`, `yahoo.fr`, `key=value`: not the rest of a wrapped sentence. */
function startsAnew(next: string): boolean {
  if (/^\w+=|^[\p{L}][\p{L} .-]{1,24}\s?[:=|]\s/u.test(next)) return true;
  const [first] = findMentions(next.slice(0, 200));
  return first !== undefined && first.start === 0 && first.kind !== 'host';
}
