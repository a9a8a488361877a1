import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { type TextRow, textRules } from '../text-rule.ts';

const TROUBLESHOOTING = 'https://www.symanteccloud.com/troubleshooting';

const BROADCOM: readonly TextRow[] = [
  [
    'ip-removal',
    'reputation',
    ['ipremoval.sms.symantec.com'],
    'Symantec’s reputation service blocks the sending IP.',
    'Le service de réputation de Symantec bloque l’IP d’envoi.',
    advice.LISTED,
    ['554 5.7.1 Blocked by Symantec. See http://ipremoval.sms.symantec.com/lookup/?q=192.0.2.10'],
  ],
  [
    'connection-policy',
    'reputation',
    ['connection rejected by policy'],
    'The Symantec filter refuses connections from this IP.',
    'Le filtre Symantec refuse les connexions de cette IP.',
    advice.BLOCKED_BY_REPUTATION,
    [
      '501 Connection rejected by policy [7.7] 3912, please visit www.messagelabs.com/support for more details about this error message.',
    ],
  ],
  [
    'message-filtered',
    'content',
    ['message filtered'],
    'The Symantec filter takes the message for spam.',
    'Le filtre Symantec prend le message pour du spam.',
    advice.SPAM_CONTENT,
    [
      '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
    ],
    { source: TROUBLESHOOTING, read: '2026-11-25' },
  ],
  [
    'throttled',
    'rate-limit',
    ['requested action aborted'],
    'The Symantec filter slows this IP down.',
    'Le filtre Symantec ralentit cette IP.',
    advice.SLOW_DOWN,
    ['450 Requested action aborted [9] 22902, please visit www.messagelabs.com/support'],
    { code: ['450', '451'] },
  ],
  [
    'not-provisioned',
    'relay',
    ['please turn on smtp authentication', 'as a relay, but i have not been configured', 'domain not allowed to relay'],
    'The recipient’s domain is not (or no longer) a customer of this filter.',
    'Le domaine du destinataire n’est pas (ou plus) client de ce filtre.',
    ['contact-recipient-admin', 'remove-invalid'],
    [
      '550 Please turn on SMTP Authentication in your mail client, or login to the IMAP/POP3 server before sending your message',
      '553-you are trying to use me [server-8.tower-112.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.10, mail.example.com] do this. (#5.7.1)',
    ],
  ],
  [
    'invalid-recipient',
    'invalid-recipient',
    ['invalid recipient', '#5.1.1'],
    'The address does not exist behind the Symantec filter.',
    'L’adresse n’existe pas derrière le filtre Symantec.',
    advice.UNKNOWN_USER,
    ['550-Invalid recipient <someone@example.org> 550 (#5.1.1)'],
    { code: ['5'] },
  ],
];

/** Broadcom’s Symantec Email Security.cloud, once MessageLabs. */
export const BROADCOM_RULES: readonly ReplyRule[] = textRules(
  {
    group: 'broadcom',
    speaks: 'broadcom',
    source: 'https://ipremoval.sms.symantec.com/',
    read: '2026-11',
    provider: ['broadcom'],
  },
  BROADCOM,
  { relayHost: 'cluster5.eu.messagelabs.com' },
);

const TREND_CODES =
  'https://docs.trendmicro.com/en-us/documentation/article/deep-discovery-email-inspector-51-online-help-smtp-error-codes';

/** Trend Micro Email Security, Deep Discovery Email Inspector, InterScan. */
export const TREND_MICRO_RULES: readonly ReplyRule[] = textRules(
  {
    group: 'trend-micro',
    speaks: 'trend-micro',
    source: 'https://servicecentral.trendmicro.com/en-US/ers/',
    read: '2026-11',
  },
  [
    [
      'ers-rbl',
      'reputation',
      ['rejected: ers-rbl', 'rejected: ers-dul', 'ers-customized-block', 'rbl+ matches (ers)'],
      'Trend Micro’s email reputation service lists the sending IP.',
      'Le service de réputation de Trend Micro liste l’IP d’envoi.',
      advice.LISTED,
      [
        {
          reply: '550 5.7.1 <someone@example.org>: Recipient address rejected: ERS-RBL.',
          relayHost: 'in.hes.trendmicro.com',
        },
        '550 Permanent denial of connection (550) for RBL+ matches (ERS)',
      ],
      { blocklist: 'Trend Micro ERS' },
    ],
    [
      'ers-qil',
      'reputation',
      ['rejected: ers-qil', 'zombie matches (ers)', 'qil matches (ers)'],
      'Trend Micro’s email reputation service has just seen spam from the sending IP and puts it off for a while.',
      'Le service de réputation de Trend Micro vient de voir du spam de cette IP et la fait patienter.',
      advice.THROTTLED_BY_REPUTATION,
      ['450 Temporary denial of connection (450) for Zombie matches (ERS)'],
      { blocklist: 'Trend Micro ERS', source: TREND_CODES, read: '2026-11-25' },
    ],
    [
      'sender-filtering',
      'policy',
      ['(sender filtering/authentication)'],
      'The receiver’s sender filtering refuses the message: too many recipients, SPF, DKIM or DMARC.',
      'Le filtrage d’expéditeurs du destinataire refuse le message : trop de destinataires, SPF, DKIM ou DMARC.',
      ['fix-spf', 'fix-dkim', 'fix-dmarc', 'remove-invalid', 'pause-and-slow-down'],
      [
        '521 Block permanently (Sender Filtering/Authentication)',
        '421 Block temporarily (Sender Filtering/Authentication)',
      ],
      { source: TREND_CODES, read: '2026-11-25' },
    ],
  ],
);

