import type { ReplyRule } from '../../reply-rule.ts';
import type { Cause } from '../../vocabulary.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';
import { BIZSMTP_RULES } from './bizsmtp.ts';

/** Id, letters of `L-xxxxnn`, cause, what the account did (en, fr), advice. */
const LWS_ROWS: readonly (readonly [string, string, Cause, string, string, ReplyRule['advice']])[] = [
  [
    'volume',
    'rate',
    'rate-limit',
    'The own account at LWS has sent too many messages in a period; the block lifts by itself.',
    'Le compte chez LWS a envoyé trop de messages sur une période ; le blocage se lève seul.',
    ['check-quotas', 'wait-and-retry'],
  ],
  [
    'recipients',
    'rcpt',
    'rate-limit',
    'The own account at LWS has written to too many recipients in a period.',
    'Le compte chez LWS a écrit à trop de destinataires sur une période.',
    ['check-quotas', 'wait-and-retry'],
  ],
  [
    'bytes',
    'size',
    'rate-limit',
    'The own account at LWS has sent too many bytes in a period, often attachments.',
    'Le compte chez LWS a envoyé trop d’octets sur une période, souvent des pièces jointes.',
    ['check-quotas', 'reduce-size'],
  ],
  [
    'bounces',
    'hb',
    'rate-limit',
    'The own account at LWS gets too many bounces: its list holds addresses that do not exist.',
    'Le compte chez LWS reçoit trop d’échecs : sa liste contient des adresses inexistantes.',
    ['remove-invalid', 'check-list-source'],
  ],
  [
    'spam',
    'spam',
    'content',
    'LWS takes messages of the own account for spam and blocks its sending for days.',
    'LWS prend des messages du compte pour du spam et bloque ses envois plusieurs jours.',
    ['review-content', 'check-own-mta', 'check-smarthost'],
  ],
];

/** GoDaddy, Rackspace, IONOS, LWS. */
export const HOSTER_RULES: readonly ReplyRule[] = [
  ...BIZSMTP_RULES,
  ...ruleGroup({ group: 'godaddy', speaks: 'godaddy', source: 'https://unblock.secureserver.net/', read: '2026-11' }, [
    {
      id: 'spam-or-virus',
      phrase: ['message rejected for spam or virus content'],
      cause: 'content',
      en: 'GoDaddy takes the message for spam or finds a virus in it.',
      fr: 'GoDaddy prend le message pour du spam ou y trouve un virus.',
      advice: advice.SPAM_CONTENT,
      source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
      read: '2026-11-25',
      samples: ['552 5.2.0 Message rejected for spam or virus content'],
    },
    {
      id: 'placeholder-recipient',
      phrase: ['default recipient used as a placeholder'],
      cause: 'invalid-recipient',
      en: 'The address is the example address of a web form, which nobody changed.',
      fr: 'L’adresse est l’adresse d’exemple d’un formulaire, restée telle quelle.',
      advice: advice.UNKNOWN_USER,
      source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
      samples: [
        '550 5.1.1 <recipient@example.com> recipient rejected. This is a default recipient used as a placeholder in many web applications. Please check your settings and try again.',
      ],
    },
    {
      id: 'unblock',
      phrase: ['unblock.secureserver.net'],
      cause: 'reputation',
      en: 'GoDaddy blocks the IP; its form lifts the block.',
      fr: 'GoDaddy bloque l’IP ; son formulaire permet le déblocage.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        '554 Your access to this mail system has been rejected. If you believe that this failure is in error, see https://unblock.secureserver.net/?ip=192.0.2.10',
      ],
    },
  ]),
  ...ruleGroup(
    {
      group: 'rackspace',
      speaks: 'rackspace',
      source: 'https://postmaster.emailsrvr.com/',
      read: '2026-11',
      provider: ['rackspace'],
    },
    [
      {
        id: 'throttled-for-spam',
        phrase: ['throttled - too much spam', 'too much spam from your mail server'],
        cause: 'reputation',
        en: 'Rackspace holds the server back because too much spam came from it.',
        fr: 'Rackspace freine le serveur à cause de trop de spam.',
        advice: advice.THROTTLED_BY_REPUTATION,
        source: 'https://docs.rackspace.com/docs/common-email-bounces',
        read: '2026-11-25',
        samples: [
          {
            reply:
              '451 4.3.0 <mail.example.com[192.0.2.10]>: Client host rejected: Throttled - Too much spam from your mail server. Try again later.',
            relayHost: 'mx1.emailsrvr.com',
          },
        ],
      },
      {
        id: 'dns-list',
        phrase: ['acl dns_rbl'],
        cause: 'reputation',
        en: 'Rackspace refuses the IP because a list names it (Spamhaus, Validity or another).',
        fr: 'Rackspace refuse l’IP parce qu’une liste la cite (Spamhaus, Validity ou une autre).',
        advice: advice.LISTED,
        source: 'https://docs.rackspace.com/docs/common-email-bounces',
        read: '2026-11-25',
        samples: [
          {
            reply:
              '554 5.7.1 ACL dns_rbl; Client host [192.0.2.10] blocked. Please visit https://postmaster.emailsrvr.com/',
            relayHost: 'mx1.emailsrvr.com',
          },
        ],
      },
      {
        id: 'poor-reputation',
        phrase: ['poor reputation', 'ip reputation', 'blocked due to'],
        cause: 'reputation',
        en: 'Rackspace refuses the sending IP because of its reputation.',
        fr: 'Rackspace refuse l’IP d’envoi à cause de sa réputation.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [
          {
            reply: '554 5.7.1 Access denied, IP has a poor reputation. See https://postmaster.emailsrvr.com/',
            relayHost: 'mx1.emailsrvr.com',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'ionos',
      speaks: 'ionos',
      source:
        'https://www.ionos.de/hilfe/e-mail/problemloesungen-mail-basicmail-business/fehlermeldungen-bei-unzustellbarer-e-mail/',
      read: '2026-11-25',
    },
    [
      {
        id: 'login',
        phrase: ['smtp auth failed with the remote server'],
        provider: ['ionos'],
        cause: 'relay',
        en: 'IONOS’s outgoing server does not accept the login.',
        fr: 'Le serveur sortant d’IONOS refuse l’identification.',
        advice: ['check-smarthost'],
        samples: [
          {
            reply: '535 Authentication failure: SMTP AUTH failed with the remote server',
            relayHost: 'smtp.ionos.de',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    { group: 'lws', speaks: 'lws', source: 'https://help.lws.net/a/468', read: '2026-11-25' },
    LWS_ROWS.map(([id, letters, cause, en, fr, steps]) =>
      codeRule({
        id,
        anchor: [`l-${letters}`, `lpr-${letters}`],
        code: new RegExp(`\\b(l(?:pr)?-${letters}\\d{1,4})\\b`),
        cause,
        en,
        fr,
        advice: steps,
        sample: [`550 L-${letters.toUpperCase()}01`, `L-${letters.toUpperCase()}01`],
      }),
    ),
  ),
];
