import { EN_CHANNEL } from './en-channel.ts';
import { EN_HOURS } from './en-hours.ts';
import { EN_TROUBLE } from './en-trouble.ts';
import type { Messages } from './messages.ts';

const counted = (count: number, one: string, other: string) => (count === 1 ? `1 ${one}` : `${count} ${other}`);

/** What the bot says in English. */
export const EN: Messages = {
  hours: EN_HOURS,
  channel: EN_CHANNEL,
  trouble: EN_TROUBLE,

  helpSummary:
    'Paste the delivery errors you see, or upload a log or export, and I tell you why mail is not getting through.',
  helpMarkdown:
    'Paste the delivery errors you see, or upload a log or an export. I tell you **why mail is not getting through**, where the failures gather, and what to do first.\n\nI read mail server logs (Postfix, Exim), Adobe Campaign delivery logs, bounce messages, SMTP replies in any order, and tables such as “domain, error, count”. Everything in one thread is one case: add more there and the verdict is revised.',
  helpCommandsTitle: 'What you can say',
  helpCommands: [
    { label: '/deliverability example.com', value: 'look up a domain or an IP address' },
    { label: '/deliverability status', value: 'your case in this thread and your requests for hours' },
    { label: '/deliverability privacy', value: 'what is kept, and for how long' },
    { label: '/deliverability forget', value: 'delete what is kept about you here' },
    { label: '/deliverability settings', value: 'when I answer in this channel, and in which language' },
    { label: 'home', value: 'your recent cases and your requests' },
    { label: 'stop', value: 'end the reading of a large file' },
    { label: 'classify 421 4.7.0 …', value: 'what one reply means' },
    { label: 'why? what should I do first?', value: 'questions about the verdict in this thread' },
  ],
  hintMarkdown:
    'I cannot read delivery data in that. Paste one of these, or upload it as a file:\n\n- lines of your mail server’s log (`status=deferred …`)\n- the replies of the receiving servers (`421 4.7.0 …`, `550 5.1.1 …`)\n- an export of your delivery logs, or a table with domain, error text and count',
  hintSummary: 'I cannot read delivery data in that. Paste log lines, SMTP replies or an export.',
  hintAgain: 'No delivery data in that either. Say “help” to see what I read.',
  noDataFound: 'I found no delivery data in that.',
  whatToPaste:
    'Paste log lines, SMTP replies (421 4.7.0 …, 550 5.1.1 …), or a table with domain, error text and count.',
  thanks: 'You are welcome. Paste more in this thread whenever something changes.',
  noCaseYet:
    'There is no verdict in this thread yet. Paste or upload the delivery errors first; then I can answer that.',
  reading: 'Reading the delivery data…',
  lookingUp: 'Looking it up…',
  noLookup: (query) =>
    `This version cannot look up ${query} yet. Paste the replies that its servers give you, and I tell you what they mean.`,
  fault: 'Something went wrong on my side, not on yours. Nothing you sent was lost or changed; please try again.',
  staleAction: 'That case is no longer stored. Paste the data again to get a fresh verdict.',
  unknownAction: 'I do not know this button any more. Paste the data again to get a fresh answer.',
  unknownForm: 'I do not know this form any more. Please open it again.',

  revised: (from, to) => `Verdict revised: was “${from}”, is now “${to}”.`,
  unchanged: (label, from, to) => `The verdict stays “${label}” (confidence ${from} before, ${to} now).`,
  evidenceAdded: (from, to) => `Failed attempts counted in this case: ${from} before, ${to} now.`,
  repeatedAll: (label) =>
    `This was counted in this thread before, so I did not count it twice. The verdict stays “${label}”.`,
  repeatedSome: (count) =>
    `${counted(count, 'piece was', 'pieces were')} counted in this thread before and not counted twice.`,
  judgedApart:
    'The earlier evidence of this thread was too large to keep, so this verdict is about the new evidence alone.',

  inputFacts: {
    input: 'Input',
    attempts: 'Delivery attempts',
    failed: 'Failed',
    delivered: 'Delivered',
    period: 'Period (UTC)',
    notUnderstood: 'Not understood',
    ignored: 'Excluded before sending',
  },
  failedOf: (failed, rate) => `${failed} (${rate})`,
  split: (deferred, bounced) => `${deferred} deferred, ${bounced} bounced`,
  chartCaption: 'Where the failures gather',
  chartFailed: 'Share of failures',
  chartAttempts: 'Share of attempts',
  otherProviders: (count) => `${count} others`,
  providersCaption: 'Mailbox providers',
  domainsCaption: 'Recipient domains',
  columns: {
    provider: 'Provider',
    domain: 'Domain',
    domains: 'Domains',
    attempts: 'Attempts',
    failed: 'Failed',
    deferred: 'Deferred',
    bounced: 'Bounced',
    failureRate: 'Failure rate',
    shareOfFailures: 'Share of failures',
    lift: 'Lift',
  },
  repliesTitle: 'What the replies mean',
  replyNote: ({ who, count, means }) => `${who === '' ? '' : `${who}, `}${count}×: ${means}`,
  moreReplies: (count) => `Kinds of reply that are not shown: ${count}. All of them count in the verdict.`,
  checkFirst: 'What to check first',
  pasteNext: 'What to paste or upload next',
  nothingToCheck: 'There is nothing to check: no failure asks for action.',
  requestHours: 'Request deliverability hours',
  requestHoursAnyway: 'Request hours anyway',
  showDomains: 'Show all domains',
  exportCsv: 'Export CSV',
  helpful: '👍 Helpful',
  notHelpful: '👎 Not helpful',
  csvReady: (rows) => `The domains of this case as CSV (rows: ${rows}).`,
  domainsSummary: (rows) => `All recipient domains of this case (rows: ${rows}).`,
  feedbackUp: 'Thank you, noted.',
  feedbackDown:
    'Thank you, noted. If you tell me more (other log lines, the volumes you sent per domain), I judge the case again.',

  replySummary: (cause) => `This reply means: ${cause}.`,
  replyFacts: {
    cause: 'Cause',
    persistence: 'Lasts',
    origin: 'Who speaks',
    provider: 'Provider',
    code: 'Codes',
    blocklist: 'Blocklist',
    wait: 'Usual wait',
    source: 'Source',
  },
  replyUnknown: 'I do not know this reply. Paste the whole line, with its codes and the receiving host.',
  replyAlone:
    'One reply says what one receiver thinks, not where the trouble comes from. Paste more of the log, or your volumes per domain, for a verdict.',
  causes: {
    reputation: 'reputation of the sender',
    'rate-limit': 'too many messages or connections',
    greylisting: 'greylisting',
    authentication: 'authentication (SPF, DKIM, DMARC)',
    'sender-identity': 'identity of the sending server (PTR, HELO, DNS)',
    content: 'content of the message',
    policy: 'a rule of the receiver',
    'invalid-recipient': 'the address does not exist',
    'mailbox-full': 'the mailbox is full',
    'mailbox-inactive': 'the mailbox is not in use',
    unreachable: 'the receiver cannot be reached',
    tls: 'encryption (TLS)',
    'message-size': 'the message is too large',
    protocol: 'the message or the dialogue breaks the protocol',
    relay: 'relaying denied',
    'receiver-fault': 'the receiver’s own systems fail',
    'own-mta': 'the sender’s own mail server or platform',
    backoff: 'the sender’s own mail server slowed down',
    unknown: 'not known',
    'not-a-failure': 'no failure',
  },
  persistences: { temporary: 'temporary: it will be tried again', permanent: 'permanent: given up' },
  origins: { remote: 'the receiving side', local: 'the sender’s own mail server or platform' },

  statusSummary: 'Your case in this thread and your requests for deliverability hours.',
  statusCase: 'This thread',
  statusNoCase: 'no case yet',
  statusCaseValue: (label, confidence, revision) => `${label} (confidence ${confidence}, verdict no. ${revision})`,
  statusRequests: 'Your requests for deliverability hours',
  statusNoRequests: 'You have no requests for deliverability hours here.',
  statusColumns: { number: 'Number', state: 'State', since: 'Since (UTC)' },
  requestStates: { requested: 'requested', claimed: 'claimed by an expert', closed: 'closed' },

  privacySummary: 'What is kept, for how long, and how to delete it.',
  privacyMarkdown: ({ retentionDays, usesModel }) =>
    [
      '**What is kept.** Of what you paste or upload: counts, recipient domains, receiving hosts, sending addresses, and one redacted sample of each kind of reply. The text itself and files are not kept, and no recipient’s name before the @ is stored, logged or shown.',
      '**Requests for hours** are kept as you send them, with your name and e-mail address, and go to the experts; recipients’ addresses are taken out first. Questions and answers about a request are kept with it.',
      '**Watched domains** are kept with what the DNS said of them at the last check, until you stop the watch.',
      retentionDays === null
        ? '**For how long.** Until you or your administrator delete it.'
        : `**For how long.** ${counted(retentionDays, 'day', 'days')} after the last change (a watched domain: after the watch began); requests for hours that are still open stay until they are closed.`,
      usesModel
        ? '**Language model.** A model may reword explanations. It gets totals and names of providers, never your text. It does not decide the verdict.'
        : '**Language model.** None is used.',
      '**Delete.** `/deliverability forget` deletes your cases, requests, ratings and watched domains in this workspace. Mail that went to the experts is beyond my reach.',
    ].join('\n\n'),
  forgetAsk: (cases, requests) =>
    `This deletes what is kept about you in this workspace (cases: ${cases}, requests for hours: ${requests}), with your ratings and the domains that you watch. It cannot be undone.`,
  forgetNothing: 'Nothing is kept about you in this workspace.',
  forgetButton: 'Delete my data',
  forgotten: (cases, requests) =>
    `Deleted (cases: ${cases}, requests for hours: ${requests}), with your ratings and the domains that you watched.`,

  formTitle: 'Request deliverability hours',
  formIntro:
    'An expert investigates and sets a strategy with you. Hours depend on your contract. Fields are prefilled from the report where it knows the answer.',
  formSubmit: 'Send request',
  formProblems: 'Some fields need another look. What you typed is still there.',
  fields: {
    name: { label: 'Your name' },
    email: { label: 'Your e-mail address' },
    company: { label: 'Company or instance', hint: 'The name of your company, or of your Campaign instance' },
    sendingDomains: {
      label: 'Sending domains',
      hint: 'What stands after the @ of your sender addresses, separated by commas',
    },
    sourceIps: { label: 'Sending IP addresses', hint: 'If you know them, separated by commas' },
    since: { label: 'Since when', hint: 'Date and time, as exactly as you know' },
    providers: { label: 'Affected mailbox providers or domains' },
    evidence: { label: 'Evidence', hint: 'Typical replies; recipients’ addresses are taken out' },
    changes: { label: 'What changed lately', hint: 'New IP, domain, list, content, volume, frequency' },
    tried: { label: 'What you tried so far' },
    contract: { label: 'Contract reference', hint: 'If you have it at hand' },
    consent: { label: 'No recipient addresses are included, and this may be passed to the deliverability experts' },
  },
  fieldProblems: {
    missing: 'Please fill this in.',
    'too-long': 'This is too long. Keep the telling part.',
    'not-an-email': 'This is not an e-mail address such as name@example.com.',
    'not-domains': 'Give domains such as example.com, separated by commas.',
    'not-ips': 'Give IP addresses such as 192.0.2.1 or 192.0.2.0/24, separated by commas.',
    'no-consent': 'Please confirm this to send the request.',
  },
  received: (number) => `Request ${number} is stored.`,
  receivedBefore: (number) => `This request was stored before, as ${number}. It was not sent twice.`,
  receivedNext: 'An expert will claim it. “/deliverability status” shows how it stands.',
  receivedRedacted: 'Recipients’ addresses stood in it; they were taken out before it was stored.',
  receivedFacts: {
    number: 'Number',
    state: 'State',
    domains: 'Sending domains',
    providers: 'Affected',
  },
};
