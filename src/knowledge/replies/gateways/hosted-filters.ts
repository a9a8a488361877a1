import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';
import { type TextRow, textRules } from '../text-rule.ts';

const SPAMEXPERTS: readonly TextRow[] = [
  [
    'submission-only',
    'relay',
    ['message submission is for authorised users only', 'message submission is for authorized users only'],
    'The recipient’s domain is not (or no longer) a customer of this filter.',
    'Le domaine du destinataire n’est pas (ou plus) client de ce filtre.',
    ['contact-recipient-admin', 'remove-invalid'],
    ['550 message submission is for authorised users only!'],
    { code: ['5'] },
  ],
  [
    'recipient-rejected',
    'invalid-recipient',
    ['recipient address rejected by destination'],
    'The host behind the filter does not take this address.',
    'L’hôte derrière le filtre n’accepte pas cette adresse.',
    advice.UNKNOWN_USER,
    ['550 Recipient address rejected by destination', '550 Recipient address rejected by destination (based on cache)'],
  ],
  [
    'sender-rate',
    'greylisting',
    ['try again later', 'temporarily rejected', 'greylisted'],
    'The filter defers senders that it meets for the first time.',
    'Le filtre diffère les expéditeurs qu’il rencontre pour la première fois.',
    advice.GREYLISTED,
    ['451 Message temporarily rejected, please try again later'],
    { code: ['450', '451'], provider: ['spamexperts'] },
  ],
  [
    'high-spam-score',
    'content',
    ['high probability of spam', 'considered unsolicited', 'recognized as spam'],
    'The filter takes the message for spam.',
    'Le filtre prend le message pour du spam.',
    advice.SPAM_CONTENT,
    [{ reply: '550 High probability of spam', relayHost: 'mx10.mailspamprotection.com' }],
    { provider: ['spamexperts'] },
  ],
];

/** SpamExperts, now N-able Mail Assure, which also filters for SiteGround and many hosters under their own names. */
export const SPAMEXPERTS_RULES: readonly ReplyRule[] = textRules(
  {
    group: 'spamexperts',
    speaks: 'spamexperts',
    source: 'https://www.n-able.com/products/mail-assure',
    read: '2026-11',
  },
  SPAMEXPERTS,
  { relayHost: 'mx.antispamcloud.com' },
);

const INBOUND = 'https://docs.mailchannels.com/inbound/smtp-errors';
const OUTBOUND = 'https://docs.mailchannels.com/';

/** MailChannels: hosters send through it, and some domains are filtered by it; its reasons stand in brackets. */
export const MAILCHANNELS_RULES: readonly ReplyRule[] = [
  ...ruleGroup({ group: 'mailchannels', speaks: 'mailchannels', source: OUTBOUND, read: '2026-11' }, [
    codeRule({
      id: 'content',
      anchor: ['[cs]'],
      code: /\[(cs)\]/,
      cause: 'content',
      en: 'The relay of the own hoster (MailChannels) takes the message for spam.',
      fr: 'Le relais de votre hébergeur (MailChannels) prend le message pour du spam.',
      advice: advice.SPAM_CONTENT,
      sample: [
        '550 5.7.1 [CS] Message blocked. If this is a false positive, please report this to your hosting service provider. See https://console.mailchannels.net/insights/bounce?auid=host&txid=25b54c5e3c56be3e',
        'CS',
      ],
      more: { also: ['mailchannels'] },
    }),
    codeRule({
      id: 'sender-blocked',
      anchor: ['[esa]'],
      code: /\[(esa)\]/,
      cause: 'reputation',
      en: 'The relay of the own hoster (MailChannels) blocks this sender after spam from it.',
      fr: 'Le relais de votre hébergeur (MailChannels) bloque cet expéditeur après du spam venu de lui.',
      advice: ['check-own-mta', 'check-complaints', 'check-platform', 'request-hours'],
      sample: [
        '550 5.7.1 [ESA] Sender blocked. See https://console.mailchannels.net/insights/bounce?auid=host&txid=25b54c5e3c56be3e',
        'ESA',
      ],
      more: { also: ['sender blocked'] },
    }),
  ]),
  ...ruleGroup({ group: 'mailchannels', speaks: 'mailchannels', source: INBOUND, read: '2026-11-25' }, [
    codeRule({
      id: 'try-again',
      anchor: ['[s09]'],
      code: /\[(s09)\]/,
      cause: 'greylisting',
      en: 'MailChannels puts the sender off for some minutes; a retry gets through.',
      fr: 'MailChannels fait patienter l’expéditeur quelques minutes ; une nouvelle tentative passe.',
      advice: advice.GREYLISTED,
      sample: ['450 [S09] Try Again Later', 'S09'],
    }),
    codeRule({
      id: 'ip-blocked',
      anchor: ['[s10]'],
      code: /\[(s10)\]/,
      cause: 'reputation',
      en: 'MailChannels blocks the sending IP for its poor reputation.',
      fr: 'MailChannels bloque l’IP d’envoi pour sa mauvaise réputation.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: ['550 [S10] Blocked', 'S10'],
    }),
    codeRule({
      id: 'attachment',
      anchor: ['[ib_feb]'],
      code: /\[(ib_feb)\]/,
      cause: 'content',
      en: 'The receiver’s filter does not let attachments of this type through.',
      fr: 'Le filtre du destinataire ne laisse pas passer ce type de pièce jointe.',
      advice: ['review-content'],
      sample: [
        '550 5.7.1 [IB_FEB] Your message could not be delivered because it contained an attachment type that is not allowed',
        'IB_FEB',
      ],
    }),
    codeRule({
      id: 'message-rejected',
      anchor: ['[nr] message rejected'],
      code: /\[(nr)\]/,
      cause: 'content',
      en: 'MailChannels takes the message for spam.',
      fr: 'MailChannels prend le message pour du spam.',
      advice: advice.SPAM_CONTENT,
      sample: ['550 5.7.1 [NR] Message rejected', 'NR'],
    }),
  ]),
  ...textRules(
    { group: 'mailchannels', speaks: 'mailchannels', provider: ['mailchannels'], source: INBOUND, read: '2026-11-25' },
    [
      [
        'recipient-policies',
        'policy',
        ['recipient policy mismatch'],
        'Recipients of one message have different filter settings, so the rest is asked for again in a session of its own.',
        'Les destinataires d’un même message ont des réglages différents ; les autres sont redemandés à part.',
        advice.GREYLISTED,
        ['452 4.5.3 Recipient policy mismatch'],
      ],
      [
        'spf',
        'authentication',
        ["rejected due to the domain's spf policy"],
        'SPF does not allow this server for the sender’s domain.',
        'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
        ['fix-spf'],
        ["550 5.7.1 Email has been rejected due to the domain's SPF policy"],
      ],
      [
        'blocked-content',
        'content',
        ['message blocked.', '5.7.1 message rejected'],
        'MailChannels takes the message for spam or malware.',
        'MailChannels prend le message pour du spam ou un logiciel malveillant.',
        advice.SPAM_CONTENT,
        ['550 Message Blocked.', '550 5.7.1 Message rejected'],
      ],
    ],
    { relayHost: 'mx1.mailchannels.net' },
  ),
];

