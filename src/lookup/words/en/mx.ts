import type { RemarksOf } from '../remark-words.ts';

export const MX_EN: RemarksOf<'mx'> = {
  'mx-open': {
    says: 'The MX records of {domain} could not be found out: the DNS did not answer in time, or answered with a failure. Mail to it waits in your queue meanwhile.',
    change: 'Look it up again in a few minutes.',
  },
  'mx-null': {
    says: '{domain} says that it takes no mail (null MX, RFC 7505). All mail to it bounces.',
    change: 'Take its addresses off your lists.',
  },
  'mx-null-mixed': {
    says: '{domain} says that it takes no mail (null MX), and names MX hosts beside that. Senders may bounce mail to it or deliver it.',
    change: 'Its operator should keep one of the two.',
  },
  'mx-missing': {
    says: '{domain} has neither MX records nor an address of its own. Mail to it cannot be delivered.',
    change: 'Check the spelling; if it is right, take its addresses off your lists.',
  },
  'mx-implicit': {
    says: '{domain} has no MX record. Mail goes to the address of the domain itself, where often nobody listens; many receivers do not take mail from such a domain.',
    change: 'Publish an MX record, or a null MX where no mail is wanted.',
  },
  'mx-implicit-open': {
    says: '{domain} has no MX record; whether it has an address of its own, to which mail would go then, could not be found out.',
    change: 'Look it up again in a few minutes.',
  },
  'mx-host-missing': {
    says: 'The MX host {host} has no address. Senders lose time on it, and mail bounces where no other host is left.',
    change: 'Give the host an address, or take it out of the MX records.',
  },
  'mx-host-open': {
    says: 'The addresses of the MX host {host} could not be found out.',
    change: 'Look it up again in a few minutes.',
  },
  'mx-is-address': {
    says: 'The MX record names an IP address, {host}, where only a host name is allowed (RFC 5321 §5.1). Many senders cannot deliver to it.',
    change: 'Give the server a name with an A record, and name that.',
  },
  'mx-is-alias': {
    says: 'The MX host {host} is an alias of {target}, which is not allowed (RFC 2181 §10.3). Some senders do not deliver to it.',
    change: 'Name {target} itself in the MX record.',
  },
  'mx-private-address': {
    says: 'The MX host {host} has an address that nobody outside can reach: {address}. Mail to it stays in the queues of the senders.',
    change: 'Give it a public address, or take it out of the MX records.',
  },
  'mx-no-ipv6': {
    says: 'No MX host of {domain} has an IPv6 address. Nothing is lost by it today.',
    change: null,
  },
  'mx-in-order': {
    says: '{count, plural, one {# MX host takes} other {# MX hosts take}} its mail; each has an address.',
    change: null,
  },
};
