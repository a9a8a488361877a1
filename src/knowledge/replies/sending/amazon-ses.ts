import { ruleGroup } from '../rule-group.ts';

/** What the SMTP endpoint of Amazon SES answers to the sender's own application. */
export const AMAZON_SES_RULES = ruleGroup(
  {
    group: 'amazon-ses',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-response-codes.html',
    read: '2026-11-25',
    origin: 'local',
  },
  [
    {
      id: 'quota',
      phrase: [
        'throttling failure: daily message quota exceeded',
        'throttling failure: maximum sending rate exceeded',
        'maximum sending rate exceeded',
        'daily message quota exceeded',
      ],
      cause: 'relay',
      persistence: 'temporary',
      en: 'The own account at Amazon SES has used up its sending quota or rate.',
      fr: 'Votre compte Amazon SES a épuisé son quota ou son débit d’envoi.',
      advice: ['check-quotas', 'check-smarthost'],
      samples: [
        '454 Throttling failure: Daily message quota exceeded',
        '454 Throttling failure: Maximum sending rate exceeded',
      ],
    },
    {
      id: 'not-verified',
      phrase: ['email address is not verified. the following identities failed'],
      cause: 'relay',
      en: 'Amazon SES does not know the sender as verified in this region; in the sandbox recipients must be verified too.',
      fr: 'Amazon SES ne connaît pas l’expéditeur comme vérifié dans cette région ; en bac à sable, le destinataire non plus.',
      advice: ['check-smarthost'],
      samples: [
        '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: news@example.com',
      ],
    },
    {
      id: 'not-authorised',
      phrase: ['ses:sendrawemail', 'ses:sendemail', 'account not subscribed to ses'],
      cause: 'relay',
      persistence: 'permanent',
      en: 'The own AWS user or account may not send with Amazon SES.',
      fr: 'Votre utilisateur ou compte AWS n’a pas le droit d’envoyer par Amazon SES.',
      advice: ['check-smarthost'],
      samples: [
        '554 Access denied: User arn:aws:iam::123456789012:user/app is not authorized to perform ses:SendRawEmail on resource arn:aws:ses:eu-west-1:123456789012:identity/example.com',
        '535 Account not subscribed to SES',
      ],
    },
    {
      id: 'credentials',
      phrase: ['authentication credentials invalid'],
      cause: 'relay',
      en: 'The SMTP credentials of the own application are not those of Amazon SES.',
      fr: 'Les identifiants SMTP de votre application ne sont pas ceux d’Amazon SES.',
      advice: ['check-smarthost'],
      samples: ['535 Authentication Credentials Invalid'],
    },
    {
      id: 'service-failure',
      phrase: ['temporary service failure'],
      code: ['454'],
      cause: 'own-mta',
      en: 'Amazon SES itself did not take the message; a retry is safe.',
      fr: 'Amazon SES lui-même n’a pas pris le message ; une nouvelle tentative est sans risque.',
      advice: ['wait-and-retry', 'check-platform'],
      samples: ['454 Temporary service failure'],
    },
  ],
);