/** Cloudflare Email Routing (Area 1), which names the list that it asked. */
export const CLOUDFLARE_RULES: readonly ReplyRule[] = textRules(
  {
    group: 'cloudflare',
    speaks: 'cloudflare',
    source: 'https://developers.cloudflare.com/email-routing/postmaster/',
    read: '2026-11-25',
  },
  [
    [
      'listed',
      'reputation',
      ['found on one or more dnsbl', 'postmaster/#spam-and-abusive-traffic'],
      'A blocklist that Cloudflare asks names the sending IP; the reply says which in brackets.',
      'Une liste de blocage que Cloudflare interroge cite l’IP d’envoi ; la réponse la nomme entre parenthèses.',
      advice.LISTED,
      [
        '554 192.0.2.10 found on one or more DNSBLs (abusixip). Refer to https://developers.cloudflare.com/email-routing/postmaster/#spam-and-abusive-traffic/',
      ],
    ],
  ],
);

/** Excello's Virusfree, in front of many Czech and Slovak organisations. */
export const EXCELLO_RULES: readonly ReplyRule[] = textRules(
  {
    group: 'excello',
    speaks: 'excello',
    provider: ['excello'],
    source: 'https://www.virusfree.cz/en/faq',
    read: '2026-11-25',
  },
  [
    [
      'scanner',
      'content',
      ['message refused by the scanner'],
      'The Virusfree filter takes the message for spam or malware.',
      'Le filtre Virusfree prend le message pour du spam ou un logiciel malveillant.',
      advice.SPAM_CONTENT,
      ['554 Message refused by the scanner'],
    ],
    [
      'connections',
      'rate-limit',
      ['service temporarily not available'],
      'Too many connections at once for the Virusfree filter, which also looks at the reverse DNS of the sending IP.',
      'Trop de connexions simultanées pour le filtre Virusfree, qui regarde aussi le DNS inverse de l’IP d’envoi.',
      ['pause-and-slow-down', 'fix-ptr', 'wait-and-retry'],
      ['421 Service temporarily not available'],
      { code: ['421'] },
    ],
    [
      'reverse-dns',
      'sender-identity',
      ['dns ptr record point to a record', "doesn't point to your ip"],
      'The name of the sending IP does not lead back to it.',
      'Le nom de l’IP d’envoi ne mène pas à elle.',
      advice.REVERSE_DNS,
      ["550 DNS PTR record point to A record that doesn't point to your IP, see RFC1912"],
    ],
  ],
  { relayHost: 'mx1.virusfree.cz' },
);
