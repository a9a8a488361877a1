import type { HoursMessages } from './hours-messages.ts';

/** What is said about requests for hours in French; `messagesOf` sets the narrow spaces. */
export const FR_HOURS: HoursMessages = {
  cardSummary: (number, company) => `Demande ${number} d’heures de délivrabilité : ${company}`,
  cardStates: {
    requested: 'en attente d’un expert',
    claimed: (who) => `prise en charge par ${who}`,
    closed: (who) => `close par ${who}`,
  },
  cardFacts: {
    state: 'État',
    since: 'Depuis (UTC)',
    requester: 'Demandeur',
    company: 'Société ou instance',
    contract: 'Référence du contrat',
    sendingDomains: 'Domaines d’envoi',
    sourceIps: 'Adresses IP d’envoi',
    troubleSince: 'Problème depuis',
    affected: 'Touchés',
    verdict: 'Verdict du dossier',
    language: 'Langue',
  },
  verdictValue: (label, confidence, where) => `${label} (confiance : ${confidence}) : ${where}`,
  verdictNowhere: (label, confidence) => `${label} (confiance : ${confidence})`,
  quotes: { evidence: 'Éléments', changes: 'Ce qui a changé récemment', tried: 'Ce qui a déjà été essayé' },
  languages: { en: 'anglais', fr: 'français' },
  someone: 'un expert',
  requesterWord: 'le demandeur',

  claim: 'Prendre en charge',
  ask: 'Poser une question',
  close: 'Clore',
  answer: 'Répondre',
  reopen: 'Rouvrir',

  notes: {
    question: (who) => `Question de ${who}`,
    answer: (who) => `Réponse de ${who}`,
    closing: (who) => `Note de clôture de ${who}`,
    reopening: (who) => `Rouverte par ${who}`,
  },
  noteSummaries: {
    question: (number, who) => `${number} : question posée au demandeur par ${who}.`,
    answer: (number, who) => `${number} : réponse de ${who}.`,
    closing: (number, who) => `${number} : close par ${who}.`,
    reopening: (number, who) => `${number} : rouverte par ${who}. Elle attend de nouveau un expert.`,
  },

  toldClaimed: (number, who) => `Votre demande ${number} d’heures de délivrabilité est prise en charge par ${who}.`,
  toldAsked: (number, who) => `Question de ${who} au sujet de votre demande ${number}.`,
  toldClosed: (number, who) => `Votre demande ${number} a été close par ${who}.`,
  toldUndelivered: (number, way) =>
    `Votre demande ${number} est enregistrée, mais prévenir les experts ${way} n’a pas fonctionné pendant une journée entière. Prévenez votre administrateur.`,
  ways: { chat: 'dans leur canal', email: 'par e-mail', webhook: 'par webhook' },
  toldReopenHint: (days) => `Si le problème persiste, vous pouvez rouvrir la demande pendant ${days} jours.`,

  expertsOnly: 'Seules les personnes du canal des experts peuvent faire cela.',
  unknownRequest: 'Cette demande n’est plus conservée.',
  alreadyClaimed: (number, who) => `${number} est déjà prise en charge par ${who}.`,
  alreadyClosed: (number, who) => `${number} est déjà close par ${who}.`,
  claimFirst: (number) => `Prenez d’abord ${number} en charge ; elle pourra ensuite être close.`,
  questionSent: (number) => `Votre question sur ${number} est transmise au fil du demandeur.`,
  answerSent: (number) => `Votre réponse est transmise aux experts chargés de ${number}.`,
  notYours: 'Cela ne se fait que dans le fil de cette demande, ou par la personne qui l’a faite.',
  requesterOnly: 'Seule la personne qui a fait cette demande peut faire cela.',
  notClosed: (number) => `${number} n’est pas close.`,
  tooLateToReopen: (days) => `Une demande peut être rouverte pendant ${days} jours. Faites-en une nouvelle.`,
  reopened: (number) => `${number} est rouverte. Les experts sont prévenus.`,
  nobodyTold:
    'Elle est conservée ici, mais aucun canal d’experts n’est configuré : personne n’est prévenu. Prévenez votre administrateur.',
  deletedRequest: (number) => `La demande ${number} a été supprimée par la personne qui l’a faite.`,

  forms: {
    question: {
      title: (number) => `Question : ${number}`,
      field: 'Votre question',
      hint: 'Elle paraît dans le fil du demandeur ; les adresses des destinataires sont retirées',
      submit: 'Poser la question',
    },
    answer: {
      title: (number) => `Réponse : ${number}`,
      field: 'Votre réponse',
      hint: 'Elle va aux experts ; les adresses des destinataires sont retirées',
      submit: 'Envoyer la réponse',
    },
    closing: {
      title: (number) => `Clore ${number}`,
      field: 'Note de clôture',
      hint: 'Le demandeur la voit : ce qui a été trouvé, ce qui a été fait',
      submit: 'Clore',
    },
    reopening: {
      title: (number) => `Rouvrir ${number}`,
      field: 'Ce qui ne va toujours pas',
      hint: 'Les experts le voient ; les adresses des destinataires sont retirées',
      submit: 'Rouvrir',
    },
  },

  mailSubjects: {
    requested: (number, company) => `[${number}] Heures de délivrabilité demandées : ${company}`,
    answered: (number, company) => `[${number}] Réponse du demandeur : ${company}`,
    reopened: (number, company) => `[${number}] Rouverte : ${company}`,
  },
  mailFooter: 'Envoyé par Mailtriage. Une réponse à ce message va au demandeur.',
};
