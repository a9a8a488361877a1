import type { TroubleMessages } from './trouble-messages.ts';

/** What goes wrong on the way, in English. */
export const EN_TROUBLE: TroubleMessages = {
  file: {
    'too-large': (name, limit) =>
      `${name} is larger than ${limit}, which is the most I read. Send a part of it, packed with gzip or zip if need be.`,
    'not-visible': (name) =>
      `I cannot see ${name}: I am not in the channel where it lies. Invite me there, or send it to me in a direct message.`,
    'not-allowed': (name) =>
      `I may not open ${name}: I was installed without the right to read files. Someone who manages the apps here must install me again and allow it.`,
    gone: (name) => `${name} was deleted before I could read it.`,
    elsewhere: (name) => `${name} lies on a server from which I fetch nothing. Upload the file itself.`,
    'sign-in-page': (name) =>
      `I was shown a sign-in page in place of ${name}, so I could not read it. Someone who manages the apps here should install me again with the right to read files.`,
    'broken-off': (name) => `The transfer of ${name} broke off, so nothing of it was counted. Please send it again.`,
    'no-space': (name) => `There is no room left to take ${name}. Whoever runs me must free some space.`,
    unreachable: (name) => `${name} could not be fetched just now. Please send it again in a few minutes.`,
    'too-many': (name, limit) => `I read at most ${limit} files of one message; ${name} was left out.`,
  },
  place: {
    'not-a-member':
      'I am not in that channel, so only you get this answer. Invite me there to have answers in the thread.',
    archived: 'That channel is archived, so I answer here.',
    'message-gone': 'The message that I was to answer is no longer there, so I answer here.',
    'not-allowed': 'I am not allowed to write there, so I answer here.',
    other: 'I could not write there, so I answer here.',
  },
  busy: 'I have more to read than I can take just now. Nothing of this was counted; please send it again in a few minutes.',
  formLate: 'The form could not be opened in time. Press the button to open it.',
  formWaiting: 'One moment…',
  formWaitingTitle: 'Mailtriage',
  formSent: 'Your answers have arrived. The reply comes in the conversation.',
  close: 'Close',
  fileAsText: (fileName) => `I may not upload files here, so this is ${fileName} as text:`,
  fileAsTextCut: (fileName, lines, all) =>
    `I may not upload files here, so these are the first ${lines} of the ${all} lines of ${fileName}. With the right to upload files I could send it whole:`,
  membersOnly: 'Only members of the workspace that installed me can do that.',
  prompts: [
    { title: 'What can you do?', message: 'help' },
    { title: 'Explain a bounce', message: 'What does this mean: 421 4.7.0 [TSS04] Messages temporarily deferred' },
    { title: 'Look up a domain', message: 'lookup gmail.com' },
    { title: 'My cases and requests', message: 'status' },
  ],
};
