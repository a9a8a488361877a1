import { addressBits, isWithin } from '../spf/address-bits.ts';

const LOOPBACK = addressBits('127.0.0.0');
const REFUSED = addressBits('127.255.255.0');
/** RFC 5782 §2.1 leaves it unused; some lists refuse a resolver or praise a sender with it. */
const NEVER_LISTED = '127.0.0.1';

/**
 * Zones whose answers are grades, and which of them count as a listing.
 * Hostkarma (ipadmin.junkemailfilter.com): 2 black, 4 brown; 1 white, 3 yellow, 5 not to be listed.
 * Mailspike (mailspike.org/usage.html): L5 to L3 are bad, as in its own blocklist; up to H5, excellent.
 * Sender Score: 127.0.4.N, the score N of 100. DNSWL (dnswl.org): trust, never a listing.
 */
const GRADES: Readonly<Record<string, (code: string) => boolean>> = {
  'hostkarma.junkemailfilter.com': (code) => code === '127.0.0.2' || code === '127.0.0.4',
  'rep.mailspike.net': (code) => /^127\.0\.0\.1[0-2]$/.test(code),
  'score.senderscore.com': () => false,
  'list.dnswl.org': () => false,
};

/**
 * What the answers of a zone mean. 127.255.255.x refuses the resolver, an answer outside 127.0.0.0/8 comes from a
 * resolver that lies or a zone that was sold: both are no answer, never a listing.
 * @param codes IPv4 addresses
 */
export function isListing(codes: readonly string[], zone: string): 'listed' | 'not-listed' | 'no-answer' {
  const bits = codes.map(addressBits);
  if (bits.some((one) => !isWithin(one, LOOPBACK, 8) || isWithin(one, REFUSED, 24))) return 'no-answer';
  const told = codes.filter((code) => code !== NEVER_LISTED);
  if (told.length === 0) return codes.length > 0 ? 'no-answer' : 'not-listed';
  const grade = GRADES[zone];
  return grade === undefined || told.some(grade) ? 'listed' : 'not-listed';
}
