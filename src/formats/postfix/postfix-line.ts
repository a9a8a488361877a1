import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import type { Outcome } from '../../attempts/tally.ts';
import { bodyOf, type LogBody } from './log-body.ts';
import { sentMeaning } from './sent-meaning.ts';
import { tellsOwnTrouble } from './signal-phrases.ts';
import { type StatusLine, splitStatusLine } from './status-line.ts';

/** What one line of a Postfix log is. */
export type PostfixReading =
  | { readonly kind: 'attempt'; readonly record: AttemptRecord }
  /** Delivered to a filter of the same system, or forwarded: the mail has another line. */
  | { readonly kind: 'hop'; readonly record: AttemptRecord }
  | { readonly kind: 'forwarded' }
  /** Thrown away by order of the administrator: no attempt. */
  | { readonly kind: 'discarded' }
  /** A delivery agent's line that could not be read. */
  | { readonly kind: 'odd' };

const OUTCOME_OF: Readonly<Record<string, Outcome>> = {
  sent: 'delivered',
  deliverable: 'delivered',
  deferred: 'deferred',
  // soft_bounce = yes: the message stays in the queue.
  softbounce: 'deferred',
  bounced: 'bounced',
  expired: 'bounced',
  undeliverable: 'bounced',
  'undeliverable-but-not-cached': 'bounced',
};
const SUSPENDED = 'delivery temporarily suspended';

/**
 * The slower path, for any spelling of a line: a delivery attempt, an echo or a signal; null for a line that is none of them
 * or cannot be read. `time` is its time in ms, where the caller knows it.
 */
export function parsePostfixLine(line: string, time?: number): AttemptRecord | null {
  const reading = readPostfixLine(line, time);
  return reading?.kind === 'attempt' || reading?.kind === 'hop' ? reading.record : null;
}

/** Like parsePostfixLine, and says what else a line is; null for lines that tell nothing about deliveries. */
export function readPostfixLine(line: string, time?: number): PostfixReading | null {
  const body = bodyOf(line);
  if (body === null) return null;
  const stamp = time === undefined || Number.isNaN(time) ? {} : { time };
  const base = {
    ...(body.program === null || body.program.instance === '' ? {} : { source: body.program.instance }),
    ...(body.repeats > 1 ? { count: body.repeats } : {}),
    ...stamp,
  };
  if (body.queueId === '') return signalOf(body, base);
  if (/^to=/.test(body.text)) return body.program === null || body.program.delivers ? statusReading(body, base) : null;
  return echoOf(body, base);
}

type Base = Pick<AttemptRecord, 'source' | 'count' | 'time'>;

function statusReading(body: LogBody, base: Base): PostfixReading {
  const parts = splitStatusLine(body.text);
  const outcome = parts === null ? undefined : OUTCOME_OF[parts.status.toLowerCase()];
  if (parts === null || outcome === undefined) return { kind: 'odd' };
  const record: AttemptRecord = {
    ...base,
    ...recipientOf(parts),
    relay: hostOf(parts.relay),
    messageId: body.queueId,
    outcome,
  };
  if (outcome === 'delivered') {
    const meaning = sentMeaning(body.program?.daemon ?? '', parts.relay, parts.reply);
    if (meaning === 'delivered' || meaning === 'hop') return { kind: meaning === 'hop' ? 'hop' : 'attempt', record };
    return { kind: meaning };
  }
  const reply = parts.reply === '' ? parts.dsn : parts.reply;
  return {
    kind: 'attempt',
    record: { ...record, outcome: parts.reply.startsWith(SUSPENDED) ? 'echo' : outcome, reply },
  };
}

function recipientOf({ recipient }: StatusLine): Pick<AttemptRecord, 'domain' | 'localPart'> {
  const at = recipient.lastIndexOf('@');
  return at < 0
    ? { domain: '', localPart: recipient }
    : { domain: recipient.slice(at + 1), localPart: recipient.slice(0, at) };
}

/** `host mx[ip] said: …`, `lost connection with …`: stand beside the status line of the same try. */
function echoOf(body: LogBody, base: Base): PostfixReading | null {
  if (body.program !== null && !body.program.isClient) return null;
  const peer = /^(?:host|lost connection with|conversation with|SSL_connect error to) ([^\s[]{1,255})\[/.exec(
    body.text,
  )?.[1];
  if (peer === undefined) return null;
  return {
    kind: 'attempt',
    record: { ...base, domain: '', relay: peer, outcome: 'echo', reply: body.text, messageId: body.queueId },
  };
}

/** Lines without queue id: failed connections, and trouble of one's own MTA. */
function signalOf(body: LogBody, base: Base): PostfixReading | null {
  const { text, program } = body;
  if (program === null) return null;
  const peer = program.isClient
    ? /^(?:connect to|SSL_connect error to) ([^\s[]{1,255})\[[^\]]*\](?::\d+)?: /.exec(text)?.[1]
    : undefined;
  const own = /^(?:fatal|panic): /.test(text) || (/^(?:warning|error|NOQUEUE): /.test(text) && tellsOwnTrouble(text));
  if (peer === undefined && !own) return null;
  return { kind: 'attempt', record: { ...base, domain: '', relay: peer ?? '', outcome: 'signal', reply: text } };
}

/** Host name of `mx.example.fr[192.0.2.9]:25`; '' for none, local transports and sockets. */
export function hostOf(relay: string): string {
  const bracket = relay.indexOf('[');
  if (bracket < 0) return '';
  const address = relay.slice(bracket + 1);
  return address.startsWith('private/') || address.startsWith('/') ? '' : relay.slice(0, bracket);
}
