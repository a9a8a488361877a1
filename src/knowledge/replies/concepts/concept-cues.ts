import type { Cause } from '../../vocabulary.ts';
import type { Concept } from './concept.ts';

/** Concepts that together mean a cause. */
export interface ConceptCue {
  readonly cause: Cause;
  /** As in families/family.ts; below the cues that quote a wording outright. */
  readonly weight: number;
  /** All of these must be spoken of; `a|b` wants one of both. */
  readonly all: readonly string[];
  /** None of these. */
  readonly not?: readonly Concept[];
  /** The first concept must come before the others, as far as they stand in the text. */
  readonly order?: readonly [Concept, ...Concept[]];
  /** Only for replies whose code starts so. */
  readonly code?: readonly string[];
}

/** What speaks of somebody other than the recipient's mailbox. */
const NOT_THE_MAILBOX: readonly Concept[] = [
  'sender',
  'helo',
  'reverse',
  'command',
  'header',
  'syntax',
  'certificate',
  'encryption',
  'login',
  'authentication',
  'attachment',
  'blacklist',
  'link',
];
const NOT_A_RATE: readonly Concept[] = ['period', 'connection', 'rate', 'slow-down', 'too-many'];

export const CONCEPT_CUES: readonly ConceptCue[] = [
  { cause: 'not-a-failure', weight: 88, all: ['away'], not: ['missing', 'full', 'refused', 'blocked'] },

  { cause: 'greylisting', weight: 88, all: ['grey'], not: ['blacklist'] },
  { cause: 'greylisting', weight: 80, all: ['unseen', 'retry|wait|temporary'], not: ['too-many', 'overload', 'limit'] },
  {
    cause: 'greylisting',
    weight: 56,
    all: ['retry', 'wait'],
    not: [
      'too-many',
      'overload',
      'fault',
      'unavailable',
      'limit',
      'blocked',
      'connection',
      'storage',
      'full',
      'slow-down',
    ],
    code: ['4'],
  },

  { cause: 'authentication', weight: 82, all: ['authentication'], not: ['login'] },
  { cause: 'authentication', weight: 80, all: ['forged', 'sender|message|domain|account|sending-host'] },
  { cause: 'authentication', weight: 64, all: ['forged'] },
  {
    cause: 'authentication',
    weight: 79,
    all: ['sending-host|server', 'not-allowed', 'send', 'domain'],
    not: ['relay', 'person', 'login', 'list', 'blacklist'],
  },

  { cause: 'sender-identity', weight: 84, all: ['reverse'], not: ['blacklist'] },
  {
    cause: 'sender-identity',
    weight: 83,
    all: ['helo', 'missing|malformed|unresolved|refused|required|not-allowed|forged|dns'],
    not: ['command'],
  },
  {
    cause: 'sender-identity',
    weight: 84,
    all: ['sender', 'domain', 'missing|unresolved|dns'],
    not: ['blacklist', 'reputation', 'person', 'authentication', 'relay', 'unseen'],
  },
  {
    cause: 'sender-identity',
    weight: 82,
    all: ['sender', 'unverified|unresolved'],
    not: ['person', 'authentication', 'domain', 'blacklist'],
  },
  { cause: 'sender-identity', weight: 81, all: ['sender', 'domain', 'unverified'], not: ['person', 'authentication'] },
  {
    cause: 'sender-identity',
    weight: 70,
    all: ['sender', 'missing'],
    not: ['person', 'authentication', 'blacklist', 'relay', 'unseen', 'members', 'reputation', 'not-allowed', 'grey'],
  },
  { cause: 'sender-identity', weight: 78, all: ['sending-host', 'unresolved'], not: ['person', 'blacklist'] },
  { cause: 'sender-identity', weight: 76, all: ['sending-host', 'dns', 'missing|malformed|required'], not: ['person'] },

  { cause: 'relay', weight: 84, all: ['relay'], not: ['blacklist', 'reputation', 'unavailable', 'timeout', 'fault'] },
  { cause: 'relay', weight: 84, all: ['login'], not: ['authentication', 'malware', 'attachment', 'disabled'] },
  {
    cause: 'relay',
    weight: 80,
    all: ['not-hosted', 'domain'],
    not: ['sending-host', 'sender', 'blacklist', 'person', 'reputation', 'authentication', 'disabled', 'unwanted'],
  },

  {
    cause: 'tls',
    weight: 82,
    all: [
      'encryption',
      'required|fault|refused|not-allowed|only|broken|missing|unavailable|unreachable|malformed|timeout',
    ],
    not: ['attachment', 'login', 'authentication', 'person'],
  },
  { cause: 'tls', weight: 62, all: ['encryption'], not: ['attachment', 'login', 'authentication'] },
  { cause: 'tls', weight: 83, all: ['certificate'], not: ['attachment', 'login', 'authentication'] },

  { cause: 'message-size', weight: 84, all: ['too-big', 'message|attachment|size'], not: ['header', 'rate'] },
  { cause: 'message-size', weight: 66, all: ['too-big'], not: ['header', 'rate', 'connection'] },
  {
    cause: 'message-size',
    weight: 78,
    all: ['size', 'exhausted|limit'],
    not: ['account', 'full', 'period', 'server', 'header', 'disabled'],
  },
  {
    cause: 'message-size',
    weight: 82,
    all: ['message', 'size', 'exhausted|limit'],
    not: ['account', 'full', 'period'],
  },

  { cause: 'mailbox-full', weight: 86, all: ['account', 'full'], not: ['sending-host', 'period'] },
  { cause: 'mailbox-full', weight: 82, all: ['person', 'full'], not: ['sending-host', 'period', 'connection'] },
  {
    cause: 'mailbox-full',
    weight: 85,
    all: ['storage', 'exhausted', 'account|person'],
    not: [...NOT_A_RATE, 'send', 'sending-host'],
  },
  { cause: 'mailbox-full', weight: 80, all: ['storage', 'full'], not: ['server', 'send', 'period', 'sending-host'] },
  {
    cause: 'mailbox-full',
    weight: 66,
    all: ['storage', 'exhausted'],
    not: [...NOT_A_RATE, 'send', 'server', 'sending-host', 'size'],
  },
  {
    cause: 'mailbox-full',
    weight: 88,
    all: ['account', 'size', 'exhausted'],
    not: ['period', 'connection', 'too-big'],
  },
  {
    cause: 'mailbox-full',
    weight: 76,
    all: ['account', 'limit', 'exhausted'],
    not: ['period', 'rate', 'send', 'slow-down'],
  },

  {
    cause: 'mailbox-inactive',
    weight: 77,
    all: ['account', 'disabled'],
    not: [...NOT_THE_MAILBOX, 'sending-host', 'spam', 'unwanted', 'deadline', 'policy', 'reputation', 'period'],
  },
  {
    cause: 'mailbox-inactive',
    weight: 74,
    all: ['person', 'disabled'],
    not: [...NOT_THE_MAILBOX, 'sending-host', 'spam', 'unwanted', 'message', 'deadline', 'policy', 'reputation'],
  },

  { cause: 'invalid-recipient', weight: 79, all: ['gone'], not: ['sender', 'sending-host'] },
  {
    cause: 'invalid-recipient',
    weight: 74,
    all: ['account|person', 'missing'],
    not: [...NOT_THE_MAILBOX, 'domain', 'sending-host', 'storage', 'full', 'spam', 'unwanted', 'fault', 'dns'],
  },
  {
    cause: 'invalid-recipient',
    weight: 74,
    all: ['person', 'missing', 'domain'],
    not: [...NOT_THE_MAILBOX, 'sending-host', 'storage', 'full', 'spam', 'unwanted', 'fault', 'dns'],
    order: ['person', 'domain'],
  },
  {
    cause: 'invalid-recipient',
    weight: 70,
    all: ['account', 'missing', 'domain'],
    not: [...NOT_THE_MAILBOX, 'sending-host', 'storage', 'full', 'spam', 'unwanted', 'fault', 'dns'],
    order: ['account', 'domain'],
  },

  { cause: 'reputation', weight: 82, all: ['blacklist'], not: ['unwanted', 'link', 'person'] },
  { cause: 'reputation', weight: 84, all: ['blacklist', 'sending-host|domain|server'], not: ['unwanted', 'link'] },
  { cause: 'reputation', weight: 84, all: ['reputation'] },
  { cause: 'reputation', weight: 79, all: ['complaints'], not: ['attachment'] },
  { cause: 'reputation', weight: 82, all: ['spam', 'source'], not: ['attachment', 'score'] },
  {
    cause: 'reputation',
    weight: 80,
    all: ['sending-host', 'blocked|spam'],
    not: ['authentication', 'reverse', 'helo', 'unwanted', 'score', 'attachment', 'login', 'relay', 'external'],
  },
  {
    cause: 'reputation',
    weight: 78,
    all: ['sending-host', 'disabled'],
    not: ['account', 'person', 'connection', 'login'],
  },
  {
    cause: 'reputation',
    weight: 62,
    all: ['sending-host', 'refused|not-allowed'],
    not: [
      'authentication',
      'reverse',
      'helo',
      'unwanted',
      'relay',
      'login',
      'person',
      'account',
      'too-many',
      'limit',
      'unreachable',
      'encryption',
      'timeout',
      'send',
      'domain',
    ],
  },
  {
    cause: 'reputation',
    weight: 56,
    all: ['blocked'],
    not: [
      'person',
      'account',
      'message',
      'attachment',
      'content',
      'link',
      'sender',
      'policy',
      'administrator',
      'unwanted',
      'external',
      'relay',
      'login',
      'not-allowed',
    ],
  },
  {
    cause: 'reputation',
    weight: 72,
    all: ['domain', 'blocked'],
    not: ['person', 'authentication', 'link', 'attachment', 'unwanted', 'external', 'disabled', 'content', 'relay'],
  },

  {
    cause: 'rate-limit',
    weight: 81,
    all: ['too-many', 'connection'],
    not: ['full', 'storage', 'missing', 'spam', 'header', 'source', 'complaints', 'account'],
  },
  { cause: 'rate-limit', weight: 83, all: ['slow-down'], not: ['reputation', 'complaints', 'blacklist', 'source'] },
  {
    cause: 'rate-limit',
    weight: 82,
    all: ['limit|exhausted|too-many', 'period'],
    not: ['size', 'full', 'spam', 'complaints', 'reputation', 'disabled'],
  },
  {
    cause: 'rate-limit',
    weight: 79,
    all: ['limit', 'exhausted', 'connection|send|rate'],
    not: ['size', 'full', 'account', 'too-big', 'deadline'],
  },
  { cause: 'rate-limit', weight: 77, all: ['rate', 'limit|exhausted|too-many'], not: ['size', 'spam', 'too-big'] },
  {
    cause: 'rate-limit',
    weight: 66,
    all: ['too-many', 'send|message|person'],
    not: ['spam', 'full', 'header', 'missing'],
  },

  {
    cause: 'content',
    weight: 81,
    all: ['malware', 'message|attachment|link|content'],
    not: ['sending-host', 'reputation'],
  },
  { cause: 'content', weight: 68, all: ['malware'], not: ['sending-host', 'reputation', 'connection', 'fault'] },
  {
    cause: 'content',
    weight: 76,
    all: ['spam', 'message'],
    not: ['source', 'sending-host', 'blacklist', 'complaints', 'reputation', 'external'],
  },
  {
    cause: 'content',
    weight: 62,
    all: ['spam'],
    not: ['source', 'sending-host', 'blacklist', 'complaints', 'reputation'],
  },
  {
    cause: 'content',
    weight: 82,
    all: ['attachment', 'blocked|refused|not-allowed|malware'],
    not: ['too-big', 'size', 'sending-host'],
  },
  {
    cause: 'content',
    weight: 74,
    all: ['content', 'refused|blocked|not-allowed|spam'],
    not: ['sending-host', 'authentication', 'policy', 'domain'],
  },
  { cause: 'content', weight: 72, all: ['score', 'spam|message|exhausted'], not: ['reputation', 'sending-host'] },
  { cause: 'content', weight: 82, all: ['link', 'blacklist|malware|spam'], not: ['sending-host'] },
  {
    cause: 'content',
    weight: 76,
    all: ['link', 'message|content', 'blocked|refused|not-allowed'],
    not: ['sending-host'],
  },

  {
    cause: 'policy',
    weight: 81,
    all: ['unwanted'],
    not: ['spam', 'sending-host', 'full', 'disabled'],
  },
  { cause: 'policy', weight: 79, all: ['unwanted'], not: ['spam', 'full'] },
  { cause: 'policy', weight: 80, all: ['only', 'members|external'], not: ['relay', 'login', 'sending-host'] },
  {
    cause: 'policy',
    weight: 79,
    all: ['external', 'refused|not-allowed|blocked'],
    not: ['relay', 'login', 'sending-host', 'fault', 'blacklist', 'domain'],
  },
  {
    cause: 'policy',
    weight: 66,
    all: ['policy', 'refused|not-allowed|blocked'],
    not: ['spam', 'sending-host', 'relay', 'authentication', 'too-many', 'rate', 'reputation'],
  },
  {
    cause: 'policy',
    weight: 52,
    all: ['policy'],
    not: ['spam', 'relay', 'authentication', 'too-many', 'sending-host'],
  },
  {
    cause: 'policy',
    weight: 68,
    all: ['administrator', 'refused|not-allowed|blocked'],
    not: ['spam', 'sending-host', 'relay', 'authentication', 'account', 'reputation'],
  },
  {
    cause: 'policy',
    weight: 79,
    all: ['not-allowed', 'send', 'person|account|list'],
    not: ['relay', 'login', 'authentication', 'sending-host', 'attachment', 'too-many'],
  },
  {
    cause: 'policy',
    weight: 81,
    all: ['list', 'only|members|not-allowed|refused|blocked'],
    not: ['blacklist', 'relay', 'sending-host'],
  },
  {
    cause: 'policy',
    weight: 74,
    all: ['sender', 'blocked|refused', 'person'],
    not: ['spam', 'sending-host', 'authentication', 'domain', 'missing', 'reputation'],
  },
  {
    cause: 'policy',
    weight: 60,
    all: ['sender', 'refused|blocked|not-allowed'],
    not: ['spam', 'sending-host', 'authentication', 'domain', 'missing', 'reputation', 'unverified', 'login', 'relay'],
  },
  { cause: 'policy', weight: 72, all: ['sender', 'members', 'missing|not-allowed|only'], not: ['relay', 'login'] },

  { cause: 'protocol', weight: 81, all: ['syntax'], not: ['account', 'person'] },
  { cause: 'protocol', weight: 83, all: ['syntax', 'sender|command'] },
  { cause: 'protocol', weight: 80, all: ['command', 'missing|malformed|not-allowed|refused'], not: ['helo', 'login'] },
  {
    cause: 'protocol',
    weight: 80,
    all: ['header', 'missing|malformed|not-allowed|refused'],
    not: ['spam', 'authentication', 'policy'],
  },
  { cause: 'protocol', weight: 74, all: ['malformed', 'message|command'], not: ['authentication', 'spam', 'person'] },

  { cause: 'unreachable', weight: 74, all: ['timeout'], not: ['login'] },
  {
    cause: 'unreachable',
    weight: 76,
    all: ['connection', 'broken|unreachable|timeout'],
    not: ['too-many', 'limit', 'encryption', 'spam', 'period'],
  },
  {
    cause: 'unreachable',
    weight: 70,
    all: ['connection', 'refused|fault'],
    not: [
      'too-many',
      'limit',
      'encryption',
      'spam',
      'period',
      'sending-host',
      'message',
      'person',
      'policy',
      'blacklist',
      'reputation',
      'blocked',
      'sender',
    ],
  },
  { cause: 'unreachable', weight: 79, all: ['unreachable'], not: ['sender', 'account', 'login', 'encryption'] },
  { cause: 'unreachable', weight: 81, all: ['server|domain', 'unreachable'], not: ['sender', 'login', 'encryption'] },
  {
    cause: 'unreachable',
    weight: 79,
    all: ['domain', 'missing'],
    not: ['sender', 'sending-host', 'helo', 'reverse', 'not-hosted', 'authentication', 'blacklist', 'syntax'],
    order: ['domain', 'person', 'account'],
  },
  {
    cause: 'unreachable',
    weight: 78,
    all: ['dns', 'missing|fault|unresolved|unreachable|malformed'],
    not: ['sender', 'sending-host', 'helo', 'reverse', 'authentication'],
  },
  {
    cause: 'unreachable',
    weight: 72,
    all: ['server', 'missing'],
    not: [
      'sender',
      'sending-host',
      'helo',
      'reverse',
      'person',
      'account',
      'authentication',
      'command',
      'fault',
      'relay',
    ],
  },
  { cause: 'unreachable', weight: 62, all: ['deadline'], not: ['missing', 'full', 'disabled', 'spam', 'refused'] },

  {
    cause: 'receiver-fault',
    weight: 75,
    all: ['server', 'unavailable'],
    not: ['login', 'encryption', 'too-many', 'sender'],
  },
  {
    cause: 'receiver-fault',
    weight: 73,
    all: ['fault'],
    not: ['login', 'encryption', 'authentication', 'dns', 'sender'],
  },
  { cause: 'receiver-fault', weight: 80, all: ['maintenance'], not: ['spam'] },
  { cause: 'receiver-fault', weight: 77, all: ['overload'], not: ['too-many', 'connection', 'period', 'account'] },
  {
    cause: 'receiver-fault',
    weight: 64,
    all: ['unavailable', 'temporary|retry'],
    not: ['login', 'encryption', 'sender'],
  },
  {
    cause: 'receiver-fault',
    weight: 60,
    all: ['server', 'temporary'],
    not: ['blocked', 'refused', 'too-many', 'limit', 'sending-host', 'disabled', 'spam', 'slow-down'],
  },
  {
    cause: 'receiver-fault',
    weight: 86,
    all: ['storage', 'exhausted', 'server'],
    not: ['account', 'person', 'send', 'period'],
  },
];
