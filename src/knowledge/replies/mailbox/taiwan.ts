import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Zhibang, url.com.tw. */
export const TAIWANESE_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'url-tw',
    speaks: 'url-tw',
    source: 'https://help.url.com.tw/1989.html',
    read: '2026-11-25',
    provider: ['url-tw'],
  },
  [
    {
      id: 'blacklist',
      phrase: ["your mailserver's ip is listed in blacklist"],
      cause: 'reputation',
      en: 'A blocklist names the sending IP.',
      fr: 'Une liste de blocage cite l’IP d’envoi.',
      advice: advice.LISTED,
      samples: [
        {
          reply:
            '553 your mailserver’s ip is listed in blacklist. Blocked - see http://cbl.abuseat.org/lookup.cgi?ip=192.0.2.10',
          relayHost: 'ntvirus2.url.com.tw',
        },
      ],
    },
    {
      id: 'too-often',
      phrase: ['no spam mail'],
      cause: 'rate-limit',
      en: 'The sender writes too often.',
      fr: 'L’expéditeur écrit trop souvent.',
      advice: advice.SLOW_DOWN,
      source: 'https://help.url.com.tw/index.php',
      samples: [{ reply: '550 no spam mail.', relayHost: 'ntvirus.url.com.tw' }],
    },
    {
      id: 'illegal-sender',
      phrase: ['illegal sender'],
      cause: 'policy',
      en: 'The sender stands on the black list or has been suspended.',
      fr: 'L’expéditeur figure sur la liste noire ou a été suspendu.',
      advice: ['contact-postmaster', 'contact-recipient-admin'],
      source: 'https://help.url.com.tw/index.php',
      samples: [{ reply: '550 illegal sender.', relayHost: 'ntvirus.url.com.tw' }],
    },
  ],
);
