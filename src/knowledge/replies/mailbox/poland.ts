import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Wirtualna Polska (wp.pl, o2.pl, tlen.pl) and Interia. */
export const POLISH_RULES: readonly ReplyRule[] = [
  ...ruleGroup({ group: 'wp', speaks: 'wp', source: 'https://pastebin.com/qHYaUxmE', read: '2026-11-25' }, [
    {
      id: 'spam',
      phrase: [
        "can't accept this message because it is spam",
        'nie przyjmiemy tej wiadomosci poniewaz jest to spam',
        'poczta.wp.pl/info-antyspam',
      ],
      cause: 'content',
      en: 'WP takes the message for spam.',
      fr: 'WP prend le message pour du spam.',
      advice: advice.SPAM_CONTENT,
      samples: [
        { reply: '554 We can’t accept this message because it is spam', relayHost: 'mx.wp.pl' },
        '554 (#5.3.0) Nie przyjmiemy tej wiadomosci poniewaz jest to spam - zobacz strone: http://poczta.wp.pl/info-antyspam-polityka.html [127]',
      ],
    },
    {
      id: 'spf',
      phrase: ['blad spf - zobacz', 'spf error: senders are required', 'poczta.wp.pl/autoryzacja'],
      cause: 'authentication',
      en: 'WP wants an SPF record that allows this server.',
      fr: 'WP exige un enregistrement SPF qui autorise ce serveur.',
      advice: ['fix-spf'],
      source: 'https://pastebin.com/Ew7B9aSu',
      samples: [
        '550 SPF Error: Senders are required to provide correct SPF records. If you are a poczta.wp.pl user check SMTP configuration: http://poczta.wp.pl/autoryzacja/',
        '550 BLAD SPF - zobacz strone / SPF Error: Please see http://spf.pobox.com/why.html?sender=news%40example.com&ip=192.0.2.10&receiver=smtp.wp.pl',
      ],
    },
    {
      id: 'sender-mx',
      phrase: ['refused mailfrom because return mx does not exist'],
      cause: 'sender-identity',
      en: 'The domain of the envelope sender has no MX record to which a bounce could go.',
      fr: 'Le domaine de l’expéditeur d’enveloppe n’a pas de MX pour recevoir un retour.',
      advice: advice.SENDER_DOMAIN,
      source: 'https://pastebin.com/w116qRkA',
      samples: [{ reply: '554 sorry, refused mailfrom because return MX does not exist', relayHost: 'mx.wp.pl' }],
    },
  ]),
  ...ruleGroup(
    {
      group: 'interia',
      speaks: 'interia',
      source: 'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
      read: '2026-11-25',
      provider: ['interia'],
    },
    [
      {
        id: 'no-account',
        phrase: ['account not found'],
        cause: 'invalid-recipient',
        en: 'The address does not exist at Interia, or has been blocked.',
        fr: 'L’adresse n’existe pas chez Interia, ou a été bloquée.',
        advice: advice.UNKNOWN_USER,
        samples: [{ reply: '550 5.1.1 Account not found', relayHost: 'mx.poczta.interia.pl' }],
      },
      {
        id: 'not-available',
        phrase: ['mailbox not available'],
        cause: 'mailbox-inactive',
        en: 'The Interia mailbox takes nothing: suspended or full, or the address is wrong.',
        fr: 'La boîte Interia n’accepte rien : suspendue ou pleine, ou l’adresse est fausse.',
        advice: advice.INACTIVE_USER,
        samples: [{ reply: '550 5.2.1 Mailbox not available', relayHost: 'mx.poczta.interia.pl' }],
      },
      {
        id: 'recipient-refuses',
        phrase: ["recipient doesn't want your mail", 'doesnt want your mail'],
        cause: 'policy',
        en: 'The recipient at Interia has blocked the sender.',
        fr: 'Le destinataire chez Interia a bloqué l’expéditeur.',
        advice: ['remove-invalid'],
        samples: [{ reply: '550 5.7.1 Recipient doesn’t want your mail', relayHost: 'mx.poczta.interia.pl' }],
      },
      {
        id: 'spf',
        phrase: ['[spf]'],
        cause: 'authentication',
        en: 'SPF does not allow this server.',
        fr: 'SPF n’autorise pas ce serveur.',
        advice: ['fix-spf'],
        samples: [
          {
            reply: '550 5.7.0 [SPF] host (192.0.2.10) is not allowed to send mail from example.com',
            relayHost: 'mx.poczta.interia.pl',
          },
        ],
      },
    ],
  ),
];
