import type { HoursMessages } from './hours-messages.ts';

/** What is said about requests for hours in English. */
export const EN_HOURS: HoursMessages = {
  cardSummary: (number, company) => `Request ${number} for deliverability hours: ${company}`,
  cardStates: {
    requested: 'waiting for an expert',
    claimed: (who) => `claimed by ${who}`,
    closed: (who) => `closed by ${who}`,
  },
  cardFacts: {
    state: 'State',
    since: 'Since (UTC)',
    requester: 'Requested by',
    company: 'Company or instance',
    contract: 'Contract reference',
    sendingDomains: 'Sending domains',
    sourceIps: 'Sending IP addresses',
    troubleSince: 'Trouble since',
    affected: 'Affected',
    verdict: 'Verdict of the case',
    language: 'Language',
  },
  verdictValue: (label, confidence, where) => `${label} (confidence ${confidence}): ${where}`,
  verdictNowhere: (label, confidence) => `${label} (confidence ${confidence})`,
  quotes: { evidence: 'Evidence', changes: 'What changed lately', tried: 'What was tried so far' },
  languages: { en: 'English', fr: 'French' },
  someone: 'an expert',
  requesterWord: 'the requester',

  claim: 'Claim',
  ask: 'Ask',
  close: 'Close',
  answer: 'Answer',
  reopen: 'Reopen',

  notes: {
    question: (who) => `Question from ${who}`,
    answer: (who) => `Answer from ${who}`,
    closing: (who) => `Closing note from ${who}`,
    reopening: (who) => `Reopened by ${who}`,
  },
  noteSummaries: {
    question: (number, who) => `${number}: ${who} asked the requester.`,
    answer: (number, who) => `${number}: ${who} answered.`,
    closing: (number, who) => `${number}: closed by ${who}.`,
    reopening: (number, who) => `${number}: reopened by ${who}. It waits for an expert again.`,
  },

  toldClaimed: (number, who) => `${who} has taken your request ${number} for deliverability hours.`,
  toldAsked: (number, who) => `${who} has a question about your request ${number}.`,
  toldClosed: (number, who) => `${who} has closed your request ${number}.`,
  toldUndelivered: (number, way) =>
    `Your request ${number} is stored, but telling the experts ${way} did not work for a whole day. Please tell your administrator.`,
  ways: { chat: 'in their channel', email: 'by e-mail', webhook: 'by webhook' },
  toldReopenHint: (days) => `If the trouble is not over, you can reopen the request within ${days} days.`,

  expertsOnly: 'Only people in the experts’ channel can do this.',
  unknownRequest: 'This request is no longer stored.',
  alreadyClaimed: (number, who) => `${number} is already claimed by ${who}.`,
  alreadyClosed: (number, who) => `${number} is already closed by ${who}.`,
  claimFirst: (number) => `Claim ${number} first; then it can be closed.`,
  questionSent: (number) => `Your question about ${number} goes to the requester’s thread.`,
  answerSent: (number) => `Your answer goes to the experts who handle ${number}.`,
  notYours: 'This can be done in the thread of the request only, or by the person who made it.',
  requesterOnly: 'Only the person who made this request can do this.',
  notClosed: (number) => `${number} is not closed.`,
  tooLateToReopen: (days) => `A request can be reopened within ${days} days. Please make a new one.`,
  reopened: (number) => `${number} is open again. The experts are told.`,
  nobodyTold: 'It is stored here, but no experts’ channel is configured, so nobody is told. Tell your administrator.',
  deletedRequest: (number) => `Request ${number} was deleted by the person who made it.`,

  forms: {
    question: {
      title: (number) => `Ask about ${number}`,
      field: 'Your question',
      hint: 'It is posted in the requester’s thread; recipients’ addresses are taken out',
      submit: 'Ask',
    },
    answer: {
      title: (number) => `Answer about ${number}`,
      field: 'Your answer',
      hint: 'It goes to the experts; recipients’ addresses are taken out',
      submit: 'Send answer',
    },
    closing: {
      title: (number) => `Close ${number}`,
      field: 'Closing note',
      hint: 'The requester sees it: what was found, what was done',
      submit: 'Close',
    },
    reopening: {
      title: (number) => `Reopen ${number}`,
      field: 'What is still wrong',
      hint: 'The experts see it; recipients’ addresses are taken out',
      submit: 'Reopen',
    },
  },

  mailSubjects: {
    requested: (number, company) => `[${number}] Deliverability hours requested: ${company}`,
    answered: (number, company) => `[${number}] Answer from the requester: ${company}`,
    reopened: (number, company) => `[${number}] Reopened: ${company}`,
  },
  mailFooter: 'Sent by Mailtriage. An answer to this mail goes to the requester.',
};
