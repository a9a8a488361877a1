import { type Count, parseCount } from '../delimited/parse-count.ts';

/** A repeat count in a line, and where it stands. */
export interface FoundCount {
  readonly count: Count;
  readonly start: number;
  readonly end: number;
}

const NUMBER = '\\d{1,3}(?:[ .,\'\\u2019\\u00a0\\u202f\\u2009]\\d{3})+|\\d{1,15}(?:[.,]\\d+)? ?[kKM]?';
const NOUNS =
  'x|\\u00d7|times|messages?|msgs?|e-?mails?|mails?|fois|mal|veces|volte|vezes|keer|g\\u00e5nger|occurrences?|deferrals?|deferred|bounces?|bounced|failures?|failed|attempts?|tries|recipients?|rejections?|rejects?|rejected|blocks?|blocked|hits|rows|errors?|erreurs?|fehler|errores|errori|nachrichten|meldungen|mensajes|messaggi|mensagens|berichten|adresses|addresses|emails|soft bounces?|hard bounces?|\\u901a|\\u4ef6|\\u56de|\\u6b21|\\uac74';
const AFTER = new RegExp(`(?<![\\p{L}\\p{N}.,:/-])(${NUMBER}) ?(?:${NOUNS})(?![\\p{L}\\p{N}])`, 'iu');
const TIMES = new RegExp(`(?<![\\p{L}\\p{N}])[x\\u00d7] ?(${NUMBER})(?![\\p{L}\\p{N}.])`, 'iu');
const LABELLED = new RegExp(`(?<![\\p{L}])(?:count|n|total|number|nombre|anzahl|nb|qty|volume|repeated)\\s*[:=]\\s*(${NUMBER})(?![\\p{L}\\p{N}.])`, 'iu');
const LEADING = /^\s*(\d{1,9})\s+(?=\S)/;
const BEFORE_TEXT = new RegExp(`(?:^|[:;=|,\\t(>\\u2013\\u2014-]|\\s)\\s*[~\\u2248]?(${NUMBER})\\s*[):;=|,\\t>\\u2013\\u2014-]*\\s*$`, 'u');
const ENDING = new RegExp(`[\\s(\\[,;:|=\\u2013\\u2014-]+(?:[x\\u00d7*] ?(${NUMBER})|(${NUMBER}) ?(?:x|\\u00d7|times|fois|mal|veces|volte|vezes|keer|g\\u00e5nger|occurrences?|messages?|mails?|e-?mails?|recipients|\\u901a|\\u4ef6|\\u56de|\\u6b21|\\uac74)|(?:count|n|total|anzahl|nombre)\\s*[:=]\\s*(${NUMBER}))\\s*[)\\].]{0,2}\\s*$`, 'iu');
const BARE_ENDING = new RegExp(`(?:[:;=|\\t(\\u2013\\u2014]|\\s-|\\s)\\s*(${NUMBER})\\s*\\)?\\s*$`, 'u');

/** Count before a reply: `300 deferrals at`, `orange.fr: 1 204 `, `  1204 ` (uniq -c), `x 300`. */
export function countBefore(text: string): FoundCount | null {
  return at(AFTER, text) ?? at(TIMES, text) ?? at(LABELLED, text) ?? at(LEADING, text) ?? at(BEFORE_TEXT, text);
}

/** Count after a reply, only with a mark that it is one: `x 300`, `(1 204 times)`, `300 messages`, `count: 300`. */
export function countAfter(text: string): FoundCount | null {
  return at(ENDING, text);
}

/** A bare number at the end: after a phrase without a code, where it cannot belong to the reply. */
export function bareCountAfter(text: string): FoundCount | null {
  return at(BARE_ENDING, text);
}

function at(pattern: RegExp, text: string): FoundCount | null {
  const match = pattern.exec(text.length > 4096 ? text.slice(0, 4096) : text);
  if (!match) return null;
  const number = match[1] ?? match[2] ?? match[3];
  if (number === undefined) return null;
  const count = parseCount(number);
  if (count === null) return null;
  return { count, start: match.index, end: match.index + match[0].length };
}
