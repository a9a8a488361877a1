import type { ChannelMessages } from './channel-messages.ts';

/** Settings, first meeting, home and progress in French; `messagesOf` sets the narrow spaces. */
export const FR_CHANNEL: ChannelMessages = {
  settingsTitle: 'Réglages du canal',
  settingsIntro: 'Toute personne présente peut les changer ; le changement est annoncé dans le canal.',
  settingsSubmit: 'Enregistrer',
  answersField: 'Quand je réponds',
  answersHint: 'Dans les messages directs, je réponds toujours',
  answerModes: {
    mentioned: 'seulement quand on me mentionne',
    recognised: 'aussi quand un message contient des erreurs de remise',
  },
  languageField: 'Langue de mes réponses',
  languageModes: { auto: 'celle de la personne qui demande', en: 'anglais', fr: 'français' },
  settingsBroken: 'Ces réglages n’ont pas pu être lus. Ouvrez de nouveau le formulaire.',
  settingsSaved: (answers, language) =>
    `Les réglages de ce canal ont changé. Je réponds ${answers}. Langue : ${language}.`,
  settingsSavedBy: (who, answers, language) =>
    `${who} a changé les réglages de ce canal. Je réponds ${answers}. Langue : ${language}.`,

  openSettings: 'Réglages',
  tryReputation: 'Essayer : refus d’un seul fournisseur',
  tryOwnMta: 'Essayer : échecs partout',
  newRequest: 'Demander des heures de délivrabilité',
  exampleNotice: 'Ceci est un exemple. Il n’ouvre aucun dossier et rien n’en est conservé.',

  welcomeSummary:
    'Je vous dis pourquoi les messages n’arrivent pas. Collez des erreurs de remise ou envoyez un journal.',
  welcomeChannelMarkdown:
    'Bonjour. Je vous dis **pourquoi les messages n’arrivent pas** : mentionnez-moi avec les erreurs de remise que vous voyez, ou avec un journal. Je réponds dans le fil et je me tais le reste du temps.',
  welcomeUserMarkdown:
    'Bonjour. Je vous dis **pourquoi les messages n’arrivent pas** : collez les erreurs de remise que vous voyez, ou envoyez un journal ou un export.',

  homeSummary: 'Vos dossiers récents et vos demandes d’heures de délivrabilité.',
  homeMarkdown:
    'Je vous dis **pourquoi les messages n’arrivent pas**. Collez des erreurs de remise ou envoyez un journal dans un message privé, ou mentionnez-moi dans un canal.',
  homeCases: 'Vos dossiers récents',
  homeNoCases: 'Vous n’avez pas encore de dossier. Collez des erreurs de remise et le verdict paraîtra ici.',
  homeCaseColumns: { verdict: 'Verdict', where: 'Où', failed: 'En échec', when: 'Quand (UTC)' },
  homeRequests: 'Vos demandes d’heures de délivrabilité',
  homeSettings: 'Canaux qui ont leurs propres réglages',
  homeNoSettings:
    'Tous les canaux ont les réglages habituels : je réponds quand on me mentionne, dans la langue de la personne qui demande.',
  homeSettingsColumns: { channel: 'Canal', answers: 'Je réponds', language: 'Langue' },

  stop: 'Arrêter',
  stopped: 'Lecture arrêtée. Rien n’en a été compté.',
  nothingToStop: 'Il n’y a rien à arrêter dans ce fil.',
  readingSoFar: (read) => `Lecture : ${read} jusqu’ici…`,
  readingOf: (read, size, percent) => `Lecture : ${read} sur ${size} (${percent})…`,
  megabytes: (count) => `${count} Mo`,
  steps: { read: 'Lire', judge: 'Juger', answer: 'Rédiger la réponse' },
};
