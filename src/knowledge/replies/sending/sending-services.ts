import { ruleGroup } from '../rule-group.ts';

const MAILGUN = {
  source:
    'https://help.mailgun.com/hc/en-us/articles/360012287493-Suppressions-Bounces-Complaints-Unsubscribes-Whitelists',
  read: '2026-11',
} as const;

/** What sending services say themselves instead of a receiver: suppressions, their own look-ups and limits. */
export const SENDING_SERVICE_RULES = ruleGroup(
  {
    group: 'sending-service',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
    read: '2026-11',
    origin: 'local',
  },
  [
    {
      id: 'ses-suppressed',
      phrase: [
        'amazon ses has suppressed sending',
        'amazon ses did not send the message to this address because it is on the suppression list',
      ],
      cause: 'not-a-failure',
      en: 'Amazon SES did not send: the address bounced before and stands on a suppression list.',
      fr: 'Amazon SES n’a pas envoyé : l’adresse a déjà échoué et figure sur une liste de suppression.',
      advice: ['nothing'],
      samples: [
        'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
      ],
    },
    {
      id: 'mailgun-suppressed',
      phrase: [
        'not delivering to previously bounced address',
        'not delivering to a user who marked your messages as spam',
        'not delivering to unsubscribed address',
      ],
      cause: 'not-a-failure',
      ...MAILGUN,
      en: 'Mailgun did not send: the address bounced, complained or unsubscribed before.',
      fr: 'Mailgun n’a pas envoyé : l’adresse a déjà échoué, s’est plainte ou s’est désabonnée.',
      advice: ['nothing'],
      samples: ['Not delivering to previously bounced address'],
    },
    {
      id: 'previously-bounced',
      phrase: [
        'bounced address',
        'unsubscribed address',
        'spam reporting address',
        'recipient list over package quota',
      ],
      not: ['said', 'from bounced address'],
      cause: 'not-a-failure',
      source: 'https://www.twilio.com/docs/sendgrid/ui/sending-email/deliverability/dropped-messages',
      en: 'The sending service dropped the message: the address bounced, complained or unsubscribed before.',
      fr: 'Le service d’envoi a écarté le message : adresse déjà en échec, plaignante ou désabonnée.',
      advice: ['nothing'],
      samples: ['Bounced Address', 'Unsubscribed Address', 'Spam Reporting Address'],
    },
    {
      id: 'no-mx-info',
      phrase: ['unable to get mx info', 'failed to get ips from', 'unable to resolve mx host'],
      cause: 'unreachable',
      source: 'https://www.twilio.com/docs/sendgrid/ui/sending-email/deliverability/bounces',
      en: 'The sending service found no mail server for the recipient’s domain.',
      fr: 'Le service d’envoi n’a trouvé aucun serveur de messagerie pour le domaine destinataire.',
      advice: ['remove-invalid', 'check-own-dns'],
      samples: ['unable to get mx info: failed to get IPs from PTR record: lookup <nil>: unrecognized address'],
    },
    {
      id: 'mailgun-no-mx',
      phrase: ['no mx for '],
      not: ['no mx for your'],
      cause: 'unreachable',
      ...MAILGUN,
      en: 'Mailgun found no mail server for the recipient’s domain.',
      fr: 'Mailgun n’a trouvé aucun serveur de messagerie pour le domaine destinataire.',
      advice: ['remove-invalid', 'check-own-dns'],
      samples: ['498 No MX for example.invalid'],
    },
    {
      id: 'could-not-deliver-in-time',
      phrase: [
        'could not be delivered within the time',
        'too old',
        'maximum retry period',
        'delivery attempts exhausted',
        'retries exhausted',
      ],
      pattern:
        /^(?:message )?(?:too old|could not be delivered within|maximum retry period|delivery attempts exhausted|retries exhausted)/,
      cause: 'unreachable',
      persistence: 'permanent',
      en: 'The sending service gave up after its retry period.',
      fr: 'Le service d’envoi a abandonné à la fin de sa période de tentatives.',
      advice: ['find-inner-reply', 'confirm-outage'],
      samples: ['Too old', 'Delivery attempts exhausted'],
    },
  ],
);
