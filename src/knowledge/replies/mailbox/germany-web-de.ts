import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** What GMX and WEB.DE say of a mailbox in German, or said before they shared a system; forwarders still quote it. */
export const GERMAN_MAILBOX_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'web-de',
    speaks: 'united-internet',
    source:
      'https://www.sitepackage.de/service/dokumentation/auswertung/typische-fehlermeldungen-bei-unzustellbarkeit.html',
    read: '2026-11-25',
  },
  [
    {
      id: 'storage',
      phrase: ['benutzer hat das speichervolumen', 'speichervolumen ueberschritten', 'speichervolumen überschritten'],
      cause: 'mailbox-full',
      en: 'The mailbox has used up its storage.',
      fr: 'La boîte a épuisé son espace.',
      advice: advice.FULL_MAILBOX,
      samples: ['550 Benutzer hat das Speichervolumen ueberschritten. / User has exhausted allowed storage space.'],
    },
    {
      id: 'message-count',
      phrase: ['benutzer hat zuviele mails', 'benutzer hat zu viele mails'],
      cause: 'mailbox-full',
      en: 'The mailbox holds as many messages as it may.',
      fr: 'La boîte contient autant de messages que permis.',
      advice: advice.FULL_MAILBOX,
      samples: ['550 Benutzer hat zuviele Mails auf dem Server. / User has too many messages on the server.'],
    },
    {
      id: 'unknown-user',
      phrase: ['benutzer nicht bekannt/user unknown'],
      cause: 'invalid-recipient',
      en: 'The address does not exist.',
      fr: 'L’adresse n’existe pas.',
      advice: advice.UNKNOWN_USER,
      samples: ['550 Benutzer nicht bekannt/User unknown'],
    },
    {
      id: 'unknown-local-part',
      phrase: ['unknown local part'],
      provider: ['united-internet'],
      cause: 'invalid-recipient',
      en: 'The address does not exist.',
      fr: 'L’adresse n’existe pas.',
      advice: advice.UNKNOWN_USER,
      samples: [{ reply: '550 Unknown local part someone in <someone@web.de>', recipientDomain: 'web.de' }],
    },
    {
      id: 'inactive',
      phrase: ['user is inactive'],
      provider: ['united-internet'],
      cause: 'mailbox-inactive',
      en: 'The mailbox is not in use any more.',
      fr: 'La boîte n’est plus utilisée.',
      advice: advice.INACTIVE_USER,
      samples: [{ reply: '550 5.2.1 <someone@gmx.de>... User is inactive', recipientDomain: 'gmx.de' }],
    },
  ],
);
