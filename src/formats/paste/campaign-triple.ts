import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import { foldWord } from '../delimited/fold-text.ts';
import { parseCount } from '../delimited/parse-count.ts';
import { outcomeOfWords } from '../table/outcome-of-words.ts';
import { pairedCounts } from './count-of-prose.ts';
import { findMentions } from './find-recipients.ts';
import { readRecipient } from './recipient-domain.ts';

const PAIR =
  /(?<![\p{L}])(status|statut|estado|stato|reason|raison|grund|motivo|text|texte|message|nature of failure|failure type|type|fehlertyp|domain|domaine|dom\u00e4ne|address|adresse|email|recipient)\s*[=:]\s*(?:'((?:[^']|'(?=\p{L}))*)'|"([^"]*)"|\u2018([^\u2019]*)\u2019|\u201c([^\u201d]*)\u201d)/giu;

/** What a triple says: an attempt, an exclusion, or nothing (null). */
export type TripleReading = AttemptRecord | 'ignored' | null;

/** `Status='Failed', Reason='Unreachable' and Text='501 5.5.4 …'` in running text: one attempt; null when there is no such triple. */
export function readCampaignTriple(line: string): TripleReading {
  const values = new Map<string, string>();
  for (const match of line.matchAll(PAIR)) {
    values.set(keyOf(foldWord(match[1] ?? '')), (match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').trim());
  }
  if (values.size < 2) return null;
  const mention = findMentions(line.replace(PAIR, ' ')).find((one) => one.kind !== 'host' && !one.sender);
  return attemptOf(values, mention ?? { domain: '' });
}

const KEY_LINE =
  /^\s*[*_]{0,2}(status|statut|estado|stato|reason|failure reason|raison|grund|motivo|text|texte|message|error|error message|erreur|fehler|fehlermeldung|meldung|reply|r\u00e9ponse|antwort|nature of failure|failure type|type|fehlertyp|domains?(?: affected)?|affected domains?|domaines?(?: concern\u00e9s)?|(?:betroffene )?dom\u00e4nen?|betroffene domains?|address|adresse|email|e-mail|recipient|date|event date|delivery|count|number|nombre|nb|anzahl|occurrences?|total)[*_]{0,2}\s*[:=]\s*[*_]{0,2}\s*(.*)$/iu;

/** The same as lines (`Domain: …`, `Status: Failed`, `Text: …`, `Count: …`) one below the other; null when none starts here. */
export function readCampaignBlock(
  lines: readonly string[],
  start: number,
): { readonly attempts: readonly AttemptRecord[]; readonly ignored: number; readonly end: number } | null {
  const values = new Map<string, string>();
  let at = start;
  for (; at < lines.length; at++) {
    const match = KEY_LINE.exec(lines[at] ?? '');
    const key = match ? keyOf(foldWord(match[1] ?? '')) : '';
    if (!match || values.has(key)) break;
    values.set(key, (match[2] ?? '').trim());
  }
  const place = values.get('address') ?? '';
  const isRecord = (values.size >= 3 && values.has('status')) || (place !== '' && values.has('text'));
  if (!isRecord || /^[245]\.\d/.test(values.get('status') ?? '')) return null;
  const reading = attemptOf(values, { domain: '' });
  const count = values.has('count') ? parseCount(values.get('count') ?? '') : 1;
  if (reading === null || typeof count !== 'number') return null;
  if (reading === 'ignored') return { attempts: [], ignored: count, end: at };
  const places = findMentions(place).filter((mention) => mention.kind !== 'host');
  if (places.length < 2) return { attempts: count > 0 ? [{ ...reading, count }] : [], ignored: 0, end: at };
  const counts = pairedCounts(place, places);
  const attempts = places.map(
    ({ domain }, index): AttemptRecord => ({
      domain,
      outcome: reading.outcome,
      reply: reading.reply ?? '',
      count: Array.isArray(counts) ? (counts[index] ?? 1) : 1,
    }),
  );
  return { attempts: attempts.filter((attempt) => attempt.count !== 0), ignored: 0, end: at };
}

function attemptOf(
  values: ReadonlyMap<string, string>,
  elsewhere: { readonly domain: string; readonly localPart?: string },
): TripleReading {
  const reply = values.get('text') || values.get('reason') || '';
  if (reply === '') return null;
  const words = {
    type: values.get('type') ?? '',
    status: values.get('status') ?? '',
    reply: values.get('text') ?? '',
    reason: values.get('reason') ?? '',
  };
  const outcome = outcomeOfWords(words) ?? 'bounced';
  if (outcome === 'ignored') return 'ignored';
  const { domain, localPart } = values.has('address') ? readRecipient(values.get('address') ?? '') : elsewhere;
  return { domain, outcome, reply, ...(localPart === undefined ? {} : { localPart }) };
}

function keyOf(word: string): string {
  if (/^(?:status|statut|estado|stato)$/.test(word)) return 'status';
  if (/^(?:reason|failure reason|raison|grund|motivo)$/.test(word)) return 'reason';
  if (
    /^(?:text|texte|message|error|error message|erreur|fehler|fehlermeldung|meldung|reply|reponse|antwort)$/.test(word)
  )
    return 'text';
  if (/^(?:count|number|nombre|nb|anzahl|occurrences?|total)$/.test(word)) return 'count';
  if (/domain|domane/.test(word) || /^(?:address|adresse|e-?mail|recipient)$/.test(word)) return 'address';
  return /^(?:date|event date|delivery)$/.test(word) ? word : 'type';
}
