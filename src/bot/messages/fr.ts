import { FR_CHANNEL } from './fr-channel.ts';
import { FR_HOURS } from './fr-hours.ts';
import { FR_TROUBLE } from './fr-trouble.ts';
import type { Messages } from './messages.ts';

const counted = (count: number, one: string, other: string) => (count < 2 ? `${count} ${one}` : `${count} ${other}`);

/** What the bot says in French; `messagesOf` sets the narrow spaces. */
export const FR: Messages = {
  hours: FR_HOURS,
  channel: FR_CHANNEL,
  trouble: FR_TROUBLE,

  helpSummary:
    'Collez les erreurs de remise que vous voyez, ou envoyez un journal ou un export : je vous dis pourquoi les messages n’arrivent pas.',
  helpMarkdown:
    'Collez les erreurs de remise que vous voyez, ou envoyez un journal ou un export. Je vous dis **pourquoi les messages n’arrivent pas**, où se concentrent les échecs et que faire d’abord.\n\nJe lis les journaux de serveurs (Postfix, Exim), les journaux de diffusion Adobe Campaign, les messages de retour (bounces), les réponses SMTP dans n’importe quel ordre et les tableaux du type « domaine, erreur, nombre ». Tout ce qui est dans un même fil est un même dossier : ajoutez-y des éléments et le verdict est révisé.',
  helpCommandsTitle: 'Ce que vous pouvez dire',
  helpCommands: [
    { label: '/deliverability example.com', value: 'examiner un domaine ou une adresse IP' },
    { label: '/deliverability status', value: 'votre dossier dans ce fil et vos demandes d’heures' },
    { label: '/deliverability privacy', value: 'ce qui est conservé, et combien de temps' },
    { label: '/deliverability forget', value: 'supprimer ce qui est conservé sur vous ici' },
    { label: '/deliverability réglages', value: 'quand je réponds dans ce canal, et en quelle langue' },
    { label: 'accueil', value: 'vos dossiers récents et vos demandes' },
    { label: 'arrêter', value: 'mettre fin à la lecture d’un gros fichier' },
    { label: 'classer 421 4.7.0 …', value: 'ce que signifie une réponse' },
    { label: 'pourquoi ? que faire d’abord ?', value: 'questions sur le verdict de ce fil' },
  ],
  hintMarkdown:
    'Je ne trouve pas de données de remise dans ce texte. Collez l’un de ces éléments, ou envoyez-le en fichier :\n\n- des lignes du journal de votre serveur d’envoi (`status=deferred …`)\n- les réponses des serveurs destinataires (`421 4.7.0 …`, `550 5.1.1 …`)\n- un export de vos journaux de diffusion, ou un tableau avec domaine, texte d’erreur et nombre',
  hintSummary:
    'Je ne trouve pas de données de remise dans ce texte. Collez des lignes de journal, des réponses SMTP ou un export.',
  hintAgain: 'Pas de données de remise ici non plus. Dites « aide » pour voir ce que je lis.',
  noDataFound: 'Je n’ai pas trouvé de données de remise.',
  whatToPaste:
    'Collez des lignes de journal, des réponses SMTP (421 4.7.0 …, 550 5.1.1 …) ou un tableau avec domaine, texte d’erreur et nombre.',
  thanks: 'Avec plaisir. Ajoutez des éléments dans ce fil dès que quelque chose change.',
  noCaseYet:
    'Il n’y a pas encore de verdict dans ce fil. Collez ou envoyez d’abord les erreurs de remise ; je pourrai alors répondre.',
  reading: 'Lecture des données de remise…',
  lookingUp: 'Recherche en cours…',
  noLookup: (query) =>
    `Cette version ne sait pas encore examiner ${query}. Collez les réponses de ses serveurs et je vous dis ce qu’elles signifient.`,
  fault:
    'Une défaillance s’est produite de mon côté, pas du vôtre. Rien de ce que vous avez envoyé n’est perdu ni modifié ; réessayez.',
  staleAction: 'Ce dossier n’est plus conservé. Collez de nouveau les données pour obtenir un nouveau verdict.',
  unknownAction: 'Je ne connais plus ce bouton. Collez de nouveau les données pour obtenir une nouvelle réponse.',
  unknownForm: 'Je ne connais plus ce formulaire. Ouvrez-le de nouveau.',

  revised: (from, to) => `Verdict révisé : c’était « ${from} », c’est maintenant « ${to} ».`,
  unchanged: (label, from, to) => `Le verdict reste « ${label} » (confiance : ${from} avant, ${to} maintenant).`,
  evidenceAdded: (from, to) => `Tentatives en échec comptées dans ce dossier : ${from} avant, ${to} maintenant.`,
  repeatedAll: (label) =>
    `Ces données sont déjà comptées dans ce fil ; je ne les compte pas deux fois. Le verdict reste « ${label} ».`,
  repeatedSome: (count) =>
    count < 2
      ? '1 élément déjà compté dans ce fil n’est pas compté deux fois.'
      : `${count} éléments déjà comptés dans ce fil ne sont pas comptés deux fois.`,
  judgedApart:
    'Les éléments précédents de ce fil étaient trop volumineux pour être conservés : ce verdict porte sur les nouveaux seulement.',

  inputFacts: {
    input: 'Données lues',
    attempts: 'Tentatives de remise',
    failed: 'En échec',
    delivered: 'Remis',
    period: 'Période (UTC)',
    notUnderstood: 'Non compris',
    ignored: 'Exclus avant l’envoi',
  },
  failedOf: (failed, rate) => `${failed} (${rate})`,
  split: (deferred, bounced) => `différées : ${deferred}, abandonnées : ${bounced}`,
  chartCaption: 'Où se concentrent les échecs',
  chartFailed: 'Part des échecs',
  chartAttempts: 'Part des tentatives',
  otherProviders: (count) => `${count} autres`,
  providersCaption: 'Fournisseurs de messagerie',
  domainsCaption: 'Domaines destinataires',
  columns: {
    provider: 'Fournisseur',
    domain: 'Domaine',
    domains: 'Domaines',
    attempts: 'Tentatives',
    failed: 'En échec',
    deferred: 'Différées',
    bounced: 'Abandonnées',
    failureRate: 'Taux d’échec',
    shareOfFailures: 'Part des échecs',
    lift: 'Surreprésentation',
  },
  repliesTitle: 'Ce que disent les réponses',
  replyNote: ({ who, count, means }) => `${who === '' ? '' : `${who}, `}${count} fois : ${means}`,
  moreReplies: (count) => `Types de réponse non affichés : ${count}. Tous comptent dans le verdict.`,
  checkFirst: 'Que vérifier d’abord',
  pasteNext: 'Ce qu’il faut coller ou envoyer ensuite',
  nothingToCheck: 'Rien à vérifier : aucun échec ne demande d’intervention.',
  requestHours: 'Demander des heures de délivrabilité',
  requestHoursAnyway: 'Demander des heures quand même',
  showDomains: 'Afficher tous les domaines',
  exportCsv: 'Exporter en CSV',
  helpful: '👍 Utile',
  notHelpful: '👎 Pas utile',
  csvReady: (rows) => `Les domaines de ce dossier en CSV (lignes : ${rows}).`,
  domainsSummary: (rows) => `Tous les domaines destinataires de ce dossier (lignes : ${rows}).`,
  feedbackUp: 'Merci, c’est noté.',
  feedbackDown:
    'Merci, c’est noté. Si vous m’en dites plus (autres lignes de journal, volumes envoyés par domaine), je réexamine le dossier.',

  replySummary: (cause) => `Cette réponse signifie : ${cause}.`,
  replyFacts: {
    cause: 'Cause',
    persistence: 'Durée',
    origin: 'Qui parle',
    provider: 'Fournisseur',
    code: 'Codes',
    blocklist: 'Liste de blocage',
    wait: 'Attente usuelle',
    source: 'Source',
  },
  replyUnknown: 'Je ne connais pas cette réponse. Collez la ligne entière, avec ses codes et le serveur destinataire.',
  replyAlone:
    'Une seule réponse dit ce que pense un destinataire, pas d’où vient le problème. Collez une plus grande partie du journal, ou vos volumes par domaine, pour obtenir un verdict.',
  causes: {
    reputation: 'réputation d’expéditeur',
    'rate-limit': 'trop de messages ou de connexions',
    greylisting: 'liste grise (greylisting)',
    authentication: 'authentification (SPF, DKIM, DMARC)',
    'sender-identity': 'identité du serveur d’envoi (PTR, HELO, DNS)',
    content: 'contenu du message',
    policy: 'règle du destinataire',
    'invalid-recipient': 'l’adresse n’existe pas',
    'mailbox-full': 'la boîte est pleine',
    'mailbox-inactive': 'la boîte n’est plus utilisée',
    unreachable: 'le destinataire est injoignable',
    tls: 'chiffrement (TLS)',
    'message-size': 'le message est trop volumineux',
    protocol: 'le message ou l’échange ne respecte pas le protocole',
    relay: 'relais refusé',
    'receiver-fault': 'panne des systèmes du destinataire',
    'own-mta': 'votre propre serveur d’envoi ou votre plateforme',
    backoff: 'votre propre serveur d’envoi a ralenti',
    unknown: 'inconnue',
    'not-a-failure': 'aucun échec',
  },
  persistences: { temporary: 'temporaire : un nouvel essai suivra', permanent: 'définitif : abandonné' },
  origins: { remote: 'le côté destinataire', local: 'votre propre serveur d’envoi ou votre plateforme' },

  statusSummary: 'Votre dossier dans ce fil et vos demandes d’heures de délivrabilité.',
  statusCase: 'Ce fil',
  statusNoCase: 'pas encore de dossier',
  statusCaseValue: (label, confidence, revision) => `${label} (confiance : ${confidence}, verdict n° ${revision})`,
  statusRequests: 'Vos demandes d’heures de délivrabilité',
  statusNoRequests: 'Vous n’avez aucune demande d’heures de délivrabilité ici.',
  statusColumns: { number: 'Numéro', state: 'État', since: 'Depuis (UTC)' },
  requestStates: { requested: 'en attente', claimed: 'prise en charge par un expert', closed: 'close' },

  privacySummary: 'Ce qui est conservé, combien de temps, et comment le supprimer.',
  privacyMarkdown: ({ retentionDays, usesModel }) =>
    [
      '**Ce qui est conservé.** De ce que vous collez ou envoyez : des nombres, les domaines destinataires, les serveurs destinataires, les adresses d’envoi, et un exemple expurgé de chaque type de réponse. Ni le texte lui-même ni les fichiers ne sont conservés, et aucun nom de destinataire (ce qui précède le @) n’est stocké, journalisé ou affiché.',
      '**Les demandes d’heures** sont conservées telles que vous les envoyez, avec votre nom et votre adresse e-mail, et transmises aux experts ; les adresses des destinataires en sont d’abord retirées. Les questions et réponses sur une demande sont conservées avec elle.',
      '**Les domaines surveillés** sont conservés avec ce que le DNS en disait au dernier contrôle, jusqu’à ce que vous mettiez fin à la surveillance.',
      retentionDays === null
        ? '**Combien de temps.** Jusqu’à ce que vous ou votre administrateur les supprimiez.'
        : `**Combien de temps.** ${counted(retentionDays, 'jour', 'jours')} après la dernière modification (pour un domaine surveillé : après le début de la surveillance) ; les demandes d’heures encore ouvertes restent jusqu’à leur clôture.`,
      usesModel
        ? '**Modèle de langage.** Un modèle peut reformuler les explications. Il reçoit des totaux et des noms de fournisseurs, jamais votre texte. Il ne décide pas du verdict.'
        : '**Modèle de langage.** Aucun n’est utilisé.',
      '**Supprimer.** `/deliverability forget` supprime vos dossiers, vos demandes, vos avis et vos domaines surveillés dans cet espace. Les messages électroniques déjà envoyés aux experts sont hors de ma portée.',
    ].join('\n\n'),
  forgetAsk: (cases, requests) =>
    `Ceci supprime ce qui est conservé sur vous dans cet espace (dossiers : ${cases}, demandes d’heures : ${requests}) ainsi que vos avis et les domaines que vous surveillez. C’est irréversible.`,
  forgetNothing: 'Rien n’est conservé sur vous dans cet espace.',
  forgetButton: 'Supprimer mes données',
  forgotten: (cases, requests) =>
    `Supprimé (dossiers : ${cases}, demandes d’heures : ${requests}), ainsi que vos avis et les domaines que vous surveilliez.`,

  formTitle: 'Demander des heures de délivrabilité',
  formIntro:
    'Un expert recherche la cause et définit une stratégie avec vous. Ces heures dépendent de votre contrat. Les champs sont préremplis lorsque le rapport connaît la réponse.',
  formSubmit: 'Envoyer la demande',
  formProblems: 'Certains champs sont à revoir. Votre saisie est conservée.',
  fields: {
    name: { label: 'Votre nom' },
    email: { label: 'Votre adresse e-mail' },
    company: { label: 'Société ou instance', hint: 'Le nom de votre société ou de votre instance Campaign' },
    sendingDomains: {
      label: 'Domaines d’envoi',
      hint: 'Ce qui suit le @ de vos adresses d’expéditeur, séparés par des virgules',
    },
    sourceIps: { label: 'Adresses IP d’envoi', hint: 'Si vous les connaissez, séparées par des virgules' },
    since: { label: 'Depuis quand', hint: 'Date et heure, aussi précisément que possible' },
    providers: { label: 'Fournisseurs ou domaines touchés' },
    evidence: { label: 'Éléments', hint: 'Réponses typiques ; les adresses des destinataires sont retirées' },
    changes: { label: 'Ce qui a changé récemment', hint: 'IP, domaine, fichier, contenu, volume ou fréquence' },
    tried: { label: 'Ce que vous avez déjà essayé' },
    contract: { label: 'Référence du contrat', hint: 'Si vous l’avez sous la main' },
    consent: {
      label: 'Aucune adresse de destinataire n’est incluse, et ceci peut être transmis aux experts en délivrabilité',
    },
  },
  fieldProblems: {
    missing: 'Remplissez ce champ.',
    'too-long': 'C’est trop long. Gardez l’essentiel.',
    'not-an-email': 'Ce n’est pas une adresse e-mail comme nom@example.com.',
    'not-domains': 'Indiquez des domaines comme example.com, séparés par des virgules.',
    'not-ips': 'Indiquez des adresses IP comme 192.0.2.1 ou 192.0.2.0/24, séparées par des virgules.',
    'no-consent': 'Confirmez ce point pour envoyer la demande.',
  },
  received: (number) => `La demande ${number} est enregistrée.`,
  receivedBefore: (number) =>
    `Cette demande est déjà enregistrée sous le numéro ${number}. Elle n’a pas été envoyée deux fois.`,
  receivedNext: 'Un expert la prendra en charge. « /deliverability status » montre où elle en est.',
  receivedRedacted: 'Elle contenait des adresses de destinataires ; elles ont été retirées avant l’enregistrement.',
  receivedFacts: {
    number: 'Numéro',
    state: 'État',
    domains: 'Domaines d’envoi',
    providers: 'Touchés',
  },
};
