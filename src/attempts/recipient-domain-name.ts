import { domainToASCII } from 'node:url';
import { TALLY_LIMITS } from './limits.ts';
import { OTHER_DOMAINS } from './tally.ts';
import { withoutControls } from './without-controls.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: it asks for anything beyond ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/**
 * A recipient domain as the tally keeps it: lower case, A-label, no dot at its end, nothing before an `@`,
 * at most 255 bytes. '' and the "Other" bucket stay as they are; what is no domain name stays as written, cleaned.
 */
export function recipientDomainName(written: string): string {
  if (written === '' || written === OTHER_DOMAINS) return written;
  const plain = withoutControls(written);
  const bare = plain
    .slice(plain.lastIndexOf('@') + 1)
    .replace(/[.>]+$/, '')
    .toLowerCase();
  const ascii = BEYOND_ASCII.test(bare) ? domainToASCII(bare) || bare : bare;
  return ascii.slice(0, TALLY_LIMITS.nameBytes);
}
