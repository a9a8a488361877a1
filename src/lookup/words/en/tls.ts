import type { RemarksOf } from '../remark-words.ts';

const FETCH_PROBLEMS =
  'no_host {the host does not exist} private_address {the host has an address that nobody outside can reach} unreachable {the host cannot be reached} timeout {the host does not answer in time} certificate {its certificate is not valid} redirect {it sends on to another address, which is not allowed} status {it does not answer with 200} content_type {it is not plain text} too_large {it is too large}';
const POLICY_PROBLEMS =
  'bad_version {the version is not STSv1} bad_mode {the mode is none of enforce, testing and none} bad_max_age {max_age is missing, no number, or more than a year} no_mx {it names no MX host} bad_mx {an MX pattern is malformed}';

export const TLS_EN: RemarksOf<'mta-sts' | 'tls-rpt' | 'dane'> = {
  'mta-sts-open': {
    says: 'The MTA-STS policy of {domain} could not be found out.',
    change: 'Look it up again in a few minutes.',
  },
  'mta-sts-missing': {
    says: '{domain} has no MTA-STS policy: mail to it is encrypted where both sides can, but an attacker in between can prevent that.',
    change: 'Publish an MTA-STS policy in testing mode first, with TLS reports beside it (RFC 8461).',
  },
  'mta-sts-several': {
    says: 'There are several MTA-STS records at {domain}. Senders then act as if there were none.',
    change: 'Keep one record.',
  },
  'mta-sts-bad-record': {
    says: 'The MTA-STS record of {domain} is malformed. Senders act as if there were none.',
    change: 'Write it as v=STSv1; id= and a number that grows with every change.',
  },
  'mta-sts-no-policy': {
    says: `The MTA-STS policy at {host} cannot be fetched: {problem, select, ${FETCH_PROBLEMS} other {the answer is not valid}}. Senders then go by the policy that they fetched before, or by none.`,
    change: 'Serve the policy file over HTTPS with a valid certificate, as plain text.',
  },
  'mta-sts-bad-policy': {
    says: `The MTA-STS policy at {host} is malformed: {problem, select, ${POLICY_PROBLEMS} other {it cannot be read}}. Senders act as if there were none.`,
    change: 'Correct the policy file, and raise the id in the DNS record.',
  },
  'mta-sts-uncovered': {
    says: 'The MTA-STS policy does not name the MX host {host}. {mode, select, enforce {Senders that keep to the policy do not deliver to it.} other {Once the policy is enforced, senders do not deliver to it.}}',
    change: 'Add the host to the policy, and raise the id in the DNS record.',
  },
  'mta-sts-testing': {
    says: 'The MTA-STS policy of {domain} is in testing mode: senders report failures and deliver all the same.',
    change: 'Once the TLS reports are clean, go on to enforce.',
  },
  'mta-sts-none': {
    says: 'The MTA-STS policy of {domain} says none: it is withdrawn.',
    change: null,
  },
  'mta-sts-short': {
    says: 'Senders keep the MTA-STS policy for {seconds, plural, one {# second} other {# seconds}} only, too short a time to protect (RFC 8461 speaks of weeks).',
    change: 'Raise max_age to 604800 (a week) or more.',
  },
  'mta-sts-in-order': {
    says: 'MTA-STS is enforced; senders keep the policy for {days, plural, one {# day} other {# days}}.',
    change: null,
  },
  'tls-rpt-open': {
    says: 'Whether {domain} asks for TLS reports could not be found out.',
    change: 'Look it up again in a few minutes.',
  },
  'tls-rpt-missing': {
    says: '{domain} asks for no TLS reports, so that its operator does not hear of failed encryption.',
    change: 'Publish a TLS reporting record (RFC 8460).',
  },
  'tls-rpt-several': {
    says: 'There are {count, number} TLS reporting records where one is allowed. Senders then send no reports.',
    change: 'Keep one record.',
  },
  'tls-rpt-broken': {
    says: 'The TLS reporting record of {domain} is malformed. Senders send no reports.',
    change: 'Write it as v=TLSRPTv1; rua=mailto: and an address.',
  },
  'tls-rpt-in-order': {
    says: 'TLS reports go to {count, plural, one {# address} other {# addresses}}.',
    change: null,
  },
  'dane-open': {
    says: 'Whether DANE protects the MX host {host} could not be found out.',
    change: 'Look it up again in a few minutes.',
  },
  'dane-not-signed': {
    says: 'The MX host {host} has TLSA records, but DNSSEC does not vouch for them, for the host or for the MX records that name it. Most senders pass over them.',
    change: 'Sign the zones of the domain and of the host with DNSSEC, or take the TLSA records out.',
  },
  'dane-unusable': {
    says: 'The TLSA records of the MX host {host} are of a kind that mail does not use (RFC 7672 §3.1). Senders then insist on encryption but cannot tell whether they reached the right server.',
    change: 'Publish them as 3 1 1 (the key of the host itself) or 2 1 1.',
  },
  'dane-partial': {
    says: 'The MX host {host} has no usable TLSA records although another MX host has: an attacker can lead mail to the one that is not protected.',
    change: 'Publish TLSA records for every MX host.',
  },
  'dane-in-order': {
    says: 'DANE protects {count, plural, one {# MX host} other {# MX hosts}}.',
    change: null,
  },
};
