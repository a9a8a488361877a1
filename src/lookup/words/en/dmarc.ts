import type { RemarksOf } from '../remark-words.ts';

export const DMARC_EN: RemarksOf<'dmarc'> = {
  'dmarc-open': {
    says: 'The DMARC policy of {domain} could not be read: the DNS did not answer in time, or answered with a failure.',
    change: 'Look it up again in a few minutes; if it stays so, have the name servers of the domain checked.',
  },
  'dmarc-missing': {
    says: 'No DMARC policy holds for {domain}. Gmail, Yahoo and Microsoft ask bulk senders for one and refuse their mail without it, or file it as spam.',
    change: 'Publish a policy with p=none first, and read the reports that it brings.',
  },
  'dmarc-missing-silent': {
    says: 'No DMARC policy holds for {domain}, which says that it sends no mail. Forged mail in its name is not refused everywhere.',
    change: 'If truly nothing sends in its name, publish p=reject.',
  },
  'dmarc-unread': {
    says: 'The record at {at} is meant as DMARC (“{record}”), but no receiver reads it as such: it must begin with v=DMARC1; in just these letters.',
    change:
      'Correct its beginning, and put a semicolon between the tags. Keep p=none until the reports show that your own mail passes.',
  },
  'dmarc-several': {
    says: 'There are {count, number} DMARC records at {at}. Receivers then act as if there were none (RFC 9989).',
    change:
      'Keep one record, and delete the others. As no policy was applied so far, begin with the mildest and read the reports first.',
  },
  'dmarc-no-policy': {
    says: 'The DMARC record at {at} says no valid policy (p=). Receivers take it as p=none at best.',
    change: 'Set p=none, p=quarantine or p=reject right behind v=DMARC1.',
  },
  'dmarc-broken': {
    says: 'The DMARC record holds “{piece}”, which is no valid tag or no valid value. Receivers pass over it, so that it does not do what was meant.',
    change: 'Correct this piece, or take it out.',
  },
  'dmarc-none': {
    says: 'The DMARC policy at {at} is {tag}=none: it only watches. Forged mail is delivered, and no logo (BIMI) is shown.',
    change: 'Once the reports show that your own mail passes, go on to {tag}=quarantine and then to {tag}=reject.',
  },
  'dmarc-testing': {
    says: 'The DMARC policy at {at} carries t=y: it is tried out, and receivers do not apply it.',
    change: 'Take t=y out once the reports are clean.',
  },
  'dmarc-percent': {
    says: 'The DMARC record asks for its policy on {percent, number} % of the failing mail only (pct). RFC 9989 dropped this tag: receivers now apply the policy to all of it, or not at all.',
    change: 'Take pct out; to try a policy out, use t=y.',
  },
  'dmarc-obsolete': {
    says: 'The DMARC record holds tags that RFC 9989 dropped: {tags}.',
    change: 'Take them out; they no longer do anything.',
  },
  'dmarc-weaker-subdomains': {
    says: 'Subdomains are protected less than the domain itself: sp={subdomainPolicy} beside p={policy}. Forgers use subdomains that nobody watches.',
    change: 'Raise sp, or take it out so that p holds for subdomains too.',
  },
  'dmarc-no-reports': {
    says: 'The DMARC record names no address for reports (rua), so you do not learn which mail fails, or who forges you.',
    change: 'Add rua=mailto: and an address that you read.',
  },
  'dmarc-report-malformed': {
    says: 'An address for DMARC reports is malformed, so no reports go there.',
    change: 'Write it as mailto: and the address, several separated by commas.',
  },
  'dmarc-report-refused': {
    says: 'DMARC reports should go to {target}, which does not say that it takes them for this domain. Reporters then send none there.',
    change: 'Have the operator of {target} publish the record that permits it, or take the address out.',
  },
  'dmarc-report-open': {
    says: 'Whether {target} takes DMARC reports for this domain could not be found out.',
    change: 'Look it up again in a few minutes.',
  },
  'dmarc-inherited': {
    says: 'The domain has no DMARC record of its own; the one at {at} holds for it.',
    change: null,
  },
  'dmarc-in-order': {
    says: 'The DMARC policy is in order: {policy}, published at {at}.',
    change: null,
  },
};
