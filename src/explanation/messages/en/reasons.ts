import type { NextEvidenceId, ReasonId } from '../../../verdict/reason-ids.ts';

/** The numbers that decided, in English. Values as in src/verdict/reason-ids.ts; `rateKnown` and its like are yes or no. */
export const REASONS_EN: Readonly<Record<ReasonId, string>> = {
  'top-provider':
    '{provider} holds {share} of the failures ({failed, number}){rateKnown, select, yes {; {rate} of what was sent there failed} other {}}{liftKnown, select, yes {, {lift} times what its share of the mail would explain} other {}}.',
  'top-domain':
    '{domain} holds {share} of the failures ({failed, number}){rateKnown, select, yes {; {rate} of what was sent there failed} other {}}{liftKnown, select, yes {, {lift} times what its share of the mail would explain} other {}}.',
  'few-providers':
    '{count, plural, one {One provider} other {# providers}} ({providers}) {count, plural, one {holds} other {hold}} {share} of the failures{exposureKnown, select, yes {, but only {exposure} of the mail} other {}}.',
  'spread-over':
    'The failures lie over {providers, plural, one {# provider} other {# providers}} and {domains, plural, one {# domain} other {# domains}}; the largest holds {topShare}.',
  'big-by-volume':
    '{provider} leads the list with {share} of the failures, but it also receives {attemptsShare} of the mail: it is big, not worse than the others.',
  'one-operator':
    '{domains, plural, one {# domain is} other {# domains are}} run or filtered by {provider}; together they hold {share} of the failures. This is one receiver, not many.',
  'blocklist-named':
    'The replies of {domains, plural, one {# domain} other {# domains}} name {blocklist}: {share} of the failures ({failed, number}).',
  'filter-named':
    'The filter {filter} answers for {domains, plural, one {# domain} other {# domains}}: {share} of the failures ({failed, number}).',
  'source-ip':
    'Of {sources, plural, one {# sending address} other {# sending addresses}}, {source} holds {share} of the failures{rateKnown, select, yes {; {rate} of its attempts fail} other {}}{otherRateKnown, select, yes {, against {otherRate} for the others} other {}}.',
  'reputation-texts':
    'Replies that speak of reputation, blocklists or complaints make up {share} of the failures ({failed, number}).',
  'rate-limit-texts':
    '{providerKnown, select, yes {{provider} limits} other {A receiver limits}} the rate in {share} of the failures ({failed, number}), without mentioning reputation.',
  'content-texts': 'Replies that refuse the content as spam make up {share} of the failures ({failed, number}).',
  'own-mta-texts':
    'Texts of your own mail server, host or platform make up {share} of the failures ({failed, number}).',
  'own-mta-signals':
    'Your own mail server logged {signals, plural, one {# warning} other {# warnings}} beside the deliveries (connections that timed out, missing resources).',
  'connection-everywhere':
    'Connecting or looking up the receiver fails at {providers, plural, one {# provider} other {# unrelated providers}}: {share} of the failures ({failed, number}). So many receivers are not down at once.',
  'relay-texts':
    'Replies that refuse to relay your mail make up {share} of the failures ({failed, number}), at {providers, plural, one {# provider} other {# providers}}.',
  'smarthost-refuses': 'Your own relay server {relay} refuses the mail: {share} of the failures ({failed, number}).',
  'authentication-texts':
    'Replies that name SPF, DKIM, DMARC, reverse DNS, HELO or TLS make up {share} of the failures ({failed, number}), at {providers, plural, one {# provider} other {# providers}}.',
  'recipient-texts':
    'Unknown, full or unused mailboxes make up {share} of the failures ({failed, number}){rateKnown, select, yes {, {rate} of all attempts} other {}}.',
  'mistyped-domains':
    '{domains, plural, one {# recipient domain looks} other {# recipient domains look}} mistyped ({found}): {failed, plural, one {# failure} other {# failures}}. They cannot be reached because the mail should go elsewhere.',
  'outage-texts':
    'Timeouts and temporary faults at {provider} alone make up {share} of the failures ({failed, number}){rateKnown, select, yes {; {rate} of what was sent there failed} other {}}.',
  'unknown-burst':
    '{provider} alone suddenly says “user unknown” {failed, number} times{rateKnown, select, yes { ({rate} of what was sent there)} other {}}{hoursKnown, select, yes { within {hours, plural, one {# hour} other {# hours}}} other {}}, far above the rest. This may be its own outage: do not delete these addresses yet.',
  'policy-texts': 'Receivers’ own rules refuse {share} of the failures ({failed, number}).',
  'unknown-texts': 'For {share} of the failures ({failed, number}) the text does not tell the cause.',
  'greylisting-only':
    'Greylisting (a receiver asks a new sender to try again later) makes up {share} of the failures ({failed, number}). It passes by itself.',
  'message-format':
    'Replies that refuse the size or the form of the message make up {share} of the failures ({failed, number}); what your own platform produced is at fault.',
  'backoff-hides-cause':
    'In {share} of the failures ({failed, number}) the text only says that your own mail server slowed down (dynamic flow control, quotas). The reply behind it is missing.',
  'backoff-inner':
    'At {provider}, {failed, number} rows only say that your mail server slowed down; the other replies from there give the cause, and those count.',
  'article-few-domains':
    '{providers, plural, one {One provider holds} other {# providers hold}} {share} of the failures. By the rule of article KA-21165, reputation is the likelier cause when just a few domains are touched.',
  'article-spread':
    'These failures are spread over {providers, plural, one {# provider} other {# unrelated providers}}. By the rule of article KA-21165, look at your own mail server first.',
  'echoes-only':
    'No failed attempt stands in this input: {lines, plural, one {# line repeats} other {# lines repeat}} failures from before it. How many failed first is not known.',
  'echoed-cause':
    'The reply that they repeat{providerKnown, select, yes { (from {provider})} other {}} points to {first}.',
  began: 'This began at {from} (UTC): before that, the input shows none of these failures.',
  ended: 'This ended at {to} (UTC): after that, the input shows none of these failures.',
  lasted: 'This lasted from {from} to {to} (UTC): before and after, the input shows none of these failures.',
  'no-failures':
    'No failed attempt was found{attemptsKnown, select, yes { among {attempts, plural, one {# attempt} other {# attempts}}} other {}}.',
  'within-background':
    '{failed, plural, one {# failure is} other {# failures are}} what every sender sees{rateKnown, select, yes { ({rate} of all attempts)} other {}}: greylisting, a few unknown users, full mailboxes.',
  'alarm-soft-10':
    '{provider} defers (asks to try again later) {rate} of your mail. Adobe’s limit for one provider is 10%: above it, slow down and look closer.',
  'expert-soft-30':
    '{provider} defers (asks to try again later) {rate} of your mail. Above 30% at one provider for more than 24 hours, Adobe’s advice is to call a deliverability expert.',
  'hard-2': '{rate} of all attempts bounced for good. Adobe’s limit is 2%: clean the list.',
  'two-causes': 'Two independent causes share the failures: {first} ({firstShare}) and {second} ({secondShare}).',
  'no-denominator':
    'The input lists failures only. A large provider leads such a list simply because most mail goes there; failure rates are not known.',
  'reference-mix':
    '{provider} holds {share} of the failures; in an ordinary mix of recipients it would receive about {expected} of the mail. Your own mix may differ.',
  'volumes-used': 'Compared with the volumes given for {domains, plural, one {# domain} other {# domains}}.',
  'history-used': 'Compared with your own earlier cases for {domains, plural, one {# domain} other {# domains}}.',
  'unresolved-bucket':
    '{share} of the failures ({failed, number}) stand in an “Other” row that does not name its domains.',
  'no-domains': '{failed, plural, one {# failure names} other {# failures name}} no recipient domain.',
  'few-failures': 'Only {failed, plural, one {# failure} other {# failures}}: too few to tell a pattern from chance.',
  retries:
    'The {failed, plural, one {# failed attempt is} other {# failed attempts are}} tries of only {messages, plural, one {# message} other {# distinct messages}}.',
  'implausible-counts':
    '{cells, plural, one {# count was} other {# counts were}} negative, fractional or absurdly large; set right or left out.',
  undecided: 'Two readings remain: {first} ({firstProbability}) or {second} ({secondProbability}).',
};

