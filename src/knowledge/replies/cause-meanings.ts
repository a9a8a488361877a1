import type { AdviceId } from '../advice.ts';
import type { Cause, Localized, Persistence } from '../vocabulary.ts';

/** What a cause means and what to do about it, when no rule says it more exactly. */
export interface CauseMeaning {
  readonly means: Localized;
  readonly advice: readonly AdviceId[];
  /** When the reply has no code of its own. */
  readonly persistence: Persistence;
}

export const CAUSE_MEANINGS: Readonly<Record<Cause, CauseMeaning>> = {
  reputation: {
    means: {
      en: 'The receiver or a blocklist thinks badly of the sending IP, domain or of its complaints.',
      fr: 'Le destinataire ou une liste de blocage juge mal l’IP ou le domaine d’envoi, ou ses plaintes.',
    },
    advice: ['pause-and-slow-down', 'check-blocklist', 'check-complaints', 'check-recent-changes', 'request-hours'],
    persistence: 'temporary',
  },
  'rate-limit': {
    means: {
      en: 'Too many messages or connections in a short time for this receiver.',
      fr: 'Trop de messages ou de connexions en peu de temps pour ce destinataire.',
    },
    advice: ['pause-and-slow-down', 'check-quotas', 'wait-and-retry'],
    persistence: 'temporary',
  },
  greylisting: {
    means: {
      en: 'The receiver puts unknown senders off for some minutes; a retry gets through.',
      fr: 'Le destinataire fait patienter quelques minutes les expéditeurs inconnus ; une nouvelle tentative passe.',
    },
    advice: ['wait-and-retry'],
    persistence: 'temporary',
  },
  authentication: {
    means: {
      en: 'SPF, DKIM, DMARC or ARC did not pass.',
      fr: 'SPF, DKIM, DMARC ou ARC n’est pas valide.',
    },
    advice: ['fix-spf', 'fix-dkim', 'fix-dmarc'],
    persistence: 'permanent',
  },
  'sender-identity': {
    means: {
      en: 'The sending server does not identify itself properly: reverse DNS, HELO name or the sender’s domain.',
      fr: 'Le serveur d’envoi s’identifie mal : DNS inverse, nom HELO ou domaine de l’expéditeur.',
    },
    advice: ['fix-ptr', 'fix-helo', 'fix-sender-domain'],
    persistence: 'permanent',
  },
  content: {
    means: {
      en: 'The receiver takes the message itself for spam or harmful.',
      fr: 'Le destinataire juge le message lui-même indésirable ou dangereux.',
    },
    advice: ['review-content', 'check-complaints', 'send-to-engaged'],
    persistence: 'permanent',
  },
  policy: {
    means: {
      en: 'A rule of the receiver forbids this delivery.',
      fr: 'Une règle du destinataire interdit cette remise.',
    },
    advice: ['contact-recipient-admin'],
    persistence: 'permanent',
  },
  'invalid-recipient': {
    means: { en: 'The recipient’s address does not exist.', fr: 'L’adresse du destinataire n’existe pas.' },
    advice: ['remove-invalid', 'check-list-source'],
    persistence: 'permanent',
  },
  'mailbox-full': {
    means: { en: 'The recipient’s mailbox is full.', fr: 'La boîte du destinataire est pleine.' },
    advice: ['wait-and-retry', 'remove-inactive'],
    persistence: 'temporary',
  },
  'mailbox-inactive': {
    means: {
      en: 'The recipient’s mailbox is disabled, suspended or no longer used.',
      fr: 'La boîte du destinataire est désactivée, suspendue ou abandonnée.',
    },
    advice: ['remove-inactive'],
    persistence: 'permanent',
  },
  unreachable: {
    means: {
      en: 'No connection to the receiver’s server came about, or it broke: DNS, network or timeout.',
      fr: 'La connexion au serveur du destinataire n’a pas abouti ou s’est rompue : DNS, réseau ou délai dépassé.',
    },
    advice: ['wait-and-retry', 'check-own-network', 'check-own-dns', 'confirm-outage'],
    persistence: 'temporary',
  },
  tls: {
    means: {
      en: 'The encrypted connection did not come about.',
      fr: 'La connexion chiffrée n’a pas pu être établie.',
    },
    advice: ['fix-tls'],
    persistence: 'temporary',
  },
  'message-size': {
    means: {
      en: 'The message is too large for the receiver.',
      fr: 'Le message est trop volumineux pour le destinataire.',
    },
    advice: ['reduce-size'],
    persistence: 'permanent',
  },
  protocol: {
    means: {
      en: 'The SMTP dialogue or the format of the message does not follow the standard.',
      fr: 'Le dialogue SMTP ou le format du message ne respecte pas la norme.',
    },
    advice: ['fix-message-format', 'check-own-mta'],
    persistence: 'permanent',
  },
  relay: {
    means: {
      en: 'The server does not relay for this sender: log-in, permission or a wrong target server.',
      fr: 'Le serveur ne relaie pas pour cet expéditeur : identification, autorisation ou mauvais serveur.',
    },
    advice: ['check-smarthost'],
    persistence: 'permanent',
  },
  'receiver-fault': {
    means: {
      en: 'The receiver’s own system has a problem.',
      fr: 'Le système du destinataire a lui-même un problème.',
    },
    advice: ['wait-and-retry', 'confirm-outage'],
    persistence: 'temporary',
  },
  'own-mta': {
    means: {
      en: 'The sending server, its host or its platform has a problem of its own.',
      fr: 'Le serveur d’envoi, sa machine ou sa plateforme a un problème interne.',
    },
    advice: ['check-own-mta', 'check-platform'],
    persistence: 'temporary',
  },
  backoff: {
    means: {
      en: 'The sending server slowed down or suspended this queue after earlier failures; the text does not say which.',
      fr: 'Le serveur d’envoi a ralenti ou suspendu cette file après des échecs ; le texte ne dit pas lesquels.',
    },
    advice: ['find-inner-reply', 'check-quotas', 'wait-and-retry'],
    persistence: 'temporary',
  },
  unknown: {
    means: { en: 'The reply does not say why.', fr: 'La réponse ne dit pas pourquoi.' },
    advice: ['find-inner-reply'],
    persistence: 'temporary',
  },
  'not-a-failure': {
    means: { en: 'This is no failed delivery.', fr: 'Ce n’est pas un échec de remise.' },
    advice: ['nothing'],
    persistence: 'temporary',
  },
};
