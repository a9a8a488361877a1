import type { RemarksOf } from '../remark-words.ts';

export const ADDRESSES_EN: RemarksOf<'ptr' | 'ip' | 'blocklist'> = {
  'ptr-open': {
    says: 'The reverse DNS name of {address} could not be found out.',
    change: 'Look it up again in a few minutes; if it stays so, receivers meet the same and defer your mail.',
  },
  'ptr-missing': {
    says: '{address} has no reverse DNS name (PTR). Gmail, Yahoo, Microsoft and most others refuse or defer mail from such an address.',
    change: 'Have whoever runs the network of this address set a PTR record to the name of your mail server.',
  },
  'ptr-unconfirmed': {
    says: 'The reverse DNS name of {address} is {name}, which does not lead back to the address. Receivers treat that like no reverse DNS name.',
    change: 'Give {name} an A or AAAA record with this address.',
  },
  'ptr-generic': {
    says: 'The reverse DNS name of {address} is {name}, a name as access networks give them by number. Filters take such hosts for private lines and refuse them.',
    change: 'Set a PTR record that names your mail server under your own domain.',
  },
  'ptr-in-order': {
    says: 'The reverse DNS name of {address} is {name}, and leads back to the address.',
    change: null,
  },
  'ip-spf-pass': {
    says: 'The SPF record of {domain} covers the address, by {mechanism}.',
    change: null,
  },
  'ip-spf-fail': {
    says: 'The SPF record of {domain} does not cover the address: {result, select, fail {it says fail, and receivers refuse} softfail {it says softfail, and receivers grow wary} neutral {it says nothing of it (neutral)} none {there is no SPF record} permerror {the record is broken (permerror)} other {the result is {result}}}.',
    change: 'If this address sends for the domain, add it to the SPF record.',
  },
  'ip-spf-open': {
    says: 'Whether the SPF record of {domain} covers the address could not be found out.',
    change: 'Look it up again in a few minutes.',
  },
  'blocklist-listed': {
    says: 'The address stands on {name} ({codes}). Receivers that use this list refuse mail from it.',
    change: 'Find out why it was listed and end that first; then ask for removal on the page of the list.',
  },
  'blocklist-no-answer': {
    says: '{name} did not answer, or does not answer our resolver. That says nothing of the address.',
    change: null,
  },
  'blocklist-clear': {
    says: 'The address stands on none of the {count, plural, one {# blocklist that was} other {# blocklists that were}} asked.',
    change: null,
  },
};
