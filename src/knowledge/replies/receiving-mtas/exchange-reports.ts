import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** The sentences that Exchange's reports tell people, for reports that reach us without their technical part. */
export const EXCHANGE_REPORT_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'exchange-reply',
    source:
      'https://learn.microsoft.com/en-us/answers/questions/1435937/exchange-protection-against-backscatter-attacks',
    read: '2026-11-25',
  },
  [
    {
      id: 'report-address-not-found',
      phrase: [
        "email address you entered couldn't be found",
        "e-mail address you entered couldn't be found",
        "n'avons pas trouvé l'adresse de courrier que vous avez entrée",
      ],
      cause: 'invalid-recipient',
      en: 'Exchange does not find the recipient’s address.',
      fr: 'Exchange ne trouve pas l’adresse du destinataire.',
      advice: advice.UNKNOWN_USER,
      source: 'https://github.com/moqui/moqui-framework/issues/97',
      samples: [
        "The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.",
        'Nous n’avons pas trouvé l’adresse de courrier que vous avez entrée.',
      ],
    },
    {
      id: 'report-delivery-restricted',
      phrase: ['delivery to this address is restricted'],
      cause: 'policy',
      en: 'The recipient or group accepts only senders that its owner allows.',
      fr: 'Le destinataire ou le groupe n’accepte que les expéditeurs que son propriétaire autorise.',
      advice: advice.RECEIVERS_RULE,
      samples: ["Your message can't be delivered because delivery to this address is restricted."],
    },
    {
      id: 'report-no-connection',
      phrase: [
        "a connection to the remote server couldn't be made",
        'refused to accept a connection from your email system',
      ],
      cause: 'unreachable',
      en: 'Exchange could not reach the recipient’s server, and has given up.',
      fr: 'Exchange n’a pas pu joindre le serveur du destinataire et a abandonné.',
      advice: ['confirm-outage', 'contact-recipient-admin'],
      source:
        'https://learn.microsoft.com/en-us/answers/questions/4684354/i-am-trying-to-send-emails-to-bigpond-email-addres',
      samples: [
        "Your message wasn't delivered. Despite repeated attempts to deliver your message, a connection to the remote server couldn't be made.",
      ],
    },
  ],
);
