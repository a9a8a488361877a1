import type { FrameId } from '../frame-ids.ts';

export const FRAME_EN: Readonly<Record<FrameId, string>> = {
  'heading-why': 'Why',
  'heading-replies': 'What the replies mean',
  'heading-backoff': 'About dynamic flow control',
  'heading-steps': 'What to do first',
  'heading-who': 'Who should do it',
  'heading-hours': 'Deliverability hours',
  'heading-next': 'What to paste or upload next',
  confidence: 'Confidence: {level} ({percent}).',
  'confidence-very-high': 'very high',
  'confidence-high': 'high',
  'confidence-fair': 'fair',
  'confidence-low': 'low',
  'sentence-reputation-provider':
    'Your mail is held back by {where} because of your sending reputation (what a receiver thinks of your IPs, domains and complaints).',
  'sentence-reputation-blocklist':
    'Many receivers refuse your mail because of one shared blocklist or filter: {where}.',
  'sentence-reputation-source-ip': 'Mail sent from {where} is held back because of that address’s reputation.',
  'sentence-reputation-everywhere': 'Receivers hold your mail back because of your sending reputation.',
  'sentence-own-mta':
    'The failures come from your own side: mail server (MTA), host, network, DNS or sending platform. The receivers are not the problem.',
  'sentence-authentication':
    'Receivers refuse your mail because it does not prove who sends it (SPF, DKIM, DMARC, reverse DNS, HELO or TLS).',
  'sentence-recipients': 'The address list is the problem: unknown, full or unused mailboxes.',
  'sentence-receiver-outage': 'The fault is in the receiver’s own systems: {where}. Your mail is not the cause.',
  'sentence-receiver-outage-everywhere': 'The fault is in a receiver’s own systems. Your mail is not the cause.',
  'sentence-healthy': 'Nothing unusual: the failures are the background that every sender has.',
  'sentence-no-failures': 'Nothing unusual: this input holds no failed delivery.',
  'sentence-mixed': 'There is more than one cause: {kinds}.',
  'sentence-mixed-bare': 'There is more than one cause; each holds a substantial part of the failures.',
  'sentence-inconclusive': 'This input cannot tell why mail fails.',
  'short-reputation': 'sender reputation',
  'short-own-mta': 'your own mail server or platform',
  'short-authentication': 'authentication or sender identity',
  'short-recipients': 'the recipient list',
  'short-receiver-outage': 'an outage at the receiver',
  'short-healthy': 'ordinary background',
  'short-mixed': 'several causes',
  'short-inconclusive': 'not decidable',
  totals: '{failed, plural, one {# attempt} other {# attempts}} failed out of {attempts, number} ({rate}).',
  'totals-no-denominator':
    '{failed, plural, one {# failed attempt was} other {# failed attempts were}} read; the input does not say how many messages went out.',
  'and-more': '{names} and {more, plural, one {# other} other {# others}}',
  'reply-count': '{provider}, {count, plural, one {# time} other {# times}}:',
  'reply-count-nowhere': '{count, plural, one {# time} other {# times}}:',
  'reply-wait': 'It usually lasts about {minutes, plural, one {# minute} other {# minutes}}.',
  'reply-wait-hours': 'It usually lasts about {hours, plural, one {# hour} other {# hours}}.',
  'no-meaning': 'No known meaning for this text.',
  'backoff-what':
    'Dynamic flow control (also called backoff or a suspended queue) means that your own mail server (MTA) met too many errors at one domain in a short time. It slows down or stops for a while, so that a block there does not get worse. The messages are waiting; they are not lost.',
  'backoff-own':
    'An “error” here is any try that failed. It can be a refusal by the receiver, but also a fault of your own MTA.',
  'backoff-article-few':
    'Adobe’s article KA-21165 gives the rule: when it touches just a few domains, sending reputation at those domains is the more likely cause, and deliverability hours are the way on. That is what this input shows.',
  'backoff-article-spread':
    'Adobe’s article KA-21165 gives the rule: only when it touches just a few domains is sending reputation the more likely cause. Here the signs point elsewhere, so look at your own MTA first.',
  'backoff-article-open':
    'Adobe’s article KA-21165 gives the rule: when it touches just a few domains, sending reputation is the more likely cause and deliverability hours are the way on. Otherwise look at your own MTA first.',
  'who-first': 'In this order: {actors}.',
  'who-one': 'To be done by: {actors}.',
  'who-nobody': 'Nobody needs to act now.',
  'hours-offer':
    'A deliverability expert can investigate the cause and set a strategy with you. Such hours depend on your contract: your account representative can say whether it holds any.',
  'hours-button':
    'To ask for them, use “Request deliverability hours”: the form is filled in from this report, without recipient addresses.',
  'looked-for':
    'Postfix or Exim log lines; an Adobe Campaign delivery-log export; a table of recipient domain, message and count; pasted SMTP replies or bounce mails',
  'other-domains': 'other domains (not named)',
  'not-stated': 'domain not stated',
};
