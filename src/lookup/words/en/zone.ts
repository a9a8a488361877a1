import type { RemarksOf, RemarkWords } from '../remark-words.ts';

export const ZONE_EN: RemarksOf<'domain' | 'ns' | 'soa' | 'zone'> & Readonly<Record<'sends-no-mail', RemarkWords>> = {
  'domain-missing': {
    says: 'The DNS knows no {domain}. Mail to it bounces, and mail from it is refused.',
    change: 'Check the spelling, and whether the domain is still registered.',
  },
  'domain-alias': {
    says: '{domain} is an alias (CNAME) of {target}: its MX and SPF records are those of that name.',
    change: 'No other record can stand beside an alias. To publish one, replace the alias by address records first.',
  },
  'ns-open': {
    says: 'The name servers of {zone} could not be found out.',
    change: 'Look it up again in a few minutes.',
  },
  'ns-missing': {
    says: 'No name server is named for {zone}: its delegation is not in order, and receivers may find none of its records.',
    change: 'Have the registrar check the delegation.',
  },
  'ns-single': {
    says: '{zone} has one name server, {host}. While it is down, receivers find neither SPF nor DKIM nor MX, and defer or bounce mail.',
    change: 'Add a second name server in another network.',
  },
  'ns-no-address': {
    says: 'The name server {host} has no address. Resolvers lose time on it, and look-ups fail now and then.',
    change: 'Give it an address, or take it out of the delegation.',
  },
  'ns-same-network': {
    says: 'All name servers of {zone} stand in one network ({network}). When it is down, the domain has no mail.',
    change: 'Add a name server in another network.',
  },
  'soa-missing': {
    says: '{zone} has no SOA record, which every zone must have: its name servers are not set up properly.',
    change: 'Have the operator of the name servers set the zone up anew.',
  },
  'zone-in-order': {
    says: '{zone} is served by {count, plural, one {# name server} other {# name servers}}, as it should be.',
    change: null,
  },
  'sends-no-mail': {
    says: '{domain} says that it sends no mail: its SPF record allows nobody. That protects a domain without mail, and has all mail refused that it does send.',
    change: 'If the domain is to send, name its servers in the SPF record.',
  },
};
