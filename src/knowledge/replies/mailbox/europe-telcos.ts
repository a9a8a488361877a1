import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

const MOVISTAR: readonly ReplyRule[] = ruleGroup(
  { group: 'movistar', speaks: 'telefonica-es', source: 'https://pastebin.com/UXGKeqXQ', read: '2026-11-25' },
  [
    {
      id: 'blacklisted',
      phrase: ['en lista negra por spam/virus'],
      cause: 'reputation',
      en: 'Movistar refuses the IP because a blocklist names it for spam or viruses.',
      fr: 'Movistar refuse l’IP parce qu’une liste de blocage la cite pour du spam ou des virus.',
      advice: advice.LISTED,
      samples: [
        {
          reply:
            '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using sbl-xbl.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL123456 - IP: 192.0.2.10 en Lista Negra por Spam/Virus...contacte con su administrador',
          relayHost: 'tnetmx.telefonica.net',
        },
      ],
    },
  ],
);

const NEXTGENTEL: readonly ReplyRule[] = ruleGroup(
  { group: 'nextgentel', speaks: 'nextgentel', source: 'https://pastebin.com/eaXMWT2g', read: '2026-11-25' },
  [
    {
      id: 'spam-filter',
      phrase: ['rejected by nextgentel spam filter'],
      cause: 'content',
      en: 'NextGenTel’s filter takes the message for spam.',
      fr: 'Le filtre de NextGenTel prend le message pour du spam.',
      advice: advice.SPAM_CONTENT,
      samples: [
        '552 5.2.0 yxTiZdXDTefL7yxTiZ8pDw Message rejected by NextGenTel Spam Filter - For more information, see https://www.nextgentel.com/kundesider/artikler/epostvask.php [602]',
      ],
    },
  ],
);

const ONE_COM: readonly ReplyRule[] = ruleGroup(
  {
    group: 'one-com',
    speaks: 'one-com',
    source: 'https://pastebin.com/S0ay8vQY',
    read: '2026-11-25',
    provider: ['one-com'],
  },
  [
    {
      id: 'recipient-rejected',
      phrase: ['recipient rejected'],
      cause: 'invalid-recipient',
      en: 'The address does not exist at one.com.',
      fr: 'L’adresse n’existe pas chez one.com.',
      advice: advice.UNKNOWN_USER,
      samples: [
        {
          reply: '550 5.1.1 yG4QZNGttZRyvyG4QZgw6k Recipient Rejected [503]',
          relayHost: 'mx1.pub.mailpod5-cph3.one.com',
        },
      ],
    },
  ],
);

const SWISSCOM: readonly ReplyRule[] = ruleGroup(
  {
    group: 'swisscom',
    speaks: 'swisscom',
    source: 'https://www.webstyle.ch/de/support/e-mail/faq.php',
    read: '2026-11-25',
    provider: ['swisscom'],
  },
  [
    {
      id: 'full',
      phrase: ['disk quota exceeded', 'mailbox full', 'quota exceeded', 'over quota'],
      cause: 'mailbox-full',
      en: 'The Bluewin mailbox is full.',
      fr: 'La boîte Bluewin est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: [
        { reply: '552 RCPT TO:<someone@bluewin.ch> Mailbox disk quota exceeded', recipientDomain: 'bluewin.ch' },
      ],
    },
  ],
);

/** Telecoms and hosters of Spain, the north and the Alps, of whose replies little is published. */
export const TELCO_RULES: readonly ReplyRule[] = [...MOVISTAR, ...NEXTGENTEL, ...ONE_COM, ...SWISSCOM];
