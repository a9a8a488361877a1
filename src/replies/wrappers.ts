import type { Origin } from '../knowledge/vocabulary.ts';
import type { Wrapper } from './reply-meaning.ts';
import { unwrapEvent } from './unwrap-event.ts';

/** What opening one wrapper tells. */
export interface Opened {
  readonly inner: string;
  readonly wrapper?: Wrapper;
  readonly origin?: Origin;
  readonly relayHost?: string;
  readonly recipientDomain?: string;
  readonly stage?: string;
  /** Id of the operator whose frame this is. */
  readonly speaks?: string;
  /** The own MTA slowed down or suspended the queue. */
  readonly backoff?: boolean;
}

/** Tries to open one kind of wrapper at the front of the text; null when the text is not of that kind. */
export type Opener = (text: string) => Opened | null;

const HOST = '[\\w.-]{1,253}';
const HOST_AND_IP = `(${HOST})?\\s?(?:\\[[\\da-fA-F.:]{2,45}\\]|\\([\\da-fA-F.:]{2,45}\\))?(?::\\d{1,5})?`;

const POSTFIX_LINE = /\bstatus=(?:deferred|bounced|expired|undeliverable|sent)\b\s*\(/;
const POSTFIX_SAID = new RegExp(`^(?:host )?${HOST_AND_IP}\\s?said:\\s?`, 'i');
const POSTFIX_REFUSED = new RegExp(`^(?:host )?${HOST_AND_IP}\\s?refused to talk to me:\\s?`, 'i');
const POSTFIX_SASL = new RegExp(
  `^sasl (?:\\[cached\\] )?authentication failed[;:] server ${HOST_AND_IP}\\s?said:\\s?`,
  'i',
);
const STAGE = /\s?\(in reply to (?:the )?(end of data|[a-z]{4,8}(?: (?:to|from))?)(?: command)?\)?\.{0,3}\)?$/i;
const EXIM_REMOTE = /^smtp error from remote (?:mail server|mailer|mail|server)/i;
/** Where the remote server's own words begin: after the colon before a reply code, or after the command's address. */
const EXIM_REPLY = /: (?=[245]\d\d[ -])/;
const EXIM_HOST = new RegExp(`^host ${HOST_AND_IP}\\s?:\\s`, 'i');
const EXIM_LINE =
  /^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\S{0,8} )?(?:\[\d+\] )?(?:[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} )?(?:\*\*|==) \S{1,320}(?: <[^>]{0,320}>)? /;
const EXIM_FIELD =
  /^(?:[A-Z]{1,3}=(?:"[^"]{0,400}"|[^\s:]{1,200})|\[[\da-fA-F.:]{2,45}\](?::\d+)?|[FPSR]=<[^>]{0,320}>)[: ]\s?/;
const EXIM_DEFER = /^(?:defer|transport defer|routing defer)\s?\(-?\d{1,4}\)(?: h=\S+(?: \[[^\]]{2,45}\])?)?\s?:\s?/i;
const DSN_TYPE =
  /^(?:diagnostic-code:\s?)?(smtp|x-postfix|x-unix|x-exim|x-sendmail|x-[a-z0-9-]{1,30}|dns|lmtp)\s?;\s?/i;
