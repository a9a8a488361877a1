import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Proximus, Skynet, Belgacom, Scarlet. */
const PROXIMUS: readonly ReplyRule[] = ruleGroup(
  {
    group: 'proximus',
    speaks: 'proximus',
    source:
      'https://www.proximus.be/support/en/id_sfaqs_mail_blacklist/self-employed-and-small-companies/support/internet/e-mails/problems-with-your-mailbox/your-ip-address-is-in-our-blacklist.html',
    read: '2026-11-25',
  },
  [
    {
      id: 'spam-abuse',
      phrase: ['under investigation for spam abuse'],
      cause: 'reputation',
      en: 'Proximus has put the IP on its block list because of spam from it.',
      fr: 'Proximus a mis l’IP sur sa liste de blocage à cause de spam.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: ['554 Access denied - Under investigation for spam abuse. Contact your email provider for more info'],
    },
  ],
);

const KPN: readonly ReplyRule[] = ruleGroup(
  { group: 'kpn', speaks: 'kpn', source: 'https://blacklist.kpnmail.nl/Help/17', read: '2026-11-25' },
  [
    {
      id: 'blacklisted',
      phrase: ['blacklist.kpnmail.nl'],
      cause: 'reputation',
      en: 'KPN has put the IP on its block list; the page in the reply says why and for how long.',
      fr: 'KPN a mis l’IP sur sa liste de blocage ; la page citée dit pourquoi et pour combien de temps.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: ['554 5.7.1 Your IP: 192.0.2.10 is blacklisted, please see http://blacklist.kpnmail.nl/Help/17'],
    },
  ],
);

const ZIGGO: readonly ReplyRule[] = ruleGroup(
  {
    group: 'ziggo',
    speaks: 'ziggo',
    source: 'https://pastebin.com/Mssd7NsK',
    read: '2026-11-25',
    provider: ['ziggo'],
  },
  [
    {
      id: 'inactive',
      phrase: ['inactive recipient'],
      cause: 'mailbox-inactive',
      en: 'The mailbox at Ziggo is not in use any more.',
      fr: 'La boîte chez Ziggo n’est plus utilisée.',
      advice: advice.INACTIVE_USER,
      samples: [{ reply: '550 5.1.1 <someone@chello.nl> inactive recipient rejected', recipientDomain: 'chello.nl' }],
    },
  ],
);

const NEDERHOST: readonly ReplyRule[] = ruleGroup(
  {
    group: 'nederhost',
    speaks: 'nederhost',
    source:
      'https://www.nederhost.nl/kennisbank/mailbox/Mailbox:_Problemen_oplossen/Melding_bij_versturen:_%22Message_content_rejected%22',
    read: '2026-11-25',
  },
  [
    {
      id: 'content',
      phrase: ['message content rejected - ube', 'message content rejected - virus'],
      cause: 'content',
      en: 'NederHost’s outgoing server takes the message for spam or a virus.',
      fr: 'Le serveur sortant de NederHost prend le message pour du spam ou un virus.',
      advice: ['review-content', 'check-own-mta'],
      samples: ['550 5.7.1 Message content rejected - UBE', '550 5.7.1 Message content rejected - VIRUS'],
    },
  ],
);

/** Mailbox providers and hosters of Belgium, the Netherlands and Luxembourg. */
export const BENELUX_RULES: readonly ReplyRule[] = [...PROXIMUS, ...KPN, ...ZIGGO, ...NEDERHOST];
