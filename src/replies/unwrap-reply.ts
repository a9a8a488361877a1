import type { Origin } from '../knowledge/vocabulary.ts';
import { decodePaste } from './decode-paste.ts';
import { joinContinuations } from './join-continuations.ts';
import type { Wrapper } from './reply-meaning.ts';
import { type Opened, openersFor, takeStage } from './wrappers.ts';

/** A reply without what its own MTA, log or report put around it. */
export interface UnwrappedReply {
  /** Innermost text; never longer than MAX_REPLY_LENGTH. */
  readonly text: string;
  /** Outermost wrapper that repeats an earlier failure. */
  readonly wrapper: Wrapper | null;
  /** Who speaks, where the wrapper says so. */
  readonly origin: Origin | null;
  /** Remote host named by the wrapper. */
  readonly relayHost: string | null;
  /** Recipient domain named by the wrapper. */
  readonly recipientDomain: string | null;
  /** SMTP command that was answered: `RCPT TO`, `END OF DATA`, ... */
  readonly stage: string | null;
  /** Id of the operator whose frame stood around the text. */
  readonly speaks: string | null;
  /** The own MTA slowed down or suspended the queue. */
  readonly backoff: boolean;
}

/** Longer texts are cut: no reply is that long, and every later step is linear in it. */
export const MAX_REPLY_LENGTH = 8192;
const MAX_LAYERS = 10;
const UNDERSCORED = /^[^\s_]{1,80}_(?:[^\s_]{0,80}_){3}[^\s]*$/;
const OUTER_QUOTES = /^(["'])(.*)\1[.;]?$/s;

/**
 * Opens the wrappers around a reply: Postfix `host x said:` and `delivery temporarily suspended:`, Exim
 * `SMTP error from remote mail server after ...:`, DSN `smtp;`, Exchange `LED=`, qmail, Campaign `Text='...'`,
 * whole log lines, quotes, multi-line replies, quoted-printable and HTML-escaped pastes.
 */
export function unwrapReply(reply: string): UnwrappedReply {
  const found: { -readonly [K in keyof UnwrappedReply]: UnwrappedReply[K] } = {
    text: prepare(reply),
    wrapper: null,
    origin: null,
    relayHost: null,
    recipientDomain: null,
    stage: null,
    speaks: null,
    backoff: false,
  };
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const opened = openOne(found.text);
    if (opened === null) break;
    found.text = opened.inner.trim();
    found.wrapper ??= opened.wrapper ?? null;
    found.origin = opened.origin ?? found.origin;
    found.relayHost = opened.relayHost ?? found.relayHost;
    found.recipientDomain = opened.recipientDomain ?? found.recipientDomain;
    found.speaks ??= opened.speaks ?? null;
    found.backoff ||= opened.backoff ?? false;
  }
  const { text, stage } = takeStage(found.text);
  found.text = joinContinuations(text);
  found.stage = stage;
  return found;
}

function prepare(reply: string): string {
  const cut = reply.length > MAX_REPLY_LENGTH ? reply.slice(0, MAX_REPLY_LENGTH) : reply;
  const decoded = decodePaste(cut).trim();
  // qmail logs write every blank as an underscore.
  return UNDERSCORED.test(decoded) ? decoded.replaceAll('_', ' ') : decoded;
}

function openOne(text: string): Opened | null {
  const quoted = OUTER_QUOTES.exec(text);
  if (quoted !== null && !quoted[2]?.startsWith("*'")) return { inner: quoted[2] ?? '' };
  for (const open of openersFor(text)) {
    const opened = open(text);
    // A wrapper with nothing inside is itself the whole message.
    if (opened !== null && opened.inner.trim() !== '' && opened.inner !== text) return opened;
  }
  return null;
}
