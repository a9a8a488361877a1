import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import { parseCount } from '../delimited/parse-count.ts';
import { readRecipient } from './recipient-domain.ts';

const DITTO =
  /^\s*([\p{L}][\p{L}\p{N}.&! /-]{1,60}?)\s*[:=(|,;\u2013\u2014-]+\s*(?:(\d{1,3}(?:[ .,'\u2019\u00a0\u202f]\d{3})+|\d{1,12})\s*[,;)x\u00d7]*\s*)?[(]?(?:idem|same(?: here| (?:error|reply|message|thing|text|response))?|ditto|dito|dto\.?|pareil|m\u00eame (?:erreur|message|r\u00e9ponse)|gleiche[rs]? (?:fehler|meldung|antwort)|lo mismo|mismo (?:error|mensaje)|stesso (?:errore|messaggio)|\u3003)[).]?\s*$/iu;

/** `Wanadoo: 312 idem`: the reply above once more, at another domain. Null when the line is no such remark. */
export function readDitto(text: string, above: AttemptRecord | undefined): AttemptRecord | null {
  const match = above && text.length <= 160 ? DITTO.exec(text) : null;
  if (!above || !match) return null;
  const count = match[2] === undefined ? 1 : parseCount(match[2]);
  const { domain, localPart } = readRecipient(match[1] ?? '');
  if (typeof count !== 'number' || count === 0 || domain === '') return null;
  return {
    domain,
    outcome: above.outcome,
    count,
    ...(above.reply === undefined ? {} : { reply: above.reply }),
    ...(localPart === undefined ? {} : { localPart }),
  };
}
