import type { Cause, Localized } from '../vocabulary.ts';

/** What a bare reply code means when nothing else does. */
export interface ReplyCodeRow {
  readonly code: string;
  readonly cause: Cause;
  /** How surely the code alone means the cause, 0 to 100. */
  readonly weight: number;
  readonly means: Localized;
  readonly source: string;
}

type Row = readonly [code: string, cause: Cause, weight: number, en: string, fr: string, source: string];

const ROWS: readonly Row[] = [
  ['211', 'not-a-failure', 40, 'System status.', 'État du système.', 'RFC 5321 §4.2.3'],
  ['214', 'not-a-failure', 40, 'Help message.', 'Message d’aide.', 'RFC 5321 §4.2.3'],
  ['220', 'not-a-failure', 40, 'The server is ready.', 'Le serveur est prêt.', 'RFC 5321 §4.2.3'],
  [
    '221',
    'not-a-failure',
    40,
    'The server closes the connection at the end of the dialogue.',
    'Le serveur ferme la connexion à la fin du dialogue.',
    'RFC 5321 §4.2.3',
  ],
  ['235', 'not-a-failure', 60, 'Logged in.', 'Authentification réussie.', 'RFC 4954 §4'],
  ['250', 'not-a-failure', 60, 'Accepted.', 'Accepté.', 'RFC 5321 §4.2.3'],
  ['251', 'not-a-failure', 60, 'Accepted and forwarded.', 'Accepté et transféré.', 'RFC 5321 §4.2.3'],
  [
    '252',
    'not-a-failure',
    60,
    'Accepted without checking the mailbox.',
    'Accepté sans vérifier la boîte.',
    'RFC 5321 §4.2.3',
  ],
  ['354', 'not-a-failure', 40, 'The server waits for the message.', 'Le serveur attend le message.', 'RFC 5321 §4.2.3'],
  [
    '421',
    'receiver-fault',
    26,
    'The receiver does not serve this connection now.',
    'Le serveur du destinataire n’assure pas le service pour le moment.',
    'RFC 5321 §4.2.3',
  ],
  [
    '432',
    'relay',
    40,
    'The password of the own account must be renewed.',
    'Le mot de passe de votre compte doit être renouvelé.',
    'RFC 4954 §4.7.12',
  ],
  [
    '450',
    'receiver-fault',
    25,
    'The mailbox is not available at the moment.',
    'La boîte n’est pas disponible pour le moment.',
    'RFC 5321 §4.2.3',
  ],
  [
    '451',
    'receiver-fault',
    26,
    'The receiver had a problem while processing.',
    'Le destinataire a eu un problème de traitement.',
    'RFC 5321 §4.2.3',
  ],
  [
    '452',
    'receiver-fault',
    28,
    'The receiver has too little storage, or the mailbox is full.',
    'Le destinataire manque de place, ou la boîte est pleine.',
    'RFC 5321 §4.2.3',
  ],
  [
    '454',
    'tls',
    26,
    'TLS or log-in is not available at the moment.',
    'TLS ou l’authentification n’est pas disponible pour le moment.',
    'RFC 3207 §4',
  ],
  [
    '455',
    'protocol',
    32,
    'The receiver cannot handle the parameters now.',
    'Le destinataire ne peut pas traiter les paramètres.',
    'RFC 5321 §4.2.3',
  ],
  ['500', 'protocol', 36, 'The command was not understood.', 'La commande n’a pas été comprise.', 'RFC 5321 §4.2.3'],
  [
    '501',
    'protocol',
    34,
    'A parameter was not written correctly.',
    'Un paramètre n’était pas écrit correctement.',
    'RFC 5321 §4.2.3',
  ],
  [
    '502',
    'protocol',
    34,
    'The command is not implemented.',
    'La commande n’est pas prise en charge.',
    'RFC 5321 §4.2.3',
  ],
  [
    '503',
    'protocol',
    34,
    'The commands came out of order.',
    'Les commandes sont arrivées dans le désordre.',
    'RFC 5321 §4.2.3',
  ],
  [
    '504',
    'protocol',
    34,
    'The parameter is not implemented.',
    'Le paramètre n’est pas pris en charge.',
    'RFC 5321 §4.2.3',
  ],
  ['521', 'unreachable', 34, 'This host takes no mail.', 'Cet hôte n’accepte pas de courrier.', 'RFC 7504 §3'],
  ['523', 'message-size', 34, 'The message is too large.', 'Le message est trop volumineux.', 'RFC 1870 §6'],
  ['525', 'mailbox-inactive', 34, 'The account is disabled.', 'Le compte est désactivé.', 'RFC 5248 §2.4'],
  [
    '530',
    'relay',
    40,
    'The server wants a log-in or an encrypted connection.',
    'Le serveur exige une authentification ou une connexion chiffrée.',
    'RFC 4954 §6',
  ],
  [
    '534',
    'relay',
    40,
    'The log-in method is too weak.',
    'La méthode d’authentification est trop faible.',
    'RFC 4954 §6',
  ],
  ['535', 'relay', 46, 'User name or password is wrong.', 'L’identifiant ou le mot de passe est faux.', 'RFC 4954 §6'],
  [
    '538',
    'relay',
    40,
    'Logging in needs an encrypted connection.',
    'L’authentification exige une connexion chiffrée.',
    'RFC 4954 §6',
  ],
  [
    '550',
    'unknown',
    0,
    'Refused for good; the receiver does not say why.',
    'Refus définitif ; le destinataire ne dit pas pourquoi.',
    'RFC 5321 §4.2.3',
  ],
  ['551', 'invalid-recipient', 32, 'The recipient is not here.', 'Le destinataire n’est pas ici.', 'RFC 5321 §4.2.3'],
  ['552', 'mailbox-full', 30, 'The storage allotted is used up.', 'L’espace alloué est épuisé.', 'RFC 5321 §4.2.3'],
  [
    '553',
    'invalid-recipient',
    25,
    'The mailbox name is not allowed.',
    'Le nom de boîte n’est pas admis.',
    'RFC 5321 §4.2.3',
  ],
  [
    '554',
    'unknown',
    0,
    'Refused for good; the receiver does not say why.',
    'Refus définitif ; le destinataire ne dit pas pourquoi.',
    'RFC 5321 §4.2.3',
  ],
  [
    '555',
    'protocol',
    34,
    'The receiver does not know a parameter of MAIL or RCPT.',
    'Le destinataire ne connaît pas un paramètre de MAIL ou RCPT.',
    'RFC 5321 §4.2.3',
  ],
  [
    '556',
    'unreachable',
    40,
    'The recipient’s domain takes no mail.',
    'Le domaine du destinataire n’accepte pas de courrier.',
    'RFC 7504 §4',
  ],
];

/** Codes of RFC 5321 and its extensions. Servers use many more; those say no more than their first digit. */
export const REPLY_CODES: readonly ReplyCodeRow[] = ROWS.map(([code, cause, weight, en, fr, source]) => ({
  code,
  cause,
  weight,
  means: { en, fr },
  source,
}));

const BY_CODE = new Map(REPLY_CODES.map((row) => [row.code, row]));

/** The row for a reply code, or undefined where no RFC defines it. */
export function replyCode(code: string): ReplyCodeRow | undefined {
  return BY_CODE.get(code);
}
