import type { ReplyMeaning } from '../../src/replies/reply-meaning.ts';
import { meaning } from './tally-double.ts';

const hard = { persistence: 'permanent' } as const;

/** Meanings that the simulated receivers and MTAs give. */
export const TEXTS = {
  reputationSoft: meaning({ cause: 'reputation', rule: 'rep-4xx' }),
  reputationHard: meaning({ cause: 'reputation', rule: 'rep-5xx', ...hard }),
  spamhaus: meaning({ cause: 'reputation', rule: 'spamhaus', blocklist: 'Spamhaus ZEN', ...hard }),
  barracuda: meaning({ cause: 'reputation', rule: 'brbl', blocklist: 'Barracuda BRBL', ...hard }),
  content: meaning({ cause: 'content', rule: 'content', ...hard }),
  rate: meaning({ cause: 'rate-limit', rule: 'too-many-connections' }),
  authentication: meaning({ cause: 'authentication', rule: '5.7.26', ...hard }),
  authenticationSoft: meaning({ cause: 'authentication', rule: '4.7.26' }),
  ptr: meaning({ cause: 'sender-identity', rule: '5.7.25', ...hard }),
  disk: meaning({ cause: 'own-mta', origin: 'local', rule: 'disk-full' }),
  transport: meaning({ cause: 'own-mta', origin: 'local', rule: 'transport-unavailable' }),
  timeout: meaning({ cause: 'unreachable', origin: 'local', rule: 'connect-timeout' }),
  dns: meaning({ cause: 'unreachable', origin: 'local', rule: 'dns-try-again' }),
  deadDomain: meaning({ cause: 'unreachable', origin: 'local', rule: 'domain-not-found', ...hard }),
  relay: meaning({ cause: 'relay', rule: 'relaying-denied', ...hard }),
  unknownUser: meaning({ cause: 'invalid-recipient', rule: '5.1.1', ...hard }),
  inactive: meaning({ cause: 'mailbox-inactive', rule: '5.2.1', ...hard }),
  full: meaning({ cause: 'mailbox-full', rule: '4.2.2' }),
  receiver: meaning({ cause: 'receiver-fault', rule: '4.3.2' }),
  policy: meaning({ cause: 'policy', rule: 'restricted', ...hard }),
  greylisting: meaning({ cause: 'greylisting', rule: 'greylisted' }),
  backoff: meaning({ cause: 'backoff', origin: 'local', rule: 'dynamic-flow-control' }),
  unread: meaning({ cause: 'unknown', rule: 'none' }),
  unreadHard: meaning({ cause: 'unknown', rule: 'none-5xx', ...hard }),
} as const satisfies Record<string, ReplyMeaning>;

/** The ordinary background: rate at big providers, and how many times that at small domains. */
export const BACKGROUND: readonly { readonly reply: ReplyMeaning; readonly rate: number; readonly small: number }[] = [
  { reply: TEXTS.unknownUser, rate: 0.005, small: 1.6 },
  { reply: TEXTS.inactive, rate: 0.002, small: 0.5 },
  { reply: TEXTS.full, rate: 0.006, small: 0.8 },
  { reply: TEXTS.greylisting, rate: 0.002, small: 12 },
  { reply: TEXTS.timeout, rate: 0.0004, small: 10 },
  { reply: TEXTS.deadDomain, rate: 0.0002, small: 6 },
  { reply: TEXTS.receiver, rate: 0.0015, small: 1.5 },
  { reply: TEXTS.policy, rate: 0.0008, small: 4 },
  { reply: TEXTS.rate, rate: 0.002, small: 0.5 },
  { reply: TEXTS.reputationHard, rate: 0.0003, small: 3 },
  { reply: TEXTS.unread, rate: 0.001, small: 1.5 },
];
