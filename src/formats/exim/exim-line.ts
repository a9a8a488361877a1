import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import { sentMeaning } from '../postfix/sent-meaning.ts';
import { tellsOwnTrouble } from '../postfix/signal-phrases.ts';
import { recipientOf, splitDelivery } from './delivery-fields.ts';

/** What one line of an Exim main log is. */
export type EximReading =
  | { readonly kind: 'attempt'; readonly record: AttemptRecord }
  /** Delivered to a filter of the same system: the mail comes back and has another line. */
  | { readonly kind: 'hop'; readonly record: AttemptRecord }
  /** Thrown away by order of the administrator, or not really delivered (`-N`): no attempt. */
  | { readonly kind: 'discarded' }
  | { readonly kind: 'odd' };

/** Message ids: 6-6-2 characters, since Exim 4.97 6-11-4. */
const MESSAGE = /(?:^|[\s:])([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) /;
const STAMP = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [+-]\d{4})?(?: \[\d{1,9}\])? /;
/** Where a line's header may end. */
const HEADER = 200;
/** `H=mx.example.fr [192.0.2.1]:25 Connection timed out`; older versions leave out `H=`. */
const HOST_LEVEL =
  /^(?:H=)?([A-Za-z0-9._-]{1,255}|\[[^\]]{1,64}\]) (?:\([^)]{0,255}\) )?\[[^\]]{1,64}\](?::\d{1,5})?:? ?(.*)$/;

/** A delivery attempt, an echo or a signal; null for a line that is none of them or cannot be read. `time` in ms, where known. */
export function parseEximLine(line: string, time?: number): AttemptRecord | null {
  const reading = readEximLine(line, time);
  return reading?.kind === 'attempt' || reading?.kind === 'hop' ? reading.record : null;
}

/**
 * Like parseEximLine, and says what else a line is; null for lines that tell nothing about deliveries.
 * Every `**` is one bounce, also `retry timeout exceeded`: it is the line that says that the message was given up.
 * Every `==` is one deferral, except `retry time not reached`, which repeats what is known and is an echo.
 */
export function readEximLine(line: string, time?: number): EximReading | null {
  const stamp = time === undefined || Number.isNaN(time) ? {} : { time };
  const message = MESSAGE.exec(line.slice(0, HEADER));
  if (message === null) return withoutMessage(line, stamp);
  const id = message[1] ?? '';
  const text = line.slice(message.index + message[0].length).replace(/^\[\d{1,9}\] /, '');
  const flag = text.slice(0, 3);
  const base = { ...stamp, messageId: id };
  if (flag === '=> ' || flag === '-> ' || flag === '>> ') return delivered(text.slice(3), base);
  if (flag === '** ') return failed(text.slice(3), base, 'bounced');
  if (flag === '== ') return failed(text.slice(3), base, 'deferred');
  if (flag === '*> ') return { kind: 'discarded' };
  if (flag === '<= ' || flag === '(= ' || text.startsWith('Completed')) return null;
  return hostLevel(text, base);
}

type Base = Pick<AttemptRecord, 'time' | 'messageId'>;

function delivered(text: string, base: Base): EximReading {
  if (text.startsWith(':blackhole:') || text.startsWith('/dev/null')) return { kind: 'discarded' };
  const parts = splitDelivery(text);
  const recipient = recipientOf(parts.address);
  if (recipient === null) return { kind: 'odd' };
  const record: AttemptRecord = {
    ...base,
    ...recipient,
    ...(parts.source === '' ? {} : { source: parts.source }),
    relay: parts.host,
    outcome: 'delivered',
  };
  const filter = parts.host === '' && /spam|amavis|scan|clam|filter/i.test(parts.transport);
  const meaning = sentMeaning('', `${parts.host}[${parts.ip}]${parts.port}`, parts.confirmation);
  return { kind: filter || meaning === 'hop' ? 'hop' : 'attempt', record };
}

function failed(text: string, base: Base, outcome: 'bounced' | 'deferred'): EximReading {
  const parts = splitDelivery(text);
  const recipient = recipientOf(parts.address);
  if (recipient === null) return { kind: 'odd' };
  const echo = outcome === 'deferred' && /retry time not reached/.test(parts.message);
  const record: AttemptRecord = {
    ...base,
    ...recipient,
    ...(parts.source === '' ? {} : { source: parts.source }),
    relay: parts.host,
    outcome: echo ? 'echo' : outcome,
    reply: parts.message,
  };
  return { kind: 'attempt', record };
}

/** One line per host tried: a refused command is an echo of the recipient's line, a failed connection a signal. */
function hostLevel(text: string, base: Base): EximReading | null {
  const host = HOST_LEVEL.exec(text.slice(0, 4000));
  const words = host?.[2] ?? '';
  if (
    host === null ||
    words === '' ||
    !/SMTP error|onnection|timed? ?out|refused|unreachable|TLS|closed|route to host|LMTP error/i.test(words)
  ) {
    return tellsOwnTrouble(text)
      ? { kind: 'attempt', record: { ...base, domain: '', outcome: 'signal', reply: text } }
      : null;
  }
  const echo = /(?:SMTP|LMTP) error from remote/.test(words);
  return {
    kind: 'attempt',
    record: { ...base, domain: '', relay: host[1] ?? '', outcome: echo ? 'echo' : 'signal', reply: words },
  };
}

/** Lines of the daemon itself: only trouble of one's own system counts. */
function withoutMessage(line: string, stamp: { readonly time?: number }): EximReading | null {
  const found = STAMP.exec(line.slice(0, HEADER));
  if (
    found === null ||
    /rejected|SMTP (?:command|connection|protocol|call)|authenticator failed/.test(line) ||
    !tellsOwnTrouble(line)
  )
    return null;
  return {
    kind: 'attempt',
    record: { ...stamp, domain: '', outcome: 'signal', reply: line.slice(found.index + found[0].length) },
  };
}
