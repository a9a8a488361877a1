import type { TroubleMessages } from './trouble-messages.ts';

/** What goes wrong on the way, in French; `messagesOf` sets the narrow spaces. */
export const FR_TROUBLE: TroubleMessages = {
  file: {
    'too-large': (name, limit) =>
      `${name} dépasse ${limit}, le maximum que je lis. Envoyez-en une partie, compressée en gzip ou en zip au besoin.`,
    'not-visible': (name) =>
      `Je ne vois pas ${name} : je ne suis pas dans le canal où il se trouve. Invitez-moi dans ce canal ou envoyez-le-moi en message direct.`,
    'not-allowed': (name) =>
      `Je n’ai pas le droit d’ouvrir ${name} : on m’a installé sans le droit de lire les fichiers. Une personne qui gère les applications doit me réinstaller en l’accordant.`,
    gone: (name) => `${name} a été supprimé avant que je puisse le lire.`,
    elsewhere: (name) => `${name} se trouve sur un serveur d’où je ne télécharge rien. Envoyez le fichier lui-même.`,
    'sign-in-page': (name) =>
      `On m’a présenté une page de connexion à la place de ${name}, je n’ai donc pas pu le lire. Une personne qui gère les applications devrait me réinstaller avec le droit de lire les fichiers.`,
    'broken-off': (name) => `Le transfert de ${name} s’est interrompu, rien n’en a été compté. Envoyez-le de nouveau.`,
    'no-space': (name) =>
      `Il n’y a plus de place pour recevoir ${name}. La personne qui m’héberge doit libérer de l’espace.`,
    unreachable: (name) =>
      `${name} n’a pas pu être récupéré pour l’instant. Envoyez-le de nouveau dans quelques minutes.`,
    'too-many': (name, limit) => `Je lis au plus ${limit} fichiers par message ; ${name} a été laissé de côté.`,
  },
  place: {
    'not-a-member':
      'Je ne suis pas dans ce canal, cette réponse n’est donc que pour vous. Invitez-moi pour avoir les réponses dans le fil.',
    archived: 'Ce canal est archivé, je réponds donc ici.',
    'message-gone': 'Le message auquel je devais répondre n’existe plus, je réponds donc ici.',
    'not-allowed': 'Je n’ai pas le droit d’écrire à cet endroit, je réponds donc ici.',
    other: 'Je n’ai pas pu écrire à cet endroit, je réponds donc ici.',
  },
  busy: 'J’ai plus à lire que je ne peux prendre pour l’instant. Rien de ceci n’a été compté ; renvoyez-le dans quelques minutes.',
  formLate: 'Le formulaire n’a pas pu être ouvert à temps. Appuyez sur le bouton pour l’ouvrir.',
  formWaiting: 'Un instant…',
  formWaitingTitle: 'Mailtriage',
  formSent: 'Vos réponses sont arrivées. La suite vient dans la conversation.',
  close: 'Fermer',
  fileAsText: (fileName) => `Je ne peux pas envoyer de fichiers ici, voici donc ${fileName} en texte :`,
  fileAsTextCut: (fileName, lines, all) =>
    `Je ne peux pas envoyer de fichiers ici, voici donc les ${lines} premières lignes sur ${all} de ${fileName}. Avec le droit d’envoyer des fichiers, je pourrais le transmettre en entier :`,
  membersOnly: 'Seuls les membres de l’espace de travail qui m’a installé peuvent faire cela.',
  prompts: [
    { title: 'Que sais-tu faire ?', message: 'aide' },
    { title: 'Expliquer un refus', message: 'Expliquer : 421 4.7.0 [TSS04] Messages temporarily deferred' },
    { title: 'Examiner un domaine', message: 'domaine gmail.com' },
    { title: 'Mes dossiers et demandes', message: 'statut' },
  ],
};
