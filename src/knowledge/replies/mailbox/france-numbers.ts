import type { AdviceId } from '../../advice-ids.ts';
import type { Cause } from '../../vocabulary.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import type { GroupedRule } from '../rule-group.ts';

/** Number, cause, what it means (en, fr), advice, text of the reply, minutes to wait. Orange and La Poste share the numbers. */
type NumberRow = readonly [
  number: string,
  cause: Cause,
  en: string,
  fr: string,
  advice: readonly AdviceId[],
  text: string,
  wait?: number,
];

const NUMBERS: readonly NumberRow[] = [
  [
    '101',
    'reputation',
    'The IP stands on a blocklist (Spamhaus).',
    'L’IP figure sur une liste de blocage (Spamhaus).',
    advice.LISTED,
    '554 5.7.1 Service refuse, IP listee. Service refused, IP listed',
  ],
  [
    '102',
    'reputation',
    'The IP is refused because of a spam incident or its Cloudmark/Sender Score reputation.',
    'L’IP est refusée pour un incident de spam ou sa réputation Cloudmark/Sender Score.',
    advice.LISTED,
    '550 5.7.1 Service refuse. Veuillez verifier votre reputation. Spam detected from your IP',
  ],
  [
    '103',
    'reputation',
    'The IP is refused because of its reputation.',
    'L’IP est refusée à cause de sa réputation.',
    advice.BLOCKED_BY_REPUTATION,
    '550 5.7.1 Service refuse. Veuillez contacter votre fournisseur. Service refused',
  ],
  [
    '104',
    'rate-limit',
    'Too many connections at once from this IP.',
    'Trop de connexions simultanées depuis cette IP.',
    advice.SLOW_DOWN,
    '421 Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down',
  ],
  [
    '105',
    'reputation',
    'The service is refused for now because of the IP’s behaviour.',
    'Le service est refusé pour l’instant à cause du comportement de l’IP.',
    advice.THROTTLED_BY_REPUTATION,
    '421 Service refuse. Veuillez essayer plus tard. Service refused, please try later',
  ],
  [
    '107',
    'reputation',
    'The service is refused for now because of the IP’s behaviour.',
    'Le service est refusé pour l’instant à cause du comportement de l’IP.',
    advice.THROTTLED_BY_REPUTATION,
    '421 Service refuse. Veuillez essayer plus tard. Service refused, please try later',
  ],
  [
    '108',
    'reputation',
    'The service is refused for now, because of the IP’s behaviour or of an incident at the provider itself.',
    'Le service est refusé pour l’instant, à cause du comportement de l’IP ou d’un incident chez le fournisseur.',
    [...advice.THROTTLED_BY_REPUTATION, 'confirm-outage'],
    '421 Service refuse. Veuillez essayer plus tard. Service refused, please try later',
  ],
  [
    '109',
    'reputation',
    'The service is refused for now because of the IP’s behaviour.',
    'Le service est refusé pour l’instant à cause du comportement de l’IP.',
    advice.THROTTLED_BY_REPUTATION,
    '421 Service refuse. Veuillez essayer plus tard. Service refused, please try later',
  ],
  [
    '201',
    'reputation',
    'The service is refused for now because of the sender’s behaviour.',
    'Le service est refusé pour l’instant à cause du comportement de l’expéditeur.',
    advice.THROTTLED_BY_REPUTATION,
    '421 Service refuse. Veuillez essayer plus tard. Service refused, please try later',
  ],
  [
    '305',
    'relay',
    'The server wants a login first.',
    'Le serveur demande une identification.',
    ['check-smarthost'],
    '550 5.7.1 Authentification requise. Authentication Required',
  ],
  [
    '401',
    'authentication',
    'SPF does not allow this server for the sender’s domain.',
    'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
    ['fix-spf'],
    '550 5.5.0 SPF : emetteur refuse. SPF: sender refused',
  ],
  [
    '402',
    'relay',
    'The server wants a login first.',
    'Le serveur demande une identification.',
    ['check-smarthost'],
    '550 5.5.0 Authentification requise. Authentication Required',
  ],
  [
    '403',
    'sender-identity',
    'The sender’s address or domain is not valid.',
    'L’adresse ou le domaine de l’expéditeur n’est pas valide.',
    advice.SENDER_DOMAIN,
    '550 5.5.0 Emetteur invalide. Invalid Sender',
  ],
  [
    '405',
    'sender-identity',
    'The sender’s address or domain is not valid.',
    'L’adresse ou le domaine de l’expéditeur n’est pas valide.',
    advice.SENDER_DOMAIN,
    '501 5.1.0 Emetteur invalide. Invalid Sender',
  ],
  [
    '415',
    'sender-identity',
    'The sender’s address or domain is not valid.',
    'L’adresse ou le domaine de l’expéditeur n’est pas valide.',
    advice.SENDER_DOMAIN,
    '550 5.1.0 Emetteur invalide. Invalid Sender',
  ],
  [
    '416',
    'invalid-recipient',
    'The address does not exist.',
    'L’adresse n’existe pas.',
    advice.UNKNOWN_USER,
    '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient',
  ],
  [
    '417',
    'mailbox-full',
    'The mailbox is full.',
    'La boîte est pleine.',
    advice.FULL_MAILBOX,
    '552 5.1.1 Boite du destinataire pleine. Recipient overquota',
  ],
  [
    '420',
    'mailbox-inactive',
    'The mailbox is archived for want of use.',
    'La boîte est archivée faute d’utilisation.',
    advice.INACTIVE_USER,
    '550 5.2.1 Boite du destinataire archivee. Archived recipient',
  ],
  [
    '421',
    'sender-identity',
    'The sender’s domain does not exist or cannot be resolved.',
    'Le domaine de l’expéditeur n’existe pas ou ne se résout pas.',
    advice.SENDER_DOMAIN,
    '501 5.1.0 Emetteur invalide. Invalid Sender',
  ],
  [
    '426',
    'mailbox-inactive',
    'The mailbox is blocked or suspended.',
    'La boîte est bloquée ou suspendue.',
    advice.INACTIVE_USER,
    '550 5.1.1 Boite du destinataire bloquee. Blocked recipient',
  ],
  [
    '503',
    'rate-limit',
    'Too many messages or recipients in a short time.',
    'Trop de messages ou de destinataires en peu de temps.',
    advice.SLOW_DOWN,
    '421 4.2.1 Trop de messages, veuillez essayer plus tard. Throttled, please try later',
  ],
  [
    '505',
    'receiver-fault',
    'The receiving system is not available for now.',
    'Le système destinataire est momentanément indisponible.',
    advice.RECEIVER_DOWN,
    '421 4.3.1 Systeme momentanement indisponible. System temporarily unavailable',
  ],
  [
    '506',
    'content',
    'The message is refused as spam.',
    'Le message est refusé comme spam.',
    advice.SPAM_CONTENT,
    '550 5.2.0 Mail rejete. Mail rejected',
  ],
  [
    '510',
    'reputation',
    'The IP or the sender is refused because of its reputation.',
    'L’IP ou l’expéditeur est refusé à cause de sa réputation.',
    advice.BLOCKED_BY_REPUTATION,
    '550 5.7.1 Service refuse. Service refused, IP reputation',
  ],
  [
    '513',
    'content',
    'The message is refused as spam or a virus.',
    'Le message est refusé comme spam ou virus.',
    advice.SPAM_CONTENT,
    '550 5.2.0 Mail rejete. Mail rejected',
  ],
  [
    '514',
    'message-size',
    'The message is too large.',
    'Le message est trop volumineux.',
    advice.TOO_BIG,
    '552 5.3.4 Taille limite du message atteinte. Message size limit reached',
  ],
  [
    '515',
    'authentication',
    'The message fails DMARC.',
    'Le message échoue à DMARC.',
    ['fix-dmarc', 'fix-dkim', 'fix-spf'],
    '550 5.7.1 Message refuse, politique DMARC. Mail rejected, DMARC policy',
  ],
  [
    '517',
    'authentication',
    'The message fails DMARC.',
    'Le message échoue à DMARC.',
    ['fix-dmarc', 'fix-dkim', 'fix-spf'],
    '550 5.7.1 Message refuse, politique DMARC. Mail rejected, DMARC policy',
  ],
  [
    '630',
    'policy',
    'A rule of the provider forbids the message.',
    'Une règle du fournisseur interdit le message.',
    ['contact-postmaster'],
    '554 5.7.1 Client host rejected',
  ],
  [
    '999',
    'reputation',
    'The IP is blocked for at least two hours, mostly after complaints.',
    'L’IP est bloquée au moins deux heures, le plus souvent après des plaintes.',
    advice.THROTTLED_BY_REPUTATION,
    '421 Service refuse, veuillez essayer plus tard. Service refused, please try later',
    120,
  ],
];

