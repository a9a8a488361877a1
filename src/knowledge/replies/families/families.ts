import { AUTHENTICATION } from './authentication.ts';
import { TLS, UNREACHABLE } from './connection.ts';
import { CONTENT } from './content.ts';
import { EASTERN_LANGUAGES } from './eastern-languages.ts';
import type { CauseFamily } from './family.ts';
import { GREYLISTING } from './greylisting.ts';
import { MAILBOX_FULL, MAILBOX_INACTIVE } from './mailboxes.ts';
import { MESSAGE_SIZE, PROTOCOL } from './message.ts';
import { BACKOFF, NOT_A_FAILURE, OWN_MTA } from './own-side.ts';
import { POLICY } from './policy.ts';
import { RARE_WORDINGS } from './rare-wordings.ts';
import { RATE_LIMIT } from './rate-limit.ts';
import { RECEIVER_FAULT } from './receiver-fault.ts';
import { INVALID_RECIPIENT } from './recipients.ts';
import { REGIONAL_WORDINGS } from './regional-wordings.ts';
import { RELAY } from './relay.ts';
import { REPUTATION } from './reputation.ts';
import { SENDER_IDENTITY } from './sender-identity.ts';

/** How servers put each cause into words, in two dozen languages. The order does not matter. */
export const FAMILIES: readonly CauseFamily[] = [
  REPUTATION,
  RATE_LIMIT,
  GREYLISTING,
  AUTHENTICATION,
  SENDER_IDENTITY,
  CONTENT,
  POLICY,
  INVALID_RECIPIENT,
  MAILBOX_FULL,
  MAILBOX_INACTIVE,
  UNREACHABLE,
  TLS,
  MESSAGE_SIZE,
  PROTOCOL,
  RELAY,
  RECEIVER_FAULT,
  OWN_MTA,
  BACKOFF,
  NOT_A_FAILURE,
  ...EASTERN_LANGUAGES,
  ...REGIONAL_WORDINGS,
  ...RARE_WORDINGS,
];