/** `<mx.example.org #4.4.7 smtp;421 ...>`: Exchange's frame around what the remote server said. */
const EXCHANGE_FRAME =
  /^[<#\s]{0,4}(?:[\w.-]{1,253}\s)?#[<\s]{0,2}(?:[\w.-]{1,253}\s)?#?[245]\.\d{1,3}\.\d{1,3}\s(?=smtp;)/i;
const EXCHANGE_RETURNED = new RegExp(
  `\\bremote server (?:at )?${HOST_AND_IP}\\s?returned (?:message to detect no such user|an error )?['"]`,
  'i',
);
/** How far from the front Exchange's sentence may begin. */
const EXCHANGE_LEAD = 120;
const QMAIL_SAID =
  /^(?:.{0,200}?(?:does not like (?:recipient|sender)|failed after i sent the message|accepted message but .{0,80}|connected to [\d.]+ but .{0,80})\.?[\s/]{1,3})?remote[ _]host[ _]said:[ _]?/i;
const QMAIL_GAVE_UP = /giving[ _]up[ _]on[ _]/i;
/** `Giving up on 192.0.2.9.` is no longer than this. */
const QMAIL_END = 90;
const BARRACUDA =
  /^[245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3} )?(?:permanent|temporary) failure for one or more recipients \([^\s():@]{1,64}@([\w.-]{1,253}):(?=[245]\d\d[ -])/i;
const CAMPAIGN_TEXT = /\btext\s?=\s?['"]/i;

/** The text between the status' opening parenthesis and the end of a whole Postfix log line. */
function postfixLine(text: string): Opened | null {
  const match = POSTFIX_LINE.exec(text);
  if (match === null) return null;
  const relayHost = /\brelay=([\w.-]{3,253})\[/.exec(text)?.[1];
  const recipientDomain = domainOfAddress(text, ' to=<');
  return {
    inner: text.slice(match.index + match[0].length).replace(/\)\s*$/, ''),
    ...(relayHost === undefined ? {} : { relayHost }),
    ...(recipientDomain === undefined ? {} : { recipientDomain }),
  };
}

/** Domain of the address that follows a mark such as ` to=<`. */
function domainOfAddress(text: string, mark: string): string | undefined {
  const start = text.indexOf(mark);
  const end = start < 0 ? -1 : text.indexOf('>', start);
  const at = end < 0 ? -1 : text.lastIndexOf('@', end);
  return at > start ? text.slice(at + 1, end) : undefined;
}

/** Drops closing quotes, brackets and stops from the end of a quoted text. */
function trimClosers(text: string): string {
  let end = text.length;
  while (end > 0 && `'"};. \t\n\r`.includes(text[end - 1] ?? '?')) end--;
  return text.slice(0, end);
}

function hostSays(pattern: RegExp): Opener {
  return (text) => {
    const match = pattern.exec(text);
    if (match === null) return null;
    const relayHost = match[1];
    const inner = text.slice(match[0].length);
    return { inner, origin: 'remote', ...(relayHost === undefined || relayHost === '' ? {} : { relayHost }) };
  };
}

function prefix(pattern: RegExp, told: Omit<Opened, 'inner'>): Opener {
  return (text) => {
    const match = pattern.exec(text);
    return match === null ? null : { inner: text.slice(match[0].length), ...told };
  };
}

function eximLine(text: string): Opened | null {
  const match = EXIM_LINE.exec(text);
  if (match === null) return null;
  let inner = text.slice(match[0].length);
  const relayHost = /\bH=([\w.-]{3,253})/.exec(inner)?.[1];
  const recipientDomain = /@([\w.-]{1,253})/.exec(match[0])?.[1];
  for (let fields = 0; fields < 16; fields++) {
    const field = EXIM_FIELD.exec(inner);
    if (field === null) break;
    inner = inner.slice(field[0].length);
  }
  return {
    inner: inner.replace(/^:\s?/, ''),
    ...(relayHost === undefined ? {} : { relayHost }),
    ...(recipientDomain === undefined ? {} : { recipientDomain }),
  };
}

function dsnType(text: string): Opened | null {
  const match = DSN_TYPE.exec(text);
  if (match === null) return null;
  const inner = text.slice(match[0].length);
  // RFC 3464 §2.3.6: `smtp` is what the remote MTA said, any x- type is the own MTA's verdict.
  const remote = match[1]?.toLowerCase() === 'smtp' && /^[<"'\s]*[245]\d\d/.test(inner);
  return remote ? { inner, origin: 'remote' } : { inner };
}

function exchangeReturned(text: string): Opened | null {
  const match = EXCHANGE_RETURNED.exec(text.slice(0, 600));
  if (match === null || match.index > EXCHANGE_LEAD) return null;
  const inner = trimClosers(text.slice(match.index + match[0].length));
  const relayHost = match[1];
  return { inner, origin: 'remote', ...(relayHost === undefined || relayHost === '' ? {} : { relayHost }) };
}

/** `LED=550 5.1.1 ...};{MSG=};{FQDN=mx.example.com};{IP=...}`. */
function exchangeLed(text: string): Opened | null {
  const start = text.slice(0, 1200).toLowerCase().indexOf('led=');
  if (start < 0) return null;
  const closed = text.indexOf('}', start);
  const inner = text.slice(start + 4, closed < 0 ? undefined : closed).trim();
  // LED= with nothing telling inside: keep what stood before it.
  if (inner.length < 4 || /^[245]\d\d(?: [245]\.\d{1,3}\.\d{1,3})?$/.test(inner)) return null;
  const relayHost = /\{fqdn=([\w.-]{3,253})\}/i.exec(text)?.[1];
  return { inner, ...(relayHost === undefined ? {} : { relayHost }) };
}

function qmailSaid(text: string): Opened | null {
  const match = QMAIL_SAID.exec(text);
  if (match === null) return null;
  const rest = withoutGivingUp(text.slice(match[0].length));
  const inner = rest.includes(' ') ? rest : rest.replaceAll('_', ' ').replace(/\/$/, '');
  return { inner, origin: 'remote' };
}

/** qmail's last sentence says which host it gave up on; that is no part of the reply. */
function withoutGivingUp(text: string): string {
  const tail = Math.max(0, text.length - QMAIL_END);
  const match = QMAIL_GAVE_UP.exec(text.slice(tail));
  return match === null ? text : text.slice(0, tail + match.index).replace(/[\s/_]$/, '');
}

const RESPONSE_WAS =
  /(?:the error that the other server returned was|the response from the remote server was|the response was|the reason was|remote server replied|remote server said|server response(?: was)?|server replied|(?:the )?remote (?:server|host|mta|mail system) (?:replied|responded|answered)(?: with)?|responded with|smtp error(?: from remote server)?(?: for [a-z ]{1,20}command)?|diagnostic information for administrators|error details?)\s?:?\s{0,4}(?=['"]?[245]\d\d[ -])/i;

/** Sentences of non-delivery reports before the reply itself: `The response from the remote server was: 550 ...`. */
function responseWas(text: string): Opened | null {
  const match = RESPONSE_WAS.exec(text.slice(0, 2000));
  if (match === null) return null;
  const named = /\bby \[?([\w.-]{4,253})\s?[[(]/i.exec(text.slice(0, match.index))?.[1]?.replace(/\.$/, '');
  const relayHost = named?.includes('.') === true ? named : undefined;
  const inner = trimClosers(text.slice(match.index + match[0].length).replace(/^['"]/, ''));
  return { inner, origin: 'remote', ...(relayHost === undefined ? {} : { relayHost }) };
}

/** The reason of a Postfix log line, pasted with its parentheses. */
function parenthesised(text: string): Opened | null {
  return /^\((?:host|connect|delivery|lost|conversation|message|mail|cannot|server|tls) /i.test(text)
    ? { inner: text.slice(1).replace(/\)$/, '') }
    : null;
}

/** `550 permanent failure for one or more recipients (addr:550 5.1.1 ...)`: Barracuda's frame around what the host behind it said. */
function barracudaInner(text: string): Opened | null {
  const match = BARRACUDA.exec(text);
  if (match === null) return null;
  const inner = text.slice(match[0].length).replace(/\)[.\s]{0,3}$/, '');
  return {
    inner,
    origin: 'remote',
    speaks: 'barracuda',
    ...(match[1] === undefined ? {} : { recipientDomain: match[1] }),
  };
}

/** `Status='Failed', Reason='Unreachable' and Text='501 5.5.4 ...'`. */
function campaignText(text: string): Opened | null {
  const match = CAMPAIGN_TEXT.exec(text);
  return match === null ? null : { inner: trimClosers(text.slice(match.index + match[0].length)) };
}

/** `SMTP error from remote mail server after RCPT TO:<...>: 550 ...`. */
function eximRemote(text: string): Opened | null {
  const match = EXIM_REMOTE.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const reply = EXIM_REPLY.exec(rest.slice(0, 1200));
  const afterCommand = reply === null ? afterFirst(rest, ['>: ', ': ']) : rest.slice(reply.index + 2);
  return afterCommand === null ? null : { inner: afterCommand, origin: 'remote' };
}

function afterFirst(text: string, marks: readonly string[]): string | null {
  for (const mark of marks) {
    const at = text.indexOf(mark);
    if (at >= 0) return text.slice(at + mark.length);
  }
  return null;
}

function sasl(text: string): Opened | null {
  // The credentials of the own smarthost: the phrase itself is the diagnosis, only the frame goes.
  const match = POSTFIX_SASL.exec(text);
  return match === null
    ? null
    : { inner: `sasl authentication failed; ${text.slice(match[0].length)}`, origin: 'local' };
}

/** Wrappers that stand at the front, in the order in which they are tried; each round opens the first that fits. */
const OPENERS: readonly Opener[] = [
  unwrapEvent,
  postfixLine,
  eximLine,
  campaignText,
  sasl,
  prefix(/^(?:\S{1,253}: )?(?:mail )?(?:delivery|deliveries)(?: to \S{1,253})? temporarily suspended\s?[:;-]\s?/i, {
    wrapper: 'suspended',
    backoff: true,
  }),
  prefix(/^(?:recipient address|recipient|destination) (?:is )?temporarily suspended\s?:\s?/i, {
    wrapper: 'suspended',
    backoff: true,
  }),
  prefix(
    /^(?:the )?(?:message|mail|delivery|delivery time|queue) (?:has )?(?:expired|timed out)(?: after [\w .]{1,30}?)?\s?[:;,-]\s?(?:last (?:reply|response|error|transport error)(?: was)?\s?:?\s?)?/i,
    { wrapper: 'expired' },
  ),
  prefix(/^(?:unable|could not|failed) to deliver (?:the )?message (?:after|within|in|for) [\w .]{1,30}?\s?[:;-]\s?/i, {
    wrapper: 'expired',
  }),
  prefix(
    /^retry time not reached(?: for any host)?(?: after a long failure period)?(?: for ['"]?[\w.-]{1,253}['"]?)?\s?[:;-]\s?/i,
    {
      wrapper: 'retry-not-reached',
    },
  ),
  prefix(
    /^(?:too old|retries exhausted|delivery attempts exhausted)\s?[:;,-]\s?(?:retries exhausted\s?[:;,-]\s?)?(?:last (?:reply|response|error)(?: was)?\s?:?\s?)?/i,
    { wrapper: 'expired' },
  ),
  prefix(/^retry timeout exceeded\s?[:;-]\s?/i, { wrapper: 'expired' }),
  prefix(
    /^all hosts (?:for ['"]?[\w.-]{1,253}['"]? )?have been failing for a long time(?: \(and retry time not reached\))?\s?[:;-]\s?/i,
    {
      wrapper: 'retry-not-reached',
    },
  ),
  prefix(EXIM_DEFER, {}),
  eximRemote,
  hostSays(POSTFIX_SAID),
  hostSays(POSTFIX_REFUSED),
  hostSays(EXIM_HOST),
  exchangeReturned,
  prefix(EXCHANGE_FRAME, {}),
  exchangeLed,
  qmailSaid,
  dsnType,
  prefix(
    /^(?:status|action|reason|response|reply|error|last error|last reply|dsn|diag(?:nostic)?|bounced?|deferred|failed|failure|deferral|stat=deferred|stat=service unavailable)\s?[:=]\s?/i,
    {},
  ),
  prefix(
    /^(?:<[^>]{1,320}>|[\w.+-]{1,64}@[\w.-]{1,253}|\*)\s?[:;,]\s(?=.*(?:said:|smtp error|smtp;|[245]\d\d[ -]))/i,
    {},
  ),
  parenthesised,
  responseWas,
  prefix(/^(?:\.{3}|>>>|<<<|-->|<--|->|=>|\|)\s?/, {}),
];

const PLAIN_REPLY = /^[245]\d\d[ -]/;
/** Where a reply stands at the front, only these can still hold another one. */
const INSIDE_A_REPLY: readonly Opener[] = [
  barracudaInner,
  postfixLine,
  campaignText,
  exchangeReturned,
  exchangeLed,
  responseWas,
];

/** The wrappers that can stand at the front of this text; most texts are plain replies and need few looks. */
export function openersFor(text: string): readonly Opener[] {
  return PLAIN_REPLY.test(text) ? INSIDE_A_REPLY : OPENERS;
}

/** `(in reply to RCPT TO command)` at the end, also cut short. */
export function takeStage(text: string): { readonly text: string; readonly stage: string | null } {
  const match = STAGE.exec(text);
  if (match === null) return { text, stage: null };
  return { text: text.slice(0, match.index), stage: (match[1] ?? '').toUpperCase() };
}