const FORTI_REPLACEMENTS =
  'https://docs.fortinet.com/document/fortigate/6.0.0/cli-reference/84293/system-replacemsg-spam';

/** FortiMail, FortiMail Cloud and the mail filter of FortiGate firewalls. */
export const FORTINET_RULES: readonly ReplyRule[] = textRules(
  { group: 'fortinet', speaks: 'fortinet', source: 'https://www.fortiguard.com/learnmore#as', read: '2026-11' },
  [
    [
      'detected-as-spam',
      'content',
      ['has been rejected. the email message was detected as spam'],
      'The FortiMail filter takes the message for spam.',
      'Le filtre FortiMail prend le message pour du spam.',
      advice.SPAM_CONTENT,
      [
        '554 5.7.1 This email from IP 192.0.2.10 has been rejected. The email message was detected as spam.',
        '554 5.7.1 This email from IP 192.0.2.10 has been rejected. The email message was detected as spam. FortiGuard AntiSpam(SPAM URL:https://shop.example.com/)',
      ],
      {
        source:
          'https://community.fortinet.com/t5/FortiMail/Troubleshooting-Tip-Email-is-reject-with-the-error-message-This/ta-p/410082',
        read: '2026-11-25',
      },
    ],
    [
      'fortigate-ip',
      'reputation',
      ['antispam black ip', 'antispam blocklisted ip', 'fortiguard - antispam ip'],
      'FortiGuard’s antispam service lists the sending IP.',
      'Le service antispam FortiGuard liste l’IP d’envoi.',
      advice.LISTED,
      ['554 5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP address.'],
      { blocklist: 'FortiGuard', source: FORTI_REPLACEMENTS, read: '2026-11-25' },
    ],
    [
      'fortigate-content',
      'content',
      ['antispam blocking url', 'because ase reports it as spam', 'contains a banned word'],
      'The FortiGate firewall takes the message, or a link of it, for spam.',
      'Le pare-feu FortiGate prend le message, ou un de ses liens, pour du spam.',
      advice.SPAM_CONTENT,
      [
        '554 5.7.1 This message has been blocked because ASE reports it as spam.',
        '554 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s).',
      ],
      { source: FORTI_REPLACEMENTS, read: '2026-11-25' },
    ],
    [
      'session-reputation',
      'reputation',
      ['(reputation)', 'temporarily rejected due to sender reputation', 'sender reputation'],
      'The FortiMail filter slows or refuses the IP because of its local reputation.',
      'Le filtre FortiMail ralentit ou refuse l’IP à cause de sa réputation locale.',
      advice.BLOCKED_BY_REPUTATION,
      [{ reply: '451 4.7.1 Session rejected due to sender reputation', relayHost: 'mail-eu1.fortimailcloud.com' }],
      { provider: ['fortinet'] },
    ],
    [
      'try-again-later',
      'greylisting',
      ['try again later'],
      'FortiMail greylists a sender that it does not know, or cannot check the recipient for now; a retry gets through.',
      'FortiMail met en liste grise un expéditeur inconnu, ou ne peut vérifier le destinataire ; une nouvelle tentative passe.',
      advice.GREYLISTED,
      [{ reply: '451 Try again later', relayHost: 'gwa12.fortimailcloud.com' }],
      {
        provider: ['fortinet'],
        code: ['451'],
        source: 'https://fortinetguru.com/2016/04/troubleshooting/11',
        read: '2026-11-25',
      },
    ],
  ],
);
