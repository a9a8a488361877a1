import { foldText } from '../delimited/fold-text.ts';
import { DELIVERY_PHRASES, isProgramCode, OTHER_LOGS, PROVIDER_CODES, REPLY_WORDS } from './delivery-words.ts';

/** A reply or delivery phrase that stands in a line. */
export interface FoundReply {
  /** Where it starts in the line. */
  readonly index: number;
  /** Three-digit reply code, '' for a phrase or a bare enhanced code. */
  readonly code: string;
  /** True for the `550-` of a line that is continued. */
  readonly continued: boolean;
  /** From its start to the end of the line. */
  readonly text: string;
  /** `code` replies are certain; a `phrase` has no code. */
  readonly kind: 'code' | 'enhanced' | 'phrase';
}

const URL = /https?:\/\/\S+/gi;
const CODE_AND_ENHANCED =
  /(?<![\w.#/-]|\d[-:])([245]\d\d)([ \t-]+|: ?|, ?|; ?)[#([]{0,2}(?:[245]\.\d{1,3}\.\d{1,3})(?![\d.]\d)/g;
const BARE_CODE = /(?<![\w.#/-]|\d[-:,])([245]\d\d)(?=[ \t:;,-]|$)/g;
const BARE_ENHANCED = /(?<![\d.\w])[#([]{0,2}([245]\.[0-7]\.\d{1,3})(?![\d.]\d|\w)/;
const KNOWN_CODES = /^(?:25[0-3]|42[1-9]|43[0-2]|44\d|45\d|47[1-3]|50[0-5]|51\d|52\d|53\d|54\d|55\d|57\d)$/;
/** What may stand before a bare code: nothing, punctuation, or a word that announces a reply. */
const BEFORE_CODE =
  /(?:^|[;:("'[\]|<>=,\u2192\u00bb\u00ab\u201c\u2019}-] {0,3}|\b(?:said|says|say|returned|returns|response|reply|replied|answer(?:ed|s)?|error|errors|code|smtp|diagnostic|status|reason|text|stat|was|is|with|got|get|got back|gives|gave|returning|receiv(?:ing|ed)|r\u00e9ponse|r\u00e9pond|erreur|antwort|antwortet|fehler|respuesta|errore?|mit|avec|con|seeing|see|and|et|und|smtp;) )$/i;
const COUNTED_THINGS =
  /^ (?:messages|mails|e-?mails|times|errors|deferrals|deferred|bounces|bounced|failures|failed|attempts|recipients|rejections|rejects|rows|lines|hits|occurrences|fois|erreurs|fehler|nachrichten|x\b|\u00d7|out of\b|of (?:\d|the|our)|mensajes|messaggi)/i;

/** Finds the first SMTP reply or delivery message in a line; null when there is none. Linear in the line's length. */
export function findReply(line: string): FoundReply | null {
  // Numbers and words of a link are no reply.
  const text = line.includes('://') ? line.replace(URL, (url) => ' '.repeat(url.length)) : line;
  const reply = codeAndEnhanced(text) ?? bareCode(text) ?? bareEnhanced(text) ?? phrase(text);
  return reply && { ...reply, text: line.slice(reply.index).trim() };
}

function codeAndEnhanced(line: string): FoundReply | null {
  for (const match of line.matchAll(CODE_AND_ENHANCED)) {
    if (!KNOWN_CODES.test(match[1] ?? '')) continue;
    return found(line, match.index, match[1] ?? '', 'code');
  }
  return null;
}

function bareCode(line: string): FoundReply | null {
  if (OTHER_LOGS.test(line) || isProgramCode(line)) return null;
  for (const match of line.matchAll(BARE_CODE)) {
    const code = match[1] ?? '';
    if (!KNOWN_CODES.test(code)) continue;
    const before = line.slice(Math.max(0, match.index - 24), match.index);
    const after = line.slice(match.index + 3);
    if (!BEFORE_CODE.test(before) && !/^\s*\d{1,9}\s+$/.test(line.slice(0, match.index)) && !afterRecipient(before))
      continue;
    if (COUNTED_THINGS.test(after) || !/^[ \t:;,-]{1,3}["'#(*<[]{0,3}[\p{L}#*<['"(]/u.test(after)) continue;
    if (!REPLY_WORDS.test(foldText(after.slice(0, 600)))) continue;
    return found(line, match.index, code, 'code');
  }
  return null;
}

/** `yahoo.fr 421 Service not available`, `jdoe@x.fr 550 unknown`. */
function afterRecipient(before: string): boolean {
  return /[\p{L}\p{N}-]\.\p{L}{2,}[>\])]?\s+$/u.test(before);
}

function bareEnhanced(line: string): FoundReply | null {
  const match = BARE_ENHANCED.exec(line);
  if (!match || OTHER_LOGS.test(line)) return null;
  const around = foldText(line.slice(match.index + match[0].length, match.index + 400));
  const announced =
    match[0].startsWith('#') || /(?:status|dsn|code|smtp|error|esc)\s*[:=]?\s*$/i.test(line.slice(0, match.index));
  if (!announced && !REPLY_WORDS.test(around)) return null;
  if (/(?:version|release|v|mysql|php|linux|node|exim|postfix)\s*$/i.test(line.slice(0, match.index))) return null;
  return found(line, match.index, '', 'enhanced');
}

function phrase(line: string): FoundReply | null {
  const folded = foldText(line);
  const known = DELIVERY_PHRASES.some((one) => folded.includes(one)) || PROVIDER_CODES.test(line);
  if (!known || OTHER_LOGS.test(line) || isProgramCode(line)) return null;
  return { index: 0, code: '', continued: false, text: line.trim(), kind: 'phrase' };
}

function found(line: string, index: number, code: string, kind: 'code' | 'enhanced'): FoundReply {
  const continued = kind === 'code' && line[index + 3] === '-';
  return { index, code, continued, text: line.slice(index).trim(), kind };
}
