import { type Count, parseCount } from '../delimited/parse-count.ts';

/** A repeat count in a line, and where it stands. */
export interface FoundCount {
  readonly count: Exclude<Count, null>;
  readonly start: number;
  readonly end: number;
}

const NUMBER = "\\d{1,3}(?:[ .,'\\u2019\\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)|\\d{1,15}(?:[.,]\\d+)? ?[kKM]?";
const TIMES_WORDS =
  'x|\\u00d7|times|fois|mal|veces|volte|vezes|keer|g\\u00e5nger|occurrences?|\\u901a|\\u4ef6|\\u56de|\\u6b21|\\uac74';
const THINGS =
  'messages?|msgs?|e-?mails?|mails?|deferrals?|deferred|bounces?|bounced|failures?|failed|recipients?|rejections?|rejects?|rejected|blocks?|blocked|hits|rows|errors?|erreurs?|rejets?|fehler|errores|errori|nachrichten|meldungen|mensajes|messaggi|mensagens|berichten|adresses|addresses|soft bounces?|hard bounces?|temporary failures';
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/=-]|after |within |last |max |maximum |limit )(-?(?:${NUMBER})) ?(?:${TIMES_WORDS}|${THINGS})(?![\\p{L}\\p{N}=])`,
  'iu',
);
const TIMES = new RegExp(`(?<![\\p{L}\\p{N}])[x\\u00d7] ?(${NUMBER})(?![\\p{L}\\p{N}.])`, 'iu');
const LABELLED = new RegExp(
  `(?<![\\p{L}])(?:count|total|number|nombre|anzahl|nb|qty|repeated)\\s*[:=]\\s*(-?(?:${NUMBER}))(?![\\p{L}\\p{N}.])`,
  'iu',
);
const LEADING = /^ *(\d{1,9}) +(?=[^\s\d])/;
const LONE = new RegExp(
  `^[\\s:;=|,()<>"'*@\\u2192\\u2248~\\u2013\\u2014-]*(${NUMBER})[\\s:;=|,()<>"'*@\\u2192\\u2013\\u2014-]*$`,
  'u',
);
const NEGATIVE = /(?:^|[\s:;=|,])-(\d+)[\s:;=|,]*$/;
const ENDING_TIMES = new RegExp(
  `(?<!limit|max|maximum|than|after|of|per|within|last)[\\s(\\[,;:|=\\u2013\\u2014-]{1,6}(?:[x\\u00d7] ?(${NUMBER})|(${NUMBER}) ?(?:${TIMES_WORDS})|(?:count|total|anzahl|nombre|repeated)\\s*[:=]?\\s*(${NUMBER})(?: times)?)\\s*[)\\].]{0,2}\\s*$`,
  'iu',
);
const ENDING_THINGS = new RegExp(
  `(?:\\(|\\[|[,;:|=\\u2013\\u2014]| -)\\s*(${NUMBER}) ?(?:messages?|mails?|e-?mails?|recipients?|deferrals|bounces|errors|erreurs|fehler|nachrichten)\\s*[)\\].]{0,2}\\s*$`,
  'iu',
);
const ENDING_DASH = new RegExp(`\\s[=\\u2192\\u2013\\u2014-]>?\\s(${NUMBER})\\s*$`, 'u');
const ENDING_COLON = new RegExp(
  `(?<!code|limit|max|maximum|recipients|size|connections|id|port|line|status|rate|score|of|to)\\s?:\\s(${NUMBER})\\s*$`,
  'iu',
);
const ENDING_BRACKET = new RegExp(
  `(?<!timed out|refused|unreachable|reset|to host|error|errno|code|failed)\\s\\((${NUMBER})\\)\\s*$`,
  'iu',
);
const BARE_ENDING = new RegExp(`(?:\\s*[:;=|\\t(\\u2013\\u2014]|\\s+-|\\s{1,9})\\s*(${NUMBER})\\s*\\)?\\s*$`, 'u');

/** Count before a reply: `300 deferrals at`, `x 300`, `count: 300`, or a number at the very start (`uniq -c`). */
export function countBefore(text: string): FoundCount | null {
  return at(COUNTED, text) ?? at(TIMES, text) ?? at(LABELLED, text) ?? at(LEADING, text);
}

/** A number that is all there is beside the recipient: `orange.fr: 1 204 `. A minus before it makes it unusable. */
export function loneCount(text: string): FoundCount | null {
  const negative = NEGATIVE.exec(text);
  if (negative && /^[\s:;=|,-]*\d+[\s:;=|,]*$/.test(text) && /(?:[:;=|,]\s*|^)-\d/.test(text.trim())) {
    return { count: 'unusable', start: negative.index, end: text.length };
  }
  return at(LONE, text);
}

const PART_OF_WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(${NUMBER}) ?(?:messages?|mails?|e-?mails?)? ?(?:of|out of|sur|von|de|di|van|av) (?:the |our |the last |les |nos |den |unseren )?(${NUMBER}) ?(?:messages?|mails?|e-?mails?|sent|envoy|nachrichten|gesendet|attempts|deliveries|recipients)`,
  'iu',
);

/** "1,200 of 50,000 messages": how many failed, and out of how many; null where the line does not say so. */
export function partOfWhole(text: string): { readonly part: number; readonly whole: number } | null {
  const match = PART_OF_WHOLE.exec(text.slice(0, 2048));
  const [part, whole] = [parseCount(match?.[1] ?? ''), parseCount(match?.[2] ?? '')];
  return typeof part === 'number' && typeof whole === 'number' && part <= whole ? { part, whole } : null;
}

/** Count after a reply, only with a mark that it is one: `x 300`, `(1 204 times)`, `300 messages`, `count: 300`. */
export function countAfter(text: string): FoundCount | null {
  return (
    at(ENDING_TIMES, text) ??
    at(ENDING_THINGS, text) ??
    at(ENDING_DASH, text) ??
    at(ENDING_COLON, text) ??
    at(ENDING_BRACKET, text)
  );
}

/** A bare number at the end: after a phrase without a code, where it cannot belong to the reply. */
export function bareCountAfter(text: string): FoundCount | null {
  return at(BARE_ENDING, text);
}

function at(pattern: RegExp, text: string): FoundCount | null {
  const match = pattern.exec(text.length > 2048 ? text.slice(-2048) : text);
  const number = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || number === undefined) return null;
  const count = parseCount(number);
  if (count === null) return null;
  const offset = text.length > 2048 ? text.length - 2048 : 0;
  return { count, start: match.index + offset, end: match.index + offset + match[0].length };
}
