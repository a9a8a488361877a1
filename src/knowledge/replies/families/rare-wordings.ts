import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** Wordings in which a word of another cause stands: "virus scanners failed" is no virus, "policy rejection: quota" no full mailbox. */
export const RARE_WORDINGS: readonly CauseFamily[] = [
  {
    cause: 'reputation',
    cues: [
      { weight: 95, any: phrases('bad reputation | poor reputation | low reputation | negative reputation') },
      { weight: 93, any: ['reported mail from', 'reported your mail', 'users have reported', 'complaints against'] },
    ],
  },
  {
    cause: 'policy',
    cues: [
      {
        weight: 88,
        any: phrases(`
        mail from your domain is not | mail from your country | from your country is | from your region is
        bulk mail is not accepted | own block list | own blocklist | own blacklist | heeft uw adres geblokkeerd
        rejected by destination domain | administrator rule | administrator's rule
      `),
        not: ['your ip'],
      },
    ],
  },
  {
    cause: 'rate-limit',
    cues: [
      { weight: 94, any: ['policy rejection', 'policyd'], with: ['quota', 'messages in', 'limit'] },
      { weight: 92, any: ['to many mails', 'to many emails', 'to many messages', 'to many connections'] },
    ],
  },
  {
    cause: 'content',
    cues: [
      { weight: 92, any: ['banned: ', 'banned contents', 'banned file', 'banned attachment'] },
      { weight: 92, any: ['matches known spam', 'subject matches known'] },
      { weight: 94, any: ['refused by the scanner', 'rejected by the scanner', 'blocked by the scanner'] },
    ],
  },
  {
    cause: 'receiver-fault',
    cues: [
      {
        weight: 95,
        any: phrases(
          'scanners failed | scanner failed | scanning failed | scan failed | virus_scan failed | spam_scan failed | filter end message failed',
        ),
      },
    ],
  },
  {
    cause: 'own-mta',
    cues: [
      {
        weight: 92,
        any: phrases(`
        warning: connect to milter | connect to milter service | bounce or trace service failure
        system resource problem | matching connector cannot be found | matching connector could not be found
        fatal: open database | fatal: open lock file | fatal: open dictionary
      `),
      },
    ],
  },
  {
    cause: 'backoff',
    cues: [
      {
        weight: 94,
        any: phrases(`
        queue for this destination | queue is on hold | queue on hold | frozen the queue | queue is frozen
        queue is paused | adaptive throttling | suspended by operator | suspended by the operator
        suspended by adaptive | suspended by flow control
      `),
      },
    ],
  },
  {
    cause: 'not-a-failure',
    cues: [
      {
        weight: 95,
        any: phrases(`
        excluded before sending | blocklist of this account | denylist of this account | previously unsubscribed
        suppression list | suppressionlist | accountsuppression
      `),
      },
      {
        weight: 93,
        any: ['delivered via', 'delivered to mailbox'],
        not: ['not be delivered', 'undelivered', 'not delivered'],
      },
    ],
  },
  {
    cause: 'tls',
    cues: [
      {
        weight: 95,
        any: [
          'unencrypted is forbidden',
          'delivering unencrypted',
          'send with an encryption',
          'sent with an encryption',
          'only encrypted connections',
        ],
      },
    ],
  },
  { cause: 'message-size', cues: [{ weight: 92, any: ['messagetoolarge', 'message too large'] }] },
  {
    cause: 'sender-identity',
    cues: [{ weight: 92, any: ['sender has no a,', 'sender has no mx', 'sender has no dns', 'no a, aaaa, or mx'] }],
  },
  { cause: 'unreachable', cues: [{ weight: 93, any: ['dns.nonexistentdomain', 'smtpsend.dns'] }] },
];
