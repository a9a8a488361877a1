import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Strato: its refusals name in brackets what the filter dislikes. */
const STRATO: readonly ReplyRule[] = ruleGroup(
  {
    group: 'strato',
    speaks: 'strato',
    source: 'https://www.strato.de/faq/mail/fehlermeldungen-bei-e-mails/',
    read: '2026-11-25',
  },
  [
    codeRule({
      id: 'attachment',
      anchor: ['(b-attach'],
      code: /\((b-attach[a-z]{0,4})\)/,
      cause: 'content',
      en: 'Strato refuses the message because of its attachment.',
      fr: 'Strato refuse le message à cause de sa pièce jointe.',
      advice: ['review-content'],
      sample: ['550 5.7.1 Refused by local policy. No SPAM please! (B-ATTACH)', 'B-ATTACH'],
    }),
    codeRule({
      id: 'url',
      anchor: ['(b-url'],
      code: /\((b-url)\)/,
      cause: 'content',
      en: 'Strato refuses the message because of a suspicious link in it, the signature included.',
      fr: 'Strato refuse le message à cause d’un lien suspect, signature comprise.',
      advice: advice.SPAM_CONTENT,
      sample: ['550 5.7.1 Refused by local policy. No SPAM please! (B-URL)', 'B-URL'],
    }),
    codeRule({
      id: 'text',
      anchor: ['(b-text', '(b-score', '(b-ex'],
      code: /\((b-(?:text|score|ex))\)/,
      cause: 'content',
      en: 'Strato refuses the message because of suspicious text in it, the signature included.',
      fr: 'Strato refuse le message à cause d’un texte suspect, signature comprise.',
      advice: advice.SPAM_CONTENT,
      sample: ['550 5.7.1 Refused by local policy. No SPAM please! (B-SCORE)', 'B-SCORE'],
      samples: [
        { reply: '550 5.7.1 Refused by local policy. No SPAM please! (B-TEXT)', providerCode: 'B-TEXT' },
        { reply: '550 5.7.1 Refused by local policy. No SPAM please! (B-EX)', providerCode: 'B-EX' },
      ],
    }),
    {
      id: 'local-policy',
      phrase: ['refused by local policy. no spam please'],
      cause: 'reputation',
      en: 'Strato refuses mail from this server or sender, which it has blocked for spam.',
      fr: 'Strato refuse le courrier de ce serveur ou de cet expéditeur, bloqué pour spam.',
      advice: advice.BLOCKED_BY_REPUTATION,
      source: 'https://www.strato.nl/faq/mail/waarom-krijg-ik-foutmeldingen-bij-het-werken-met-e-mail/',
      samples: ['550 5.7.1 Refused by local policy. No SPAM please!'],
    },
    {
      id: 'phishing',
      phrase: ['suspected phishing attempt'],
      provider: ['strato'],
      cause: 'content',
      en: 'Strato takes the message for a phishing attempt.',
      fr: 'Strato prend le message pour une tentative d’hameçonnage.',
      advice: advice.SPAM_CONTENT,
      samples: [{ reply: '550 5.7.1 Suspected phishing attempt', relayHost: 'smtpin.rzone.de' }],
    },
    {
      id: 'spf',
      phrase: ['spf failed for'],
      provider: ['strato'],
      cause: 'authentication',
      en: 'SPF does not allow this server for the sender’s domain.',
      fr: 'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
      advice: ['fix-spf'],
      samples: [{ reply: '550 5.7.1 SPF failed for example.com', relayHost: 'smtpin.rzone.de' }],
    },
    {
      id: 'full',
      phrase: ['exhausted allowed storage space', 'mailbox is overquota', 'quota exceeded', 'mailbox full'],
      provider: ['strato'],
      cause: 'mailbox-full',
      en: 'The mailbox at Strato is full.',
      fr: 'La boîte chez Strato est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: [{ reply: '552 User has exhausted allowed storage space', relayHost: 'smtpin.rzone.de' }],
    },
    {
      id: 'unknown-user',
      phrase: ['e-mail adress unknown', 'e-mail address unknown'],
      provider: ['strato'],
      cause: 'invalid-recipient',
      en: 'The address does not exist at Strato.',
      fr: 'L’adresse n’existe pas chez Strato.',
      advice: advice.UNKNOWN_USER,
      samples: [{ reply: '550 recipient e-mail adress unknown', relayHost: 'smtpin.rzone.de' }],
    },
  ],
);

const MITTWALD: readonly ReplyRule[] = ruleGroup(
  {
    group: 'mittwald',
    speaks: 'mittwald',
    source: 'https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung',
    read: '2026-11-25',
    provider: ['mittwald'],
  },
  [
    {
      id: 'greylisted',
      phrase: ['docking request denied', 'greylisted'],
      cause: 'greylisting',
      en: 'Mittwald does not know this server yet and takes the message at a retry after some five minutes.',
      fr: 'Mittwald ne connaît pas encore ce serveur et accepte le message lors d’un nouvel essai, cinq minutes plus tard.',
      advice: advice.GREYLISTED,
      waitMinutes: 5,
      samples: [
        {
          reply: '450 4.7.1 Docking request denied, first time visit, you have been greylisted, try again later',
          relayHost: 'mxa.agenturserver.de',
        },
      ],
    },
  ],
);

const BYTECAMP: readonly ReplyRule[] = ruleGroup(
  {
    group: 'bytecamp',
    speaks: 'bytecamp',
    source: 'https://www.bytecamp.net/de/faq/email/zustellen.html',
    read: '2026-11-25',
  },
  [
    {
      id: 'spam',
      phrase: ['(nachricht als spam eingestuft)'],
      cause: 'content',
      en: 'Bytecamp takes the message for spam.',
      fr: 'Bytecamp prend le message pour du spam.',
      advice: advice.SPAM_CONTENT,
      samples: ['571 5.7.1 message classified as spam (Nachricht als Spam eingestuft)'],
    },
    {
      id: 'quota',
      phrase: ['(speicherplatz des kontos ueberschritten)', '(speicherplatz des kontos überschritten)'],
      cause: 'mailbox-full',
      en: 'The mailbox at Bytecamp is full.',
      fr: 'La boîte chez Bytecamp est pleine.',
      advice: advice.FULL_MAILBOX,
      samples: ['422 4.2.2 Quota limit exceeded (Speicherplatz des Kontos ueberschritten)'],
    },
  ],
);

/** Hosters of Germany. */
export const GERMAN_HOSTER_RULES: readonly ReplyRule[] = [...STRATO, ...MITTWALD, ...BYTECAMP];
