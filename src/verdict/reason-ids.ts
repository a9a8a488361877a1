/**
 * Every id that a verdict can give as a reason, with the names of its values.
 * Rates, shares and probabilities are 0..1; counts are attempts unless the comment says otherwise.
 * A value marked ? is left out where the input has no denominator or does not tell.
 */
export const REASON_IDS = [
  // Where the failures sit
  'top-provider', // {provider, share, failed, attempts?, rate?, lift?} the provider with most failures; share of all failures
  'top-domain', // {domain, share, failed, attempts?, rate?, lift?} one recipient domain holds the failures
  'few-providers', // {providers, count, share, exposure?} "Yahoo, Orange": a few providers hold this share of the failures; exposure = their share of attempts
  'spread-over', // {providers, domains, topShare} failures lie over this many providers; topShare = share of the largest
  'big-by-volume', // {provider, share, attemptsShare, lift} leads the list only because most mail goes there
  'one-operator', // {provider, domains, share} this many domains are one provider or gateway (relay host), not many
  'blocklist-named', // {blocklist, domains, share, failed} one blocklist is named in the replies of this many domains
  'filter-named', // {filter, domains, share, failed} one gateway or filter speaks for this many domains
  'source-ip', // {source, sources, share, failed, attempts?, rate?, otherRate?} one sending IP (of `sources`) holds the failures
  // What the replies say
  'reputation-texts', // {share, failed} replies that speak of reputation, blocklists or complaints
  'rate-limit-texts', // {share, failed, provider} replies that limit the rate, without a word on reputation
  'content-texts', // {share, failed} replies that refuse the content as spam
  'own-mta-texts', // {share, failed} texts of the own MTA, host or platform
  'own-mta-signals', // {signals} log lines of the own MTA that are no attempt (connect timed out, warnings)
  'connection-everywhere', // {share, failed, providers} connecting or resolving fails at this many unrelated providers
  'relay-texts', // {share, failed, providers} replies that refuse to relay the mail
  'smarthost-refuses', // {relay, share, failed} the own smarthost refuses relaying, credentials or connections
  'authentication-texts', // {share, failed, providers} SPF, DKIM, DMARC, PTR, HELO or TLS named; providers = how many name it
  'recipient-texts', // {share, failed, rate?} unknown, full or inactive mailboxes; rate of all attempts
  'mistyped-domains', // {domains, found, failed} domains one keystroke away from well-known ones that cannot be reached; found = the largest
  'outage-texts', // {provider, share, failed, rate?} timeouts or temporary faults at one receiver only
  'unknown-burst', // {provider, failed, rate?, hours?} "user unknown" at one provider only, far above the rest: perhaps its outage, not the list
  'policy-texts', // {share, failed} the receiver's own rules refuse
  'unknown-texts', // {share, failed} texts whose cause is not known
  'greylisting-only', // {share, failed} greylisting: temporary by nature
  'message-format', // {share, failed} replies that refuse the message's size or syntax: what the own platform produced
  // Dynamic flow control and the article KA-21165
  'backoff-hides-cause', // {share, failed} rows that only say that the own MTA backed off
  'backoff-inner', // {provider, failed} backoff rows at a provider whose other replies give the cause: those decide
  'article-few-domains', // {providers, share} the article's rule: errors in just a few domains, reputation more likely; providers = number
  'article-spread', // {providers} the article's rule turned round: errors over many unrelated providers, look at the own MTA first
  // Lines that are no attempt
  'echoes-only', // {lines} the input's only signs of failure are lines that repeat failures from before it
  'echoed-cause', // {first, provider?} the reply that they repeat points to this kind of cause
  // When; times are "2026-11-03 14:05", UTC
  'began', // {from} the failures that decide began at this time, and the input covers a good while before
  'ended', // {to} they stopped, and the input covers a good while after
  'lasted', // {from, to} both
  // Background and published limits
  'no-failures', // {attempts?} nothing failed
  'within-background', // {failed, rate?} all that failed is the ordinary background
  'alarm-soft-10', // {provider, rate} deferrals above Adobe's 10 % at one provider
  'expert-soft-30', // {provider, rate} deferrals above 30 % at one provider: for the expert when it lasts 24 hours
  'hard-2', // {rate} bounces above Adobe's 2 % of all attempts
  // What limits certainty
  'two-causes', // {first, firstShare, second, secondShare} kinds of the two largest independent findings
  'no-denominator', // {} the input lists failures only: shares are known, rates are not
  'reference-mix', // {provider, share, expected} compared with an ordinary mix of providers; expected = its usual share of mail
  'volumes-used', // {domains} compared with the volumes given for this many domains
  'history-used', // {domains} compared with the sender's own earlier cases
  'unresolved-bucket', // {share, failed} failures in an "Other" bucket whose domains are not named
  'no-domains', // {failed} failures without any recipient domain
  'few-failures', // {failed} so few failures that chance cannot be told from a pattern
  'retries', // {messages, failed} failed attempts are retries of this many distinct messages
  'implausible-counts', // {cells} negative, fractional or absurd counts were set right or left out
  'undecided', // {first, firstProbability, second, secondProbability} kinds between which the input does not decide
] as const;
export type ReasonId = (typeof REASON_IDS)[number];

/** Every id that a verdict can ask for as next evidence, with the names of its values. */
export const NEXT_EVIDENCE_IDS = [
  'smtp-replies-behind-backoff', // {provider?} the SMTP replies that made the MTA back off (Campaign: SMTP errors per domain, Last reply)
  'full-replies', // {} the full SMTP replies, not only labels or cut texts
  'recipient-domains', // {} the same with the recipient domain of each row
  'split-other', // {} the domains inside the "Other" bucket
  'volumes', // {} messages sent per domain, or a log that also holds deliveries
  'more-lines', // {} a longer piece of the log, or the whole file
  'lines-before', // {} the part of the log before these lines: they repeat failures that are not in it
  'own-mta-log', // {} the own MTA's log of the same hour (warnings, connect lines)
  'source-ip', // {} the sending IP or pool of each attempt
  'receiver-status', // {provider} the receiver's status page, or the same test from another network
  'after-retries', // {} the same export after the retry period (Enhanced MTA: 3.5 days)
  'earlier-day', // {} the same numbers for an ordinary day before it began
] as const;
export type NextEvidenceId = (typeof NEXT_EVIDENCE_IDS)[number];