/** What differs between the providers of this number space. */
interface NumberSpace {
  readonly prefix: 'ofr' | 'lpn';
  /** The numbers that it is known to use; null for all. */
  readonly only: ReadonlySet<string> | null;
  /** Rows that one provider words or means otherwise. */
  readonly otherwise?: Readonly<Record<string, Partial<GroupedRule>>>;
}

/** Rules for each number behind `OFR_` or `LPN_`; either may carry three digits before the underscore. */
export function frenchNumberRules({ prefix, only, otherwise = {} }: NumberSpace): readonly GroupedRule[] {
  const name = prefix.toUpperCase();
  return NUMBERS.filter(([number]) => only === null || only.has(number)).map(
    ([number, cause, en, fr, steps, text, wait]) =>
      codeRule({
        id: number,
        anchor: [`_${number}`],
        code: new RegExp(`\\b(${prefix}\\d{0,3}_${number})\\b`),
        cause,
        en,
        fr,
        advice: steps,
        sample: [`${text}. ${name}_${number} [${number}]`, `${name}_${number}`],
        samples: [{ reply: `${text}. ${name}004_${number} [${number}]`, providerCode: `${name}004_${number}` }],
        more: { ...(wait === undefined ? {} : { waitMinutes: wait }), ...otherwise[number] },
      }),
  );
}