/** What to paste or upload next, in English. */
export const NEXT_EN: Readonly<Record<NextEvidenceId, string>> = {
  'smtp-replies-behind-backoff':
    'Paste the SMTP replies that made your mail server slow down{providerKnown, select, yes { for {provider}} other {}}. In Adobe Campaign: Monitoring, “SMTP errors per domain”, column “Last reply”.',
  'full-replies':
    'Paste the full replies, with the code in front (such as “550 5.7.1 …”), not only labels or the first words.',
  'recipient-domains':
    'Send the same rows with the recipient’s domain (what stands after the @). The addresses themselves are not needed.',
  'split-other': 'Send the table with the “Other” row split into its domains.',
  volumes:
    'Send the number of messages per domain (two columns: domain, volume), or a log that also holds successful deliveries.',
  'more-lines': 'Send a longer piece of the log, or the whole file (it may be compressed with gzip or zip).',
  'lines-before': 'Send the part of the log before these lines: it holds the attempts that failed first.',
  'own-mta-log':
    'Send the log of your own mail server for the same hour, with its warnings and its lines about connections.',
  'source-ip': 'Send the sending IP address (or pool) of each attempt.',
  'receiver-status':
    'Check the status page of {provider}, or try the same delivery from another network, and paste what it says.',
  'after-retries':
    'Export again when the retries are over (with the Enhanced MTA: after 3.5 days). Until then, “Sent” can still turn into “Failed”.',
  'earlier-day': 'Send the same numbers for an ordinary day before it began.',
};
