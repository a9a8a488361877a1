import type { AttemptRecord } from '../../attempts/attempt-record.ts';

/** What follows the flag: `u@d <orig> R=… T=… H=mx [ip]:25 I=[ip]:port … C="250 …"` or `…: message`. */
export interface DeliveryFields {
  /** As written: `u@d`, `local <u@d>`, `u@d <orig@d>`. */
  readonly address: string;
  readonly transport: string;
  /** Host of `H=`; '' when left out. */
  readonly host: string;
  readonly ip: string;
  /** `:25`, or ''. */
  readonly port: string;
  /** Own address of `I=`; '' when left out. */
  readonly source: string;
  /** Text of `C="…"`. */
  readonly confirmation: string;
  /** Why it failed. */
  readonly message: string;
}

/** Fields that Exim writes behind an address, and the words of a deferral. */
const FIELD = /\s(?:[A-Z]{1,3}=|(?:routing |)defer \(|H=|queued for)/;
const HOST = /\sH=(\[?[^\s:[\]]{1,255}\]?)(?: \([^)]{0,255}\))? \[([^\]]{1,64})\](:\d{1,5})?/;
const BARE_HOST = /\sH=\[([^\]]{1,64})\](:\d{1,5})?/;
const OWN = /\sI=\[([^\]]{1,64})\]/;
const TRANSPORT = /\sT=([^\s:]{1,64})/;

/** Splits the part of a line behind its flag. Fields may stand in any order; selectors decide which there are. */
export function splitDelivery(text: string): DeliveryFields {
  const end = addressEnd(text);
  const message = messageStart(text, end);
  const fields = text.slice(end, message < 0 ? undefined : message);
  const host = HOST.exec(fields);
  const bare = host === null ? BARE_HOST.exec(fields) : null;
  return {
    address: text.slice(0, end).trim(),
    transport: TRANSPORT.exec(fields)?.[1] ?? '',
    host: (host?.[1] ?? bare?.[1] ?? '').toLowerCase(),
    ip: host?.[2] ?? bare?.[1] ?? '',
    port: host?.[3] ?? bare?.[2] ?? '',
    source: OWN.exec(fields)?.[1] ?? '',
    confirmation: /\sC="((?:[^"\\]|\\.)*)"/.exec(fields.slice(0, 4000))?.[1] ?? '',
    message: message < 0 ? '' : text.slice(message + 2).trim(),
  };
}

/** End of the address part: before the first field, or before `: message`. */
function addressEnd(text: string): number {
  // A quoted local part may hold blanks and colons.
  const from = text.startsWith('"') ? Math.max(0, text.indexOf('"@')) : 0;
  const field = FIELD.exec(text.slice(from, from + 2000));
  const colon = text.indexOf(': ', from);
  const byField = field === null ? text.length : from + field.index;
  return colon >= 0 && colon < byField ? colon : byField;
}

/** Position of the `: ` before the message, outside quotes and square brackets; -1 when there is none. */
function messageStart(text: string, from: number): number {
  let quoted = false;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '"' && text[at - 1] !== '\\') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '[') depth++;
    else if (character === ']') depth = Math.max(0, depth - 1);
    else if (character === ':' && depth === 0 && (text[at + 1] === ' ' || at + 1 === text.length)) return at;
  }
  return -1;
}

/** The recipient: the final address, or the one in angle brackets where the delivery is local (`jdoe <jdoe@x.fr>`). */
export function recipientOf(address: string): Pick<AttemptRecord, 'domain' | 'localPart'> | null {
  const original = /<([^<>]*)>\s*$/.exec(address)?.[1] ?? '';
  const final = address.replace(/\s*<[^<>]*>\s*$/, '').trim();
  const isAddress = /^(?:"[^"]*"|[^\s"/|])[^\s]*@[^\s@]+$/.test(final);
  const named = isAddress ? final : original;
  const at = named.lastIndexOf('@');
  if (at < 0) return final === '' || final.length > 320 ? null : { domain: '', localPart: final };
  return { domain: named.slice(at + 1), localPart: named.slice(0, at) };
}
