import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { type TextRow, textRules } from '../text-rule.ts';

const CODES_PAGE = 'https://campus.barracuda.com/product/emailsecuritygateway/article/BSF/SMTPErrorCodes/';
const REASONS_PAGE = 'https://campus.barracuda.com/doc/167976683';

const BARRACUDA: readonly TextRow[] = [
  [
    'recipients-blocked',
    'reputation',
    ['permanent failure for one or more recipients'],
    'The Barracuda filter refuses the message because of the sender or what it holds.',
    'Le filtre Barracuda refuse le message à cause de l’expéditeur ou du contenu.',
    ['check-blocklist', 'review-content', 'request-delisting', 'request-hours'],
    ['550 permanent failure for one or more recipients (someone@example.org:blocked)'],
    { also: [':blocked'], source: REASONS_PAGE, read: '2026-11-25' },
  ],
  [
    'reputation',
    'reputation',
    ['blocked using barracuda reputation', 'barracudanetworks.com/reputation'],
    'The Barracuda appliance of the receiver refuses the IP for its poor reputation at Barracuda Central.',
    'L’appliance Barracuda du destinataire refuse l’IP pour sa mauvaise réputation chez Barracuda Central.',
    advice.LISTED,
    [
      '554 Service unavailable; Client host [mail.example.com] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.10',
    ],
    { blocklist: 'Barracuda', source: 'https://www.barracudacentral.org/rbl', read: '2026-11' },
  ],
  [
    'cuda-rate',
    'rate-limit',
    ['cuda_nsu'],
    'The Barracuda filter’s limit of messages or connections is reached.',
    'La limite de messages ou de connexions du filtre Barracuda est atteinte.',
    advice.SLOW_DOWN,
    ['450 cuda_nsu 4.7.1 Rate control: too many connections from 192.0.2.10'],
    { also: ['rate'], read: '2026-11' },
  ],
  [
    'rate-control',
    'rate-limit',
    ['rate control', 'too many connections', 'too many concurrent', 'connection limit'],
    'The Barracuda filter’s rate control takes no further message from this IP for now.',
    'Le contrôle de débit du filtre Barracuda n’accepte plus de message de cette IP pour l’instant.',
    advice.SLOW_DOWN,
    ['421 4.4.2 mx.example.org Error: too many connections from 192.0.2.10'],
    {
      provider: ['barracuda'],
      code: ['4'],
      source:
        'https://campus.barracuda.com/product/emailsecuritygateway/knowledgebase/50160000000He2oAAC/Why+am+I+seeing+a+decrease+in+the+number+of+emails+processed+by+the+Barracuda+Spam+%26+Virus+Firewall%3F/',
    },
  ],
  [
    'suspect-content',
    'content',
    ['deferred due to suspect content', 'suspect content'],
    'The Barracuda filter defers the message while it looks at what it holds.',
    'Le filtre Barracuda diffère le message le temps d’en examiner le contenu.',
    ['wait-and-retry', 'review-content'],
    ['420 The message has been deferred due to suspect content. Try again later.'],
    { provider: ['barracuda'] },
  ],
  [
    'greylist',
    'greylisting',
    ['greylist', 'please try again later', 'temporarily deferred', 'try again'],
    'The Barracuda filter defers senders that it meets for the first time.',
    'Le filtre Barracuda diffère les expéditeurs qu’il rencontre pour la première fois.',
    advice.GREYLISTED,
    ['451 Temporary failure, please try again later.'],
    { code: ['451', '450'], provider: ['barracuda'], read: '2026-11' },
  ],
  [
    'content',
    'content',
    ['spam', 'virus', 'malware', 'phish', 'content', 'attachment'],
    'The Barracuda filter takes the message for spam or malware, or its rule forbids the content.',
    'Le filtre Barracuda prend le message pour du spam ou un logiciel malveillant, ou sa règle interdit le contenu.',
    advice.SPAM_CONTENT,
    ['550 Message was rejected because it contains a virus'],
    {
      provider: ['barracuda'],
      code: ['5'],
      not: ['spamhaus', 'spamcop', 'barracudacentral', 'spammer'],
      source: REASONS_PAGE,
    },
  ],
];

const REPUTATION_CENTER = 'https://talosintelligence.com/reputation_center';
const ESA_GUIDE =
  'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-user-guide-list.html';
const ESA_AUTHENTICATION = 'https://manualsbrain.com/it/manuals/1649627/?page=293';

