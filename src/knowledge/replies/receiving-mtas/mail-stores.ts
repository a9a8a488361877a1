import * as advice from '../advice-sets.ts';
import { type TextRow, textRules } from '../text-rule.ts';

const DOVECOT = 'https://doc.dovecot.org/main/core/config/delivery/lmtp.html';
const CYRUS = 'https://www.cyrusimap.org/imap/reference/manpages/systemcommands/lmtpd.html';

const ROWS: readonly TextRow[] = [
  [
    'dovecot-quota',
    'mailbox-full',
    ['mailbox for user is full', 'quota exceeded (mailbox'],
    'The recipient’s mailbox is full.',
    'La boîte du destinataire est pleine.',
    advice.FULL_MAILBOX,
    ['552 5.2.2 <someone@example.org> Quota exceeded (mailbox for user is full)'],
    { source: 'https://doc.dovecot.org/main/core/plugins/quota.html' },
  ],
  [
    'dovecot-no-user',
    'invalid-recipient',
    ["user doesn't exist:"],
    'The address does not exist on this server.',
    'L’adresse n’existe pas sur ce serveur.',
    advice.UNKNOWN_USER,
    ["550 5.1.1 <someone@example.org> User doesn't exist: someone@example.org"],
  ],
  [
    'dovecot-internal',
    'receiver-fault',
    [
      'temporary internal error',
      'execution of sieve filters was aborted',
      'internal error occurred. refer to server log',
    ],
    'The receiver’s mail store fails for now.',
    'Le système de boîtes du destinataire échoue pour l’instant.',
    advice.RECEIVER_DOWN,
    [
      '451 4.3.0 <someone@example.org> Temporary internal error',
      '451 4.2.0 <someone@example.org> Execution of Sieve filters was aborted due to temporary failure',
    ],
  ],
  [
    'cyrus-unknown',
    'invalid-recipient',
    ['either there is no mailbox associated with this', 'mailbox unknown. either'],
    'The address does not exist on this server.',
    'L’adresse n’existe pas sur ce serveur.',
    advice.UNKNOWN_USER,
    [
      "550-Mailbox unknown. Either there is no mailbox associated with this 550-name or you don't have authorization to see it. 550 5.1.1 User unknown",
    ],
    { source: CYRUS },
  ],
  [
    'cyrus-quota',
    'mailbox-full',
    ['2.2 over quota'],
    'The recipient’s mailbox is full.',
    'La boîte du destinataire est pleine.',
    advice.FULL_MAILBOX,
    ['452 4.2.2 Over quota', '552 5.2.2 Over quota'],
    { source: CYRUS },
  ],
  [
    'cyrus-bad-message',
    'protocol',
    ['message contains nul characters', 'message contains bare newlines', 'message contains invalid header'],
    'The message does not follow the standard: NUL characters, bare line feeds or a broken header.',
    'Le message ne respecte pas la norme : caractères NUL, sauts de ligne nus ou en-tête défectueux.',
    advice.BAD_FORMAT,
    ['554 5.6.0 Message contains NUL characters', '554 5.6.0 Message contains invalid header'],
    { source: CYRUS },
  ],
];

/** What mail stores say through the server in front of them: Dovecot and Cyrus LMTP, Zimbra with them. */
export const MAIL_STORE_RULES = textRules({ group: 'mail-store', source: DOVECOT, read: '2026-11' }, ROWS);

/** What mailing list managers and group addresses reply. */
export const MAILING_LIST_RULES = textRules(
  {
    group: 'mailing-list',
    source: 'https://docs.mailman3.org/projects/mailman/en/latest/',
    read: '2026-11',
  },
  [
    [
      'members-only',
      'policy',
      [
        'not allowed to post to this mailing list',
        'only subscribers may post',
        'posting to this list is restricted',
        'not authorized to post to this list',
        "you're not allowed to post",
        'post by non-member to a members-only list',
        'you are not a member of this list',
      ],
      'The address is a mailing list that takes messages from its members only.',
      'L’adresse est une liste de diffusion réservée à ses membres.',
      ['remove-invalid', 'contact-recipient-admin'],
      [
        'You are not allowed to post to this mailing list, and your message has been automatically rejected.',
        'Sorry, only subscribers may post. If you are a subscriber, please forward this message to list-owner@example.org to get your new address included (#5.7.2)',
      ],
      { persistence: 'permanent' },
    ],
  ],
);
