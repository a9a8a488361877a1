import { isIPv4 } from 'node:net';
import { hexDigitsOf } from '../dns/reverse-name.ts';

/** Words by which access networks name the lines of their customers. */
const LINE_WORDS =
  /(?:^|[.\-_\d])(?:dyn|dynamic|dynip|dhcp|pools?|[avxs]?dsl|cable|cust|dial|dialup|dialin|pppoe?|broadband|ftth|fttx|gpon|catv|cpe|unassigned)(?=[.\-_\d]|$)/i;
/** Names by which senders call their hosts: they outweigh a line word. */
const MAIL_WORDS =
  /(?:^|[.\-_])(?:mail|mta|smtp|mx|out|outbound|relay|mailer|news|newsletter|bounce)\d*(?=[.\-_\d]|$)/i;

/**
 * True for a name that an access network or hoster gave the address by rule (`203-0-113-9.dsl.example.net`): receivers
 * take such hosts for home lines.
 */
export function isGenericName(name: string, address: string): boolean {
  const isLine = LINE_WORDS.test(name);
  const isNumbered = holdsAddress(name, address);
  if (isLine && isNumbered) return true;
  // `mta-203-0-113-9.sender.example` is how large senders number their own hosts.
  return (isLine || isNumbered) && !MAIL_WORDS.test(name);
}

function holdsAddress(name: string, address: string): boolean {
  if (!isIPv4(address)) {
    const digits = hexDigitsOf(address);
    const plain = name.replace(/[^0-9a-f]/gi, '').toLowerCase();
    return plain.includes(digits) || plain.includes([...digits].reverse().join(''));
  }
  const bytes = address.split('.');
  const numbers = name
    .split(/[^0-9]+/)
    .filter((part) => part !== '')
    .map(Number)
    .join('.');
  const forms = [bytes, [...bytes].reverse()].map((one) => one.map(Number).join('.'));
  if (forms.some((form) => `.${numbers}.`.includes(`.${form}.`))) return true;
  const hex = bytes.map((byte) => Number(byte).toString(16).padStart(2, '0')).join('');
  const padded = bytes.map((byte) => byte.padStart(3, '0')).join('');
  return name.toLowerCase().includes(hex) || name.includes(padded);
}