const CISCO: readonly TextRow[] = [
  [
    'domain-reputation',
    'reputation',
    ['poor reputation of a domain', 'poor domain reputation'],
    'Cisco Talos gives a domain of the message a poor reputation.',
    'Cisco Talos attribue une mauvaise réputation à un domaine du message.',
    advice.LISTED,
    ['554 Message rejected due to poor reputation of a domain used in message transfer'],
    { blocklist: 'Cisco Talos' },
  ],
  [
    'ip-reputation',
    'reputation',
    ["sending mta's poor reputation", 'sending mtas poor reputation'],
    'Cisco Talos gives the sending IP a poor reputation.',
    'Cisco Talos attribue une mauvaise réputation à l’IP d’envoi.',
    advice.LISTED,
    [
      '554 Your access to this mail system has been rejected due to the sending MTA’s poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.',
    ],
    { blocklist: 'Cisco Talos' },
  ],
  [
    'connection-refused',
    'reputation',
    ['554'],
    'The Cisco filter refuses the connection and gives only its name, as it does to IPs of poor reputation.',
    'Le filtre Cisco refuse la connexion et ne donne que son nom, comme aux IP de mauvaise réputation.',
    advice.BLOCKED_BY_REPUTATION,
    ['554 mx1.example.iphmx.com', '554-ironport4.example.org'],
    { provider: ['cisco'], pattern: /^554[ -][a-z0-9.-]{4,100}\.[a-z]{2,24}\.?$/, source: ESA_GUIDE },
  ],
  [
    'access-rejected',
    'policy',
    [
      'access to submit messages to this e-mail system has been rejected',
      'access to submit messages to this email system',
    ],
    'The recipient’s organisation does not take mail from this host or for this address.',
    'L’organisation du destinataire n’accepte rien de cet hôte ou pour cette adresse.',
    advice.RECEIVERS_RULE,
    ['550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.'],
    { source: ESA_GUIDE },
  ],
  [
    'address-rejected',
    'invalid-recipient',
    ['#5.1.0 address rejected'],
    'The Cisco filter knows no such address in the recipient’s organisation.',
    'Le filtre Cisco ne connaît pas cette adresse dans l’organisation du destinataire.',
    advice.UNKNOWN_USER,
    ['550 #5.1.0 Address rejected.', '550 #5.1.0 Address rejected someone@example.org'],
    { source: ESA_GUIDE },
  ],
  [
    'recipients-per-hour',
    'rate-limit',
    ['too many recipients received this hour', 'too many recipients received from the sender'],
    'The Cisco filter’s hourly limit of recipients for this sender is reached; hosts without reputation get a low one.',
    'La limite horaire de destinataires du filtre Cisco est atteinte ; un hôte sans réputation en reçoit une basse.',
    ['pause-and-slow-down', 'warm-up', 'wait-and-retry'],
    ['452 Too many recipients received this hour'],
    {
      code: ['452', '4'],
      waitMinutes: 60,
      source: 'https://utsubdev2.service-now.com/utss/KAhome.do?number=KB0011414',
      read: '2026-11-25',
    },
  ],
  [
    'too-many-connections',
    'rate-limit',
    [
      'too many messages for this session',
      'too many connections from your host',
      'too many connections to this host',
      'too many concurrent connections',
    ],
    'The Cisco filter’s limit of connections or messages is reached.',
    'La limite de connexions ou de messages du filtre Cisco est atteinte.',
    advice.SLOW_DOWN,
    [{ reply: '421 #4.4.5 Too many connections from your host.', relayHost: 'esa1.example.iphmx.com' }],
    { provider: ['cisco'] },
  ],
  [
    'spf',
    'authentication',
    ['spf unauthorized mail is prohibited'],
    'SPF does not allow this server for the sender’s domain.',
    'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
    ['fix-spf'],
    ['550 #5.7.1 SPF unauthorized mail is prohibited.'],
    { source: ESA_AUTHENTICATION, read: '2026-11-25' },
  ],
  [
    'spf-lookup',
    'authentication',
    ['temporary error occurred during spf verification'],
    'The Cisco filter could not read the SPF record of the sender’s domain.',
    'Le filtre Cisco n’a pas pu lire l’enregistrement SPF du domaine de l’expéditeur.',
    ['fix-spf', 'wait-and-retry'],
    ['451 #4.4.3 Temporary error occurred during SPF verification.'],
    { source: ESA_AUTHENTICATION, read: '2026-11-25' },
  ],
  [
    'dkim-dmarc',
    'authentication',
    [
      'dmarc unauthenticated mail is prohibited',
      'dkim unauthenticated mail is prohibited',
      'unauthenticated mail is prohibited',
    ],
    'The message fails DKIM or DMARC.',
    'Le message échoue à DKIM ou à DMARC.',
    ['fix-dmarc', 'fix-dkim', 'fix-spf'],
    ['550 #5.7.1 DMARC unauthenticated mail is prohibited.', '550 #5.7.5 DKIM unauthenticated mail is prohibited.'],
    { source: ESA_GUIDE },
  ],
  [
    'sender-domain',
    'sender-identity',
    ['#5.1.8 domain of sender', '#4.1.8 domain of sender', '#5.5.4 domain required', '#5.1.7 '],
    'The sender address is malformed, or its domain does not exist or does not resolve.',
    'L’adresse d’expéditeur est mal formée, ou son domaine n’existe pas ou ne se résout pas.',
    advice.SENDER_DOMAIN,
    [
      '550 #5.1.8 Domain of sender address <news@example.com> does not exist',
      '451 #4.1.8 Domain of sender address <news@example.com> does not resolve',
    ],
    { source: ESA_GUIDE },
  ],
  [
    'directory',
    'receiver-fault',
    ['unable to perform ldap', 'ldap accept query'],
    'The Cisco filter cannot check the recipient in the organisation’s directory for now.',
    'Le filtre Cisco ne peut pas vérifier le destinataire dans l’annuaire de l’organisation pour l’instant.',
    advice.RECEIVER_DOWN,
    ['451 #4.7.1 Unable to perform LDAP accept query'],
    { code: ['4'], source: ESA_GUIDE },
  ],
];

/** Barracuda Email Security Gateway and Email Gateway Defense. */
export const BARRACUDA_RULES: readonly ReplyRule[] = textRules(
  { group: 'barracuda', speaks: 'barracuda', source: CODES_PAGE, read: '2026-11-25' },
  BARRACUDA,
  { relayHost: 'd12345a.ess.barracudanetworks.com' },
);

/** Cisco Secure Email (IronPort), which writes its enhanced codes with a `#`. */
export const CISCO_RULES: readonly ReplyRule[] = textRules(
  { group: 'cisco', speaks: 'cisco', source: REPUTATION_CENTER, read: '2026-11' },
  CISCO,
  { relayHost: 'mx1.example.iphmx.com' },
);
