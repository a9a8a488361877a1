import type { RemarksOf } from '../remark-words.ts';

export const SPF_EN: RemarksOf<'spf'> = {
  'spf-missing': {
    says: '{domain} publishes no SPF record, so receivers cannot tell which servers may send for it. Gmail, Yahoo and Microsoft refuse bulk mail that lacks it or file it as spam.',
    change: 'Publish one SPF record that names every server and service that sends for the domain.',
  },
  'spf-unread': {
    says: 'A TXT record of {domain} is meant as SPF (“{record}”), but does not begin with v=spf1 and a space. Receivers see no SPF record.',
    change: 'Write v=spf1 and a space at its beginning.',
  },
  'spf-open': {
    says: 'The SPF record of {domain} could not be read: the DNS did not answer in time, or answered with a failure. Receivers that meet the same defer the mail.',
    change: 'Look it up again in a few minutes; if it stays so, have the name servers of the domain checked.',
  },
  'spf-several': {
    says: 'There are {count, number} SPF records where one is allowed. Receivers then take SPF as broken (permerror), and none of them counts (RFC 7208 §4.5).',
    change:
      'Merge them into one record that begins with v=spf1, delete the others, and look the domain up again: the merged record may need more than ten look-ups.',
  },
  'spf-syntax': {
    says: 'The SPF record cannot be read at “{term}”: {problem, select, unknown_mechanism {there is no such mechanism} bad_domain {the domain name is malformed} bad_address {the address is malformed} bad_prefix {the prefix length is not allowed} repeated_modifier {this modifier may stand only once} not_ascii {it holds a character that is not ASCII} other {it breaks the grammar}}. Receivers take all of SPF as broken (permerror).',
    change: 'Correct this term, or take it out.',
  },
  'spf-lookups-over': {
    says: 'The SPF record needs {count, number} DNS look-ups. Receivers stop after {most, number} and take SPF as failed (permerror, RFC 7208 §4.6.4).',
    change:
      'Take out the includes of services that you no longer use, write addresses in place of a and mx, or give a service a subdomain of its own.',
  },
  'spf-lookups-near': {
    says: 'The SPF record needs {count, number} of the {most, number} DNS look-ups that are allowed: one more include can break it.',
    change: 'Take out what you no longer need before you add another service.',
  },
  'spf-void-over': {
    says: '{count, number} DNS look-ups of the SPF record find nothing. Receivers may stop after {most, number} such look-ups and take SPF as failed (RFC 7208 §4.6.4).',
    change: 'Take out the names that no longer exist.',
  },
  'spf-pass-all': {
    says: 'The SPF record holds {term}: it lets the whole Internet send as this domain. Filters give such a record no credit, and forgers look for it.',
    change: 'Name the servers that send, and end the record with ~all or -all.',
  },
  'spf-neutral-all': {
    says: 'The SPF record ends with {term}: it says nothing of servers that it does not name, so that forged mail is not held back.',
    change: 'End it with ~all, or with -all once every sender is named.',
  },
  'spf-no-all': {
    says: 'The SPF record of {domain} does not say what holds for servers that it does not name: no all stands at its end.',
    change: 'Add ~all or -all as the last term.',
  },
  'spf-too-wide': {
    says: 'The term {term} lets millions of addresses send as this domain, many of them other people’s.',
    change: 'Replace it by the ranges from which you send.',
  },
  'spf-ptr': {
    says: 'The mechanism ptr (here {term}) is slow, and some receivers do not follow it (RFC 7208 §5.5: should not be used).',
    change: 'Replace it by ip4, ip6 or include.',
  },
  'spf-include-missing': {
    says: 'The SPF record includes {domain}, which has no SPF record. Receivers take the whole record as broken (permerror, RFC 7208 §5.2).',
    change: 'Correct the name, or take the include out.',
  },
  'spf-include-broken': {
    says: 'The SPF record includes {domain}, whose own record is malformed or there more than once. Receivers take the whole record as broken (permerror).',
    change: 'Have its operator mend it, or take the include out.',
  },
  'spf-include-open': {
    says: 'The included SPF record of {domain} could not be read, so the count of look-ups is not complete. A receiver that meets the same defers the mail (temperror).',
    change: 'Look it up again in a few minutes.',
  },
  'spf-loop': {
    says: 'The SPF record leads back to {domain} through its own includes. Receivers take the whole record as broken (permerror).',
    change: 'Take out the include that leads back.',
  },
  'spf-many-mx': {
    says: 'The mechanism mx stands for {count, number} hosts of {domain}. Receivers look at ten and then take SPF as broken (permerror, RFC 7208 §4.6.4).',
    change: 'Write the addresses of the hosts in place of mx.',
  },
  'spf-long': {
    says: 'The SPF record is {bytes, number} bytes long. Beside the other TXT records of the name it may no longer fit into a plain DNS answer, which some receivers cannot read then.',
    change: 'Shorten it: ranges in place of single addresses, or an include.',
  },
  'spf-after-all': {
    says: 'The term {term} stands behind all, where no receiver ever looks.',
    change: 'Move it before all, or delete it.',
  },
  'spf-repeated-include': {
    says: '{domain} is included more than once; each time costs DNS look-ups.',
    change: 'Keep one of the includes.',
  },
  'spf-in-order': {
    says: 'The SPF record is in order and needs {count, number} of the {most, number} DNS look-ups that are allowed.',
    change: null,
  },
};
