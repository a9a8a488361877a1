/**
 * What a refusal can speak of, in whatever language: the nouns and statements from which concept-cues.ts reads a
 * cause. `missing` is everything from "unknown" to "invalid"; `exhausted` everything from "exceeded" to "no more".
 */
export const CONCEPTS = [
  'person', // recipient, user, customer, employee
  'account', // mailbox, account, inbox, address
  'missing', // does not exist, unknown, not found, invalid
  'gone', // has left, no longer works here
  'full',
  'storage', // quota, space, capacity of a mailbox
  'space', // of these, what can only be room to store
  'exhausted', // exceeded, reached, used up, not enough
  'disabled', // suspended, locked, closed, expired, inactive
  'sender',
  'sending-host', // your server, your IP, the sending host
  'domain',
  'message',
  'attachment',
  'link',
  'spam',
  'malware', // virus, phishing, dangerous
  'score',
  'content',
  'blacklist',
  'blocked',
  'refused',
  'reputation',
  'complaints',
  'abuse',
  'source', // of spam
  'too-many',
  'connection',
  'errors',
  'period', // per hour, per day, in a short time
  'limit',
  'rate',
  'slow-down', // too fast, please slow down
  'send',
  'retry', // try again later
  'wait', // in some minutes or seconds
  'grey', // greylist
  'unseen', // first contact, sender not known yet
  'authentication', // SPF, DKIM, DMARC
  'forged',
  'not-allowed',
  'reverse', // PTR, reverse DNS
  'helo',
  'unresolved', // cannot be resolved
  'unverified', // cannot be verified
  'relay',
  'login', // credentials, SMTP authentication
  'not-hosted', // no mail for this domain here
  'encryption',
  'certificate',
  'size',
  'too-big',
  'syntax',
  'command',
  'header',
  'malformed',
  'timeout',
  'unreachable', // does not answer, cannot connect
  'broken', // interrupted, lost, reset
  'dns',
  'server',
  'database',
  'unavailable',
  'fault', // internal, technical
  'temporary',
  'maintenance',
  'overload',
  'policy',
  'administrator',
  'only', // reserved to
  'members',
  'external',
  'unwanted', // does not wish to receive
  'list',
  'away', // out of office
  'deadline', // not delivered within the time
  'required',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * The words of one language, a list per concept, divided by `|`. A word matches where a word begins, and its ending
 * is free (`inconnu` holds for `inconnue`); `!` at the end wants the word to end there, `*` in front lets it stand
 * inside a compound. Accents do not matter; apostrophes and hyphens count as blanks. Scripts without blanks match
 * anywhere.
 */
export type ConceptWords = Readonly<Partial<Record<Concept, string>>>;
