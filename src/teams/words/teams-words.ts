import type { Language } from '../../knowledge/vocabulary.ts';

/** What only this platform has to say. */
export interface TeamsWords {
  /** A file that Teams does not hand out; `name` '' when it is not known. */
  readonly channelFile: string;
  readonly channelFileNoGraph: (detail: string) => string;
  readonly sendDirect: string;
  readonly pasteButton: string;
  readonly pasteTitle: string;
  readonly pasteIntro: string;
  readonly pasteField: string;
  readonly pasteSubmit: string;
  readonly pasteEmpty: string;
  readonly picture: string;
  readonly working: string;
  readonly workingLong: string;
  readonly oldCard: string;
  readonly searchHint: string;
  readonly searchBusy: string;
  readonly nothingInMessage: string;
  readonly fileDescription: string;
  readonly fileGone: string;
  readonly fileDeclined: (name: string) => string;
  readonly fileNotSaved: (name: string) => string;
  readonly fileFromChannel: (name: string) => string;
  readonly fileInChat: (name: string) => string;
}

const EN: TeamsWords = {
  channelFile:
    'Teams does not give me files that are sent in a channel or group chat, so I have not read yours. Send it to me in a chat of our own, or paste the lines here.',
  channelFileNoGraph: (detail) =>
    `I could not read the file that you sent here (${detail}). An administrator must allow me to read files of this team. Until then, send it to me in a chat of our own, or paste the lines here.`,
  sendDirect: 'Open a chat with me',
  pasteButton: 'Paste the lines',
  pasteTitle: 'Paste log lines or bounces',
  pasteIntro: 'Paste log lines, bounces or SMTP replies. I answer in the conversation.',
  pasteField: 'Log lines, bounces or replies',
  pasteSubmit: 'Triage',
  pasteEmpty: 'Paste at least one line.',
  picture: 'I cannot read pictures. Copy the text of the bounce or the log, and send me that.',
  working: 'On it: the answer follows in the conversation.',
  workingLong: 'This takes a moment. The answer comes in the conversation.',
  oldCard: 'This card was written by another version of me. Ask again to get a new one.',
  searchHint: 'Type a domain or an IP address, for example gmail.com.',
  searchBusy: 'The look-up takes longer than Teams waits. Ask me in a chat: domain example.com',
  nothingInMessage: 'I cannot find delivery errors, log lines or bounces in that message.',
  fileDescription: 'Numbers per recipient domain',
  fileGone: 'That file is no longer at hand. Ask for it again.',
  fileDeclined: (name) => `Fine, ${name} was not saved.`,
  fileNotSaved: (name) => `${name} could not be saved. Ask for it again in a few minutes.`,
  fileFromChannel: (name) => `You asked for ${name} in another conversation. Teams lets me hand files over only here.`,
  fileInChat: (name) => `I have offered ${name} in the chat of our own, where Teams lets me hand files over.`,
};

const FR: TeamsWords = {
  channelFile:
    'Teams ne me transmet pas les fichiers envoyés dans un canal ou une conversation de groupe : je n’ai pas lu le vôtre. Envoyez-le-moi en conversation privée, ou collez les lignes ici.',
  channelFileNoGraph: (detail) =>
    `Je n’ai pas pu lire le fichier envoyé ici (${detail}). Un administrateur doit m’autoriser à lire les fichiers de cette équipe. D’ici là, envoyez-le-moi en conversation privée, ou collez les lignes ici.`,
  sendDirect: 'Ouvrir une conversation avec moi',
  pasteButton: 'Coller les lignes',
  pasteTitle: 'Coller des lignes de journal ou des rejets',
  pasteIntro: 'Collez des lignes de journal, des rejets ou des réponses SMTP. Je réponds dans la conversation.',
  pasteField: 'Lignes de journal, rejets ou réponses',
  pasteSubmit: 'Analyser',
  pasteEmpty: 'Collez au moins une ligne.',
  picture: 'Je ne sais pas lire les images. Copiez le texte du rejet ou du journal et envoyez-le-moi.',
  working: 'C’est en cours : la réponse suit dans la conversation.',
  workingLong: 'Cela prend un moment. La réponse arrive dans la conversation.',
  oldCard: 'Cette carte vient d’une autre version de moi. Reposez la question pour en obtenir une nouvelle.',
  searchHint: 'Saisissez un domaine ou une adresse IP, par exemple gmail.com.',
  searchBusy:
    'La recherche dure plus longtemps que Teams n’attend. Demandez-moi dans une conversation : domain example.com',
  nothingInMessage: 'Je ne trouve ni erreur de remise, ni ligne de journal, ni rejet dans ce message.',
  fileDescription: 'Chiffres par domaine destinataire',
  fileGone: 'Ce fichier n’est plus disponible. Demandez-le de nouveau.',
  fileDeclined: (name) => `D’accord, ${name} n’a pas été enregistré.`,
  fileNotSaved: (name) => `${name} n’a pas pu être enregistré. Demandez-le de nouveau dans quelques minutes.`,
  fileFromChannel: (name) =>
    `Vous avez demandé ${name} dans une autre conversation. Teams ne me laisse remettre de fichiers qu’ici.`,
  fileInChat: (name) =>
    `Je vous propose ${name} dans notre conversation privée, où Teams me laisse remettre des fichiers.`,
};

export function teamsWords(language: Language): TeamsWords {
  return language === 'fr' ? FR : EN;
}
