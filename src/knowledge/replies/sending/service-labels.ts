import * as advice from '../advice-sets.ts';
import { labelRules } from './label-rules.ts';

/** Amazon SES: `bounceType` and `bounceSubType` of its notifications. */
export const AMAZON_SES_LABELS = labelRules(
  {
    group: 'amazon-ses',
    before: '(?:bounce ?)?(?:sub)?(?:type)?[:= ]{0,2}(?:(?:permanent|transient|undetermined)[/ :,(-]{1,3})?',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html',
    read: '2026-11-25',
  },
  [
    {
      id: 'no-email',
      labels: ['noemail'],
      cause: 'invalid-recipient',
      persistence: 'permanent',
      en: 'Amazon SES filed the bounce under NoEmail: the address does not exist.',
      fr: 'Amazon SES a classé le retour sous NoEmail : l’adresse n’existe pas.',
      advice: advice.UNKNOWN_USER,
    },
    {
      id: 'suppressed-label',
      labels: ['suppressed', 'onaccountsuppressionlist', 'unsubscribedrecipient'],
      cause: 'not-a-failure',
      persistence: 'permanent',
      en: 'Amazon SES did not send: the address is on its suppression list or that of the account.',
      fr: 'Amazon SES n’a pas envoyé : l’adresse figure sur sa liste de suppression ou celle du compte.',
      advice: ['nothing'],
    },
    {
      id: 'mailbox-full',
      labels: ['mailboxfull'],
      cause: 'mailbox-full',
      persistence: 'temporary',
      en: 'Amazon SES filed the bounce under MailboxFull.',
      fr: 'Amazon SES a classé le retour sous MailboxFull : la boîte est pleine.',
      advice: advice.FULL_MAILBOX,
    },
    {
      id: 'message-too-large',
      labels: ['messagetoolarge'],
      cause: 'message-size',
      persistence: 'temporary',
      en: 'Amazon SES filed the bounce under MessageTooLarge.',
      fr: 'Amazon SES a classé le retour sous MessageTooLarge : message trop volumineux.',
      advice: advice.TOO_BIG,
    },
    {
      id: 'content-rejected',
      labels: ['contentrejected', 'attachmentrejected'],
      cause: 'content',
      persistence: 'temporary',
      en: 'The receiver does not admit the content or an attachment of the message, by Amazon SES’s reading.',
      fr: 'Selon Amazon SES, le destinataire refuse le contenu ou une pièce jointe du message.',
      advice: ['review-content'],
    },
  ],
);

/** Postmark's bounce types. */
export const POSTMARK_LABELS = labelRules(
  {
    group: 'postmark',
    before: 'type[:= ]{1,2}',
    source: 'https://postmarkapp.com/developer/api/bounce-api',
    read: '2026-11',
  },
  [
    {
      id: 'hard-bounce',
      labels: ['hardbounce', 'bademailaddress'],
      cause: 'invalid-recipient',
      persistence: 'permanent',
      en: 'Postmark filed the failure under hard bounce: the address does not exist or is malformed.',
      fr: 'Postmark a classé l’échec comme retour définitif : l’adresse n’existe pas ou est mal écrite.',
      advice: advice.UNKNOWN_USER,
    },
    {
      id: 'dns-failure',
      labels: ['dnserror'],
      cause: 'unreachable',
      persistence: 'temporary',
      en: 'Postmark could not look the recipient’s domain up.',
      fr: 'Postmark n’a pas pu résoudre le domaine du destinataire.',
      advice: ['remove-invalid', 'confirm-outage'],
    },
    {
      id: 'spam-notification',
      labels: ['spamnotification', 'virusnotification'],
      cause: 'content',
      persistence: 'permanent',
      en: 'The receiver’s filter took the message for spam or a virus.',
      fr: 'Le filtre du destinataire a jugé le message indésirable ou infecté.',
      advice: advice.SPAM_CONTENT,
    },
    {
      id: 'dmarc-policy',
      labels: ['dmarcpolicy'],
      cause: 'authentication',
      persistence: 'permanent',
      en: 'The DMARC policy of the sender’s domain does not let Postmark send for it.',
      fr: 'La politique DMARC du domaine d’expédition n’autorise pas Postmark à envoyer pour lui.',
      advice: ['fix-dmarc', 'fix-dkim', 'fix-spf'],
    },
    {
      id: 'no-failure',
      labels: ['autoresponder', 'spamcomplaint', 'manuallydeactivated', 'challengeverification', 'unconfirmed'],
      cause: 'not-a-failure',
      persistence: 'temporary',
      en: 'An automatic answer, a complaint or an exclusion by Postmark: no failed delivery.',
      fr: 'Réponse automatique, plainte ou exclusion par Postmark : pas un échec de remise.',
      advice: ['nothing'],
    },
    {
      id: 'own-side',
      labels: ['smtpapierror', 'templaterenderingfailed', 'inbounderror'],
      cause: 'own-mta',
      persistence: 'permanent',
      en: 'Postmark could not build or take the message: the sender’s own call or template is wrong.',
      fr: 'Postmark n’a pas pu préparer le message : l’appel ou le gabarit de l’expéditeur est en cause.',
      advice: ['check-platform'],
    },
  ],
);

const MAILGUN_DROPS = labelRules(
  {
    group: 'sending-service',
    before: '(?:reason|code)[:= ]{1,2}',
    source: 'https://documentation.mailgun.com/en/latest/api-suppressions.html',
    read: '2026-11',
  },
  [
    {
      id: 'suppressed-reason',
      labels: ['suppress-bounce', 'suppress-complaint', 'suppress-unsubscribe', 'poor mailing list quality'],
      cause: 'not-a-failure',
      persistence: 'permanent',
      en: 'Mailgun did not send: the address bounced, complained or unsubscribed before.',
      fr: 'Mailgun n’a pas envoyé : l’adresse a déjà échoué, s’est plainte ou s’est désabonnée.',
      advice: ['nothing'],
    },
  ],
);

const SENDGRID_DROPS = labelRules(
  {
    group: 'sending-service',
    before: '(?:reason|code)[:= ]{1,2}',
    source: 'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event',
    read: '2026-11-25',
  },
  [
    {
      id: 'own-header',
      labels: ['invalid smtpapi header'],
      cause: 'own-mta',
      persistence: 'permanent',
      en: 'SendGrid could not read the X-SMTPAPI header of the own application.',
      fr: 'SendGrid n’a pas pu lire l’en-tête X-SMTPAPI de votre application.',
      advice: ['check-platform'],
    },
  ],
);

/** Why Mailgun and SendGrid dropped a message or gave it up. */
export const DROP_LABELS = [...MAILGUN_DROPS, ...SENDGRID_DROPS];
