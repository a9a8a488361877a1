import type { AdviceId } from './advice-ids.ts';
import type { Localized } from './vocabulary.ts';

export type { AdviceId } from './advice-ids.ts';

export const ACTORS = [
  'campaign-owner', // who plans and sends the campaign
  'list-owner', // who collects and keeps the addresses
  'mta-operator', // who runs the sending mail server
  'dns-owner', // who edits the DNS of the sending domain and its addresses
  'platform-support', // support of the sending platform
  'deliverability-expert',
  'nobody',
] as const;
/** Who on the sender's side does it. */
export type Actor = (typeof ACTORS)[number];

/** One thing to do, as an imperative that stands by itself. */
export interface Advice {
  readonly text: Localized;
  readonly who: Actor;
  /** A page that belongs to the advice whoever the receiver is. */
  readonly url?: string;
}

const SPF = 'https://www.rfc-editor.org/rfc/rfc7208';
const DKIM = 'https://www.rfc-editor.org/rfc/rfc6376';
const DMARC = 'https://www.rfc-editor.org/rfc/rfc7489';
const MESSAGE_FORMAT = 'https://www.rfc-editor.org/rfc/rfc5322';

/** The text of every advice id. */
export const ADVICE: Readonly<Record<AdviceId, Advice>> = {
  'request-hours': {
    who: 'deliverability-expert',
    text: {
      en: 'Have a deliverability expert find the cause and set a strategy (deliverability hours, as your contract allows).',
      fr: 'Faites rechercher la cause et définir une stratégie par un expert en délivrabilité (heures de délivrabilité, selon votre contrat).',
    },
  },
  'pause-and-slow-down': {
    who: 'campaign-owner',
    text: {
      en: 'Hold further campaigns to this receiver and let what is queued go out slowly, over a few connections.',
      fr: 'Suspendez les prochains envois vers ce destinataire et laissez partir lentement ce qui est en file d’attente, sur peu de connexions.',
    },
  },
  'send-to-engaged': {
    who: 'campaign-owner',
    text: {
      en: 'Until the block lifts, write only to people who opened or clicked recently.',
      fr: 'Tant que le blocage dure, n’écrivez qu’aux personnes qui ont ouvert ou cliqué récemment.',
    },
  },
  'stop-retrying': {
    who: 'mta-operator',
    text: {
      en: 'Stop retrying for now: this receiver counts each new try against you.',
      fr: 'Arrêtez les nouvelles tentatives pour le moment : ce destinataire vous compte chacune d’elles.',
    },
  },
  'wait-and-retry': {
    who: 'nobody',
    text: {
      en: 'Let your mail server retry by itself; this kind of refusal is temporary.',
      fr: 'Laissez votre serveur d’envoi réessayer tout seul ; ce type de refus est temporaire.',
    },
  },
  'check-blocklist': {
    who: 'mta-operator',
    text: {
      en: 'Look up your sending addresses and domains on the blocklist named in the replies, and note why they are listed.',
      fr: 'Cherchez vos adresses IP et vos domaines d’envoi sur la liste de blocage citée dans les réponses, et notez la raison de l’inscription.',
    },
  },
  'request-delisting': {
    who: 'deliverability-expert',
    text: {
      en: 'Ask for removal from the list or block only once the cause is gone; otherwise it comes back.',
      fr: 'Ne demandez le retrait de la liste ou du blocage qu’une fois la cause supprimée ; sinon, il revient.',
    },
  },
  'check-complaints': {
    who: 'deliverability-expert',
    text: {
      en: 'Look at spam complaints (feedback loop, postmaster dashboard) and make sure that unsubscribing works in one click.',
      fr: 'Regardez les plaintes pour spam (boucle de rétroaction, tableau de bord postmaster) et vérifiez que la désinscription fonctionne en un clic.',
    },
  },
  'check-recent-changes': {
    who: 'campaign-owner',
    text: {
      en: 'Write down what changed just before it began: new IP, new list, new content, more volume.',
      fr: 'Notez ce qui a changé juste avant le début : nouvelle IP, nouveau fichier, nouveau contenu, volume plus élevé.',
    },
  },
  'check-list-source': {
    who: 'list-owner',
    text: {
      en: 'Find out where the failing addresses came from, and stop that source if people did not ask for your mail.',
      fr: 'Cherchez d’où viennent les adresses en échec, et arrêtez cette source si les personnes n’ont pas demandé vos messages.',
    },
  },
  'split-streams': {
    who: 'deliverability-expert',
    text: {
      en: 'Send order confirmations and the like from another IP and subdomain than marketing, so that one cannot block the other.',
      fr: 'Envoyez les messages transactionnels depuis une autre IP et un autre sous-domaine que le marketing, pour que l’un ne bloque pas l’autre.',
    },
  },
  'warm-up': {
    who: 'campaign-owner',
    text: {
      en: 'Raise the volume step by step over some weeks, best readers first (a warm-up).',
      fr: 'Augmentez le volume par paliers sur quelques semaines, en commençant par les lecteurs les plus actifs (montée en charge).',
    },
  },
  'fix-spf': {
    who: 'dns-owner',
    url: SPF,
    text: {
      en: 'Put the sending IPs into the SPF record of the envelope sender’s domain (SPF lists who may send for a domain).',
      fr: 'Ajoutez les IP d’envoi à l’enregistrement SPF du domaine de l’expéditeur d’enveloppe (SPF dit qui peut envoyer pour un domaine).',
    },
  },
  'fix-dkim': {
    who: 'dns-owner',
    url: DKIM,
    text: {
      en: 'Make the DKIM signature valid: publish the key, sign with your own domain, and let nothing change the message after signing.',
      fr: 'Rendez la signature DKIM valide : publiez la clé, signez avec votre propre domaine, et ne modifiez plus le message après signature.',
    },
  },
  'fix-dmarc': {
    who: 'dns-owner',
    url: DMARC,
    text: {
      en: 'Publish a DMARC record, and make SPF or DKIM pass with the same domain as the visible From address (alignment).',
      fr: 'Publiez un enregistrement DMARC, et faites passer SPF ou DKIM avec le même domaine que l’adresse From visible (alignement).',
    },
  },
  'fix-ptr': {
    who: 'dns-owner',
    text: {
      en: 'Give each sending IP a reverse DNS name (PTR) whose own address leads back to that IP, with no stray dot at its end.',
      fr: 'Donnez à chaque IP d’envoi un nom DNS inverse (PTR) qui pointe à son tour vers cette IP, sans point superflu à la fin.',
    },
  },
  'fix-helo': {
    who: 'mta-operator',
    text: {
      en: 'Let the mail server introduce itself (HELO/EHLO) with a full host name that exists in the DNS.',
      fr: 'Faites se présenter le serveur d’envoi (HELO/EHLO) avec un nom d’hôte complet qui existe dans le DNS.',
    },
  },
  'fix-sender-domain': {
    who: 'dns-owner',
    text: {
      en: 'Make sure that the envelope sender’s domain exists and can receive mail (MX or A record).',
      fr: 'Vérifiez que le domaine de l’expéditeur d’enveloppe existe et peut recevoir du courrier (enregistrement MX ou A).',
    },
  },
  'fix-ipv6': {
    who: 'mta-operator',
    text: {
      en: 'Give the IPv6 address a reverse DNS name and authentication, or send over IPv4 only.',
      fr: 'Donnez à l’adresse IPv6 un DNS inverse et une authentification, ou n’envoyez qu’en IPv4.',
    },
  },
  'fix-tls': {
    who: 'mta-operator',
    text: {
      en: 'Check TLS (the encryption of the connection) on the mail server: versions, certificates, cipher settings.',
      fr: 'Vérifiez TLS (le chiffrement de la connexion) sur le serveur d’envoi : versions, certificats, algorithmes.',
    },
  },
  'review-content': {
    who: 'campaign-owner',
    text: {
      en: 'Check links, link domains, attachments and wording; send one test without them to see which part is refused.',
      fr: 'Vérifiez les liens, leurs domaines, les pièces jointes et la rédaction ; faites un test sans eux pour voir ce qui est refusé.',
    },
  },
  'fix-message-format': {
    who: 'mta-operator',
    url: MESSAGE_FORMAT,
    text: {
      en: 'Correct the message headers (one From, a valid Date and Message-ID, no over-long lines).',
      fr: 'Corrigez les en-têtes du message (un seul From, une Date et un Message-ID valides, pas de lignes trop longues).',
    },
  },
  'reduce-size': {
    who: 'campaign-owner',
    text: {
      en: 'Make the message smaller: link to files and images instead of attaching them.',
      fr: 'Allégez le message : mettez des liens vers les fichiers et les images au lieu de les joindre.',
    },
  },
  'remove-invalid': {
    who: 'list-owner',
    text: {
      en: 'Take the addresses that do not exist out of the list, and never mail them again.',
      fr: 'Retirez du fichier les adresses qui n’existent pas, et ne leur écrivez plus.',
    },
  },
  'remove-inactive': {
    who: 'list-owner',
    text: {
      en: 'Set full, closed or long unused mailboxes aside.',
      fr: 'Mettez de côté les boîtes pleines, fermées ou inutilisées depuis longtemps.',
    },
  },
  'contact-recipient-admin': {
    who: 'campaign-owner',
    text: {
      en: 'Ask the receiving organisation’s administrator, by another channel, to allow your mail: its own rule refuses it.',
      fr: 'Demandez à l’administrateur de l’organisation destinataire, par un autre canal, d’autoriser vos messages : sa propre règle les refuse.',
    },
  },
  'contact-postmaster': {
    who: 'deliverability-expert',
    text: {
      en: 'Write to the provider’s postmaster with the sending IP, the time and the exact reply text.',
      fr: 'Écrivez au postmaster du fournisseur en donnant l’IP d’envoi, l’heure et le texte exact de la réponse.',
    },
  },
  'check-own-mta': {
    who: 'mta-operator',
    text: {
      en: 'Check your own mail server first (MTA): are its processes up, are disk, memory and open files sufficient, what does its own log say?',
      fr: 'Vérifiez d’abord votre propre serveur d’envoi (MTA) : les processus tournent-ils, reste-t-il du disque, de la mémoire, des fichiers ouverts, que dit son journal ?',
    },
  },
  'check-own-dns': {
    who: 'mta-operator',
    text: {
      en: 'Check the DNS resolver that the sending host uses: look up a few MX records from that host.',
      fr: 'Vérifiez le résolveur DNS de la machine d’envoi : interrogez quelques enregistrements MX depuis cette machine.',
    },
  },
  'check-own-network': {
    who: 'mta-operator',
    text: {
      en: 'Check the sender’s network: firewall, outgoing port 25, routes, IPv6; connect by hand to two unrelated receivers.',
      fr: 'Vérifiez le réseau d’envoi : pare-feu, port 25 sortant, routes, IPv6 ; connectez-vous à la main à deux destinataires sans lien entre eux.',
    },
  },
  'check-smarthost': {
    who: 'mta-operator',
    text: {
      en: 'Check your relay server (smarthost): user name, password, and whether it may relay for this sender.',
      fr: 'Vérifiez votre serveur relais (smarthost) : identifiant, mot de passe, et droit de relayer pour cet expéditeur.',
    },
  },
  'check-quotas': {
    who: 'mta-operator',
    text: {
      en: 'Compare your own limits (connections, messages an hour) with the volume; raise them only if the receiver’s replies are clean.',
      fr: 'Comparez vos propres limites (connexions, messages par heure) au volume ; ne les relevez que si les réponses du destinataire sont bonnes.',
    },
  },
  'check-platform': {
    who: 'platform-support',
    text: {
      en: 'Open a ticket with the sending platform, with the code, the time and the delivery’s identifier.',
      fr: 'Ouvrez un ticket auprès de la plateforme d’envoi, avec le code, l’heure et l’identifiant de la diffusion.',
    },
  },
  'find-inner-reply': {
    who: 'mta-operator',
    text: {
      en: 'Find the receiver’s reply that made your server slow down (SMTP log, or “Last reply” in the SMTP errors per domain).',
      fr: 'Retrouvez la réponse du destinataire qui a fait ralentir votre serveur (journal SMTP, ou « Dernière réponse » des erreurs SMTP par domaine).',
    },
  },
  'confirm-outage': {
    who: 'mta-operator',
    text: {
      en: 'Confirm the outage: the receiver’s status page, other senders, a connection from another network.',
      fr: 'Confirmez la panne : page d’état du destinataire, autres expéditeurs, connexion depuis un autre réseau.',
    },
  },
  'unquarantine-after-outage': {
    who: 'list-owner',
    text: {
      en: 'When the outage is over, release the addresses that were set aside because of it (same domain, same hours, same text).',
      fr: 'Une fois la panne terminée, réactivez les adresses écartées à cause d’elle (même domaine, mêmes heures, même texte).',
    },
  },
  nothing: {
    who: 'nobody',
    text: {
      en: 'Nothing to do.',
      fr: 'Il n’y a rien à faire.',
    },
  },
};
