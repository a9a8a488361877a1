import type { AdviceId } from '../../advice-ids.ts';
import type { ReplySample } from '../../reply-rule.ts';
import type { Cause } from '../../vocabulary.ts';
import * as advice from '../advice-sets.ts';
import type { GroupedRule } from '../rule-group.ts';

/** Id, phrases, cause, what it means (en, fr), advice, text of the reply, minutes to wait. */
type WordingRow = readonly [
  id: string,
  phrases: readonly [string, ...string[]],
  cause: Cause,
  en: string,
  fr: string,
  advice: readonly AdviceId[],
  text: string,
  wait?: number,
];

/** The bilingual wordings of Orange and La Poste, for replies whose code was cut off. */
const WORDINGS: readonly WordingRow[] = [
  [
    'spf-wording',
    ['spf : emetteur refuse', 'spf: sender refused'],
    'authentication',
    'SPF does not allow this server for the sender’s domain.',
    'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
    ['fix-spf'],
    '550 5.5.0 SPF : emetteur refuse. SPF: sender refused',
  ],
  [
    'sender-wording',
    ['emetteur invalide', 'émetteur invalide'],
    'sender-identity',
    'The sender’s address is not valid: its domain does not exist or cannot receive mail.',
    'L’adresse de l’expéditeur n’est pas valide : son domaine n’existe pas ou ne peut pas recevoir de courrier.',
    advice.SENDER_DOMAIN,
    '550 5.1.0 Emetteur invalide. Invalid Sender',
  ],
  [
    'unknown-user',
    ['adresse d au moins un destinataire invalide', "adresse d'au moins un destinataire invalide"],
    'invalid-recipient',
    'The address does not exist.',
    'L’adresse n’existe pas.',
    advice.UNKNOWN_USER,
    '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient',
  ],
  [
    'full-wording',
    ['boite du destinataire pleine', 'boîte du destinataire pleine'],
    'mailbox-full',
    'The mailbox is full.',
    'La boîte est pleine.',
    advice.FULL_MAILBOX,
    '552 5.1.1 Boite du destinataire pleine. Recipient overquota',
  ],
  [
    'inactive-wording',
    [
      'boite du destinataire archivee',
      'boîte du destinataire archivée',
      'boite du destinataire bloquee',
      'boîte du destinataire bloquée',
    ],
    'mailbox-inactive',
    'The mailbox is archived for want of use, or blocked.',
    'La boîte est archivée faute d’utilisation, ou bloquée.',
    advice.INACTIVE_USER,
    '550 5.2.1 Boite du destinataire archivee. Archived recipient',
  ],
  [
    'size-wording',
    ['taille limite du message atteinte'],
    'message-size',
    'The message is too large.',
    'Le message est trop volumineux.',
    advice.TOO_BIG,
    '552 5.3.4 Taille limite du message atteinte. Message size limit reached',
  ],
  [
    'content-wording',
    ['mail rejete. mail rejected', 'mail rejeté. mail rejected', 'mail refusé. mail rejected'],
    'content',
    'The message is refused as spam or a virus.',
    'Le message est refusé comme spam ou virus.',
    advice.SPAM_CONTENT,
    '550 5.2.0 Mail rejete. Mail rejected',
  ],
  [
    'too-many-connections',
    [
      'trop de connexions, veuillez verifier votre configuration',
      'trop de connexions, veuillez vérifier votre configuration',
    ],
    'rate-limit',
    'Too many connections at once.',
    'Trop de connexions simultanées.',
    advice.SLOW_DOWN,
    '421 Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down',
  ],
  [
    'try-later',
    ['service refuse.', 'service refuse,', 'service refuse ', 'service refusé'],
    'reputation',
    'The IP is refused for now because of its behaviour.',
    'L’IP est refusée pour l’instant à cause de son comportement.',
    advice.THROTTLED_BY_REPUTATION,
    '421 Service refuse. Veuillez essayer plus tard. service refused, please try later',
    120,
  ],
];

/**
 * Rules for the wordings without a code.
 * @param place what makes a sample one of this provider's
 * @param gate provider ids for which alone they hold; without it the wording itself tells
 */
export function frenchWordingRules(
  place: Omit<ReplySample, 'reply'>,
  gate?: readonly [string, ...string[]],
): readonly GroupedRule[] {
  return WORDINGS.map(([id, phrase, cause, en, fr, steps, text, wait]) => ({
    id,
    phrase,
    cause,
    en,
    fr,
    advice: steps,
    samples: [{ reply: `${text}.`, ...place }],
    ...(gate === undefined ? {} : { provider: gate }),
    ...(wait === undefined || gate !== undefined ? {} : { waitMinutes: wait }),
  }));
}
