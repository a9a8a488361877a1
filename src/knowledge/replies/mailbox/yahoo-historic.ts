import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** The old codes of AOL's and Verizon's own servers, which still stand in older logs. */
export const AOL_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'aol', speaks: 'yahoo', source: 'https://senders.yahooinc.com/smtp-error-codes/', read: '2026-02-15' },
  [
    {
      id: 'dyn-throttle',
      phrase: ['dyn:t'],
      pattern: /\b(dyn:t\d)\b/,
      cause: 'reputation',
      en: 'AOL slowed this IP down because of its reputation.',
      fr: 'AOL ralentissait cette IP à cause de sa réputation.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [{ reply: '421 DYN:T1 http://postmaster.info.aol.com/errors/421dynt1.html', providerCode: 'DYN:T1' }],
    },
    {
      id: 'rly',
      phrase: ['rly:'],
      pattern: /\b(rly:(?:nw|bd|ch2?|sn|cs4|ov|b\d))\b/,
      cause: 'reputation',
      en: 'AOL blocked this IP because of its reputation or of complaints.',
      fr: 'AOL bloquait cette IP à cause de sa réputation ou de plaintes.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        { reply: '554 RLY:NW http://postmaster.info.aol.com/errors/554rlynw.html', providerCode: 'RLY:NW' },
        { reply: '554 RLY:BD (http://postmaster.info.aol.com/errors/554rlybd.html)', providerCode: 'RLY:BD' },
      ],
    },
    {
      id: 'con',
      phrase: ['con:b'],
      pattern: /\b(con:b\d)\b/,
      cause: 'reputation',
      en: 'AOL blocked this IP at connection time.',
      fr: 'AOL bloquait cette IP dès la connexion.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [{ reply: '554 CON:B1 http://postmaster.info.aol.com/errors/554conb1.html', providerCode: 'CON:B1' }],
    },
    {
      id: 'dns-ptr',
      phrase: ['dns:nr', 'dns:b1'],
      pattern: /\b(dns:(?:nr|b1))\b/,
      cause: 'sender-identity',
      en: 'AOL found no PTR record for the sending IP.',
      fr: 'AOL ne trouvait pas d’enregistrement PTR pour l’IP d’envoi.',
      advice: advice.REVERSE_DNS,
      samples: [{ reply: '421 DNS:NR http://postmaster.info.aol.com/errors/421dnsnr.html', providerCode: 'DNS:NR' }],
    },
    {
      id: 'hvu',
      phrase: ['hvu:'],
      pattern: /\b(hvu:(?:b\d|nr))\b/,
      cause: 'content',
      en: 'AOL found a link in the message that draws complaints.',
      fr: 'AOL voyait dans le message un lien qui suscite des plaintes.',
      advice: advice.SPAM_CONTENT,
      samples: [{ reply: '554 HVU:B1 http://postmaster.info.aol.com/errors/554hvub1.html', providerCode: 'HVU:B1' }],
    },
    {
      id: 'rtr',
      phrase: ['rtr:'],
      pattern: /\b(rtr:[a-z]{2})\b/,
      cause: 'reputation',
      en: 'AOL blocked the IP after too many complaints.',
      fr: 'AOL bloquait l’IP après trop de plaintes.',
      advice: advice.BLOCKED_BY_REPUTATION,
      source: 'https://support.mailchannels.com/hc/en-us/articles/204124374-Why-is-my-email-blocked',
      read: '2026-11-25',
      samples: [{ reply: '554 (RTR:BL) http://postmaster.info.aol.com/errors/554rtrbl.html', providerCode: 'RTR:BL' }],
    },
    {
      id: 'verizon-block',
      phrase: ["blocked by verizon online's"],
      cause: 'reputation',
      en: 'Verizon’s own servers, which Yahoo’s have replaced, blocked the IP.',
      fr: 'Les serveurs de Verizon, remplacés depuis par ceux de Yahoo, bloquaient l’IP.',
      advice: advice.BLOCKED_BY_REPUTATION,
      source:
        'https://www.verizon.com/support/residential/internet/fiosinternet/email/blocked+email/questionsone/85702.htm',
      read: '2026-11-25',
      samples: [
        "571 Email from 192.0.2.10 is currently blocked by Verizon Online's anti-spam system. The email sender or Email Service Provider may visit http://www.verizon.net/whitelist and request removal of the block. 160716",
      ],
    },
  ],
);

/** Yahoo Japan: another company, with its own servers and wording. */
export const YAHOO_JAPAN_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'yahoo-japan', speaks: 'yahoo-japan', source: 'https://support.yahoo-net.jp/PccMail/s/', read: '2026-11' },
  [
    {
      id: 'vs-deferred',
      phrase: ['vs'],
      pattern: /\b(vs\d{1,2}-(?:ip|mf|du|md)\d?)\b/,
      cause: 'reputation',
      en: 'Yahoo Japan defers this IP because of its traffic or reputation.',
      fr: 'Yahoo Japan diffère cette IP à cause de son trafic ou de sa réputation.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply: '421 VS98-IP0 deferred 192.0.2.10 - see http://help.yahoo.co.jp/',
          relayHost: 'mx1.mail.yahoo.co.jp',
          providerCode: 'VS98-IP0',
        },
      ],
    },
    {
      id: 'ts',
      phrase: ['[ts', '[ipts'],
      pattern: /\[((?:ip)?tss?\d\d)\]/,
      provider: ['yahoo-japan'],
      cause: 'reputation',
      en: 'Yahoo Japan defers this IP because of volume or complaints.',
      fr: 'Yahoo Japan diffère cette IP à cause du volume ou des plaintes.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply: '421 4.7.0 [TSS04] Messages from 192.0.2.10 temporarily deferred due to user complaints',
          relayHost: 'mx2.mail.yahoo.co.jp',
          providerCode: 'TSS04',
        },
      ],
    },
    {
      id: 'no-account',
      phrase: ["this user doesn't have a yahoo.co.jp account"],
      cause: 'invalid-recipient',
      en: 'The address does not exist at Yahoo Japan.',
      fr: 'L’adresse n’existe pas chez Yahoo Japan.',
      advice: advice.UNKNOWN_USER,
      samples: ['550 5.1.1 This user doesn’t have a yahoo.co.jp account'],
    },
    {
      id: 'over-quota',
      phrase: ['mailbox exceeds', 'over quota', 'mailbox full'],
      provider: ['yahoo-japan'],
      cause: 'mailbox-full',
      en: 'The Yahoo Japan mailbox is full.',
      fr: 'La boîte Yahoo Japan est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: [{ reply: '552 5.2.2 Mailbox full', recipientDomain: 'yahoo.co.jp' }],
    },
  ],
);
