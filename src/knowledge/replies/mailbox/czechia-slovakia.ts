import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Seznam, and the hosters Forpsi and WEDOS. */
export const CZECH_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    {
      group: 'seznam',
      speaks: 'seznam',
      source: 'https://napoveda.seznam.cz/uzivatel-neexistuje',
      read: '2026-11-25',
    },
    [
      {
        id: 'no-user',
        phrase: ["szn; user hasn't got the service mapped", "user hasn't got the service mapped"],
        cause: 'invalid-recipient',
        en: 'The address does not exist at Seznam.',
        fr: 'L’adresse n’existe pas chez Seznam.',
        advice: advice.UNKNOWN_USER,
        samples: ['5.1.1 szn; User hasn’t got the service mapped'],
      },
      {
        id: 'own-fault',
        code: ['451'],
        phrase: ['local error'],
        provider: ['seznam'],
        cause: 'receiver-fault',
        en: 'Seznam’s own system fails for now.',
        fr: 'Le système de Seznam est momentanément en panne.',
        advice: advice.RECEIVER_DOWN,
        source: 'https://pastebin.com/UgAtTYMN',
        samples: [{ reply: '451 Local Error', relayHost: 'mx2.seznam.cz' }],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'forpsi',
      speaks: 'forpsi',
      source: 'https://support.grhosting.cz/kb/a290/email-se-vratil-odesilateli-jako-nedorucitelny.aspx',
      read: '2026-11-25',
    },
    [
      {
        id: 'full',
        phrase: ['final recipient mailbox is full'],
        cause: 'mailbox-full',
        en: 'The recipient’s mailbox is full.',
        fr: 'La boîte du destinataire est pleine.',
        advice: advice.FULL_MAILBOX,
        samples: ['552 5.1.1 5.2.2 sorry, final recipient mailbox is full (chkuser)'],
      },
      {
        id: 'recipient-blacklist',
        phrase: ['sender is blacklisted'],
        provider: ['forpsi'],
        cause: 'policy',
        en: 'The recipient’s own black list names the sender.',
        fr: 'La liste noire du destinataire cite l’expéditeur.',
        advice: ['remove-invalid', 'contact-recipient-admin'],
        samples: [{ reply: '550 5.1.1 <news@example.com> sender is blacklisted', relayHost: 'cmg2.forpsi.com' }],
      },
      {
        id: 'spf',
        phrase: ['blocked by spf'],
        provider: ['forpsi'],
        cause: 'authentication',
        en: 'SPF does not allow this server; a forwarded message fails in the same way.',
        fr: 'SPF n’autorise pas ce serveur ; un message transféré échoue de la même façon.',
        advice: ['fix-spf'],
        samples: [{ reply: '550 5.1.0 0bcW1i00G0jifNx01bcmHa blocked by SPF', relayHost: 'cmg1.forpsi.com' }],
      },
      {
        id: 'dmarc',
        phrase: ['dmarc validation failed'],
        provider: ['forpsi'],
        cause: 'authentication',
        en: 'The message fails the DMARC policy of its From domain.',
        fr: 'Le message ne satisfait pas la politique DMARC de son domaine From.',
        advice: advice.UNAUTHENTICATED,
        source: 'https://wiki.aspone.cz/Omezen%C3%AD_pro_emaily',
        samples: ['552 cmg1.fe.forpsi.com bizsmtp 0bqv1i0054rvCQt01 DMARC validation failed'],
      },
      {
        id: 'spam',
        phrase: ['spam detected'],
        provider: ['forpsi'],
        cause: 'content',
        en: 'The filter takes the message for spam, and the recipient has spam refused.',
        fr: 'Le filtre prend le message pour du spam, et le destinataire fait refuser le spam.',
        advice: advice.SPAM_CONTENT,
        samples: [{ reply: '552 5.2.0 0biL1i00V1cmcpM01biL4w spam detected', relayHost: 'cmg1.forpsi.com' }],
      },
      {
        id: 'own-account',
        phrase: ['support.forpsi.com/kb/a4071'],
        cause: 'relay',
        en: 'Forpsi has shut the sender’s own account for an hour because it sent too much.',
        fr: 'Forpsi a fermé pour une heure le compte de l’expéditeur, qui envoyait trop.',
        advice: advice.OWN_ACCOUNT,
        waitMinutes: 60,
        source: 'https://support.konto.pl/kb/a2813/blad-policy-violation-spam-do-qq_com-yahoo_com.aspx',
        samples: [
          '550 5.1.0 Naruszenie zasad cNkj1y0022zrrQM01NkjaD, zobacz https://support.forpsi.com/kb/a4071',
          '550 5.1.0 Policy violation cNkj1y0022zrrQM01NkjaD, see https://support.forpsi.com/kb/a4071',
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'wedos',
      speaks: 'wedos',
      source: 'https://pastebin.com/6JA7cVwM',
      read: '2026-11-25',
      provider: ['wedos'],
    },
    [
      {
        id: 'sender-disabled',
        phrase: ['sender address rejected: mailbox disabled'],
        cause: 'relay',
        en: 'The sender’s own mailbox at WEDOS is switched off, so WEDOS sends nothing for it.',
        fr: 'La boîte de l’expéditeur chez WEDOS est désactivée : WEDOS n’envoie rien pour elle.',
        advice: advice.OWN_ACCOUNT,
        samples: [
          {
            reply: '550 5.7.1 <news@example.cz>: Sender address rejected: mailbox disabled - DEBUG: dom example.cz',
            relayHost: 'wes1-relayredir.wedos.net',
          },
        ],
      },
    ],
  ),
];
