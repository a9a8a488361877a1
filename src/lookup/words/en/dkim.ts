import type { RemarksOf } from '../remark-words.ts';

export const DKIM_EN: RemarksOf<'dkim'> = {
  'dkim-open': {
    says: 'Whether {domain} has DKIM keys could not be found out: the DNS did not answer in time, or answered with a failure.',
    change: 'Look it up again in a few minutes.',
  },
  'dkim-unknown-selectors': {
    says: '{domain} seems to have DKIM keys, but not under a selector that is in common use. Only a selector from your own mail finds them.',
    change: 'Read the selector from a sent message (s= in its DKIM-Signature), and check that selector.',
  },
  'dkim-none-found': {
    says: 'No DKIM key was found at {domain}. Mail that is not signed in the name of its From domain is not accepted in bulk by Gmail and Yahoo.',
    change:
      'Turn DKIM signing on at every service that sends for the domain, and publish the keys that they name. Where it is on already, check its selector.',
  },
  'dkim-several': {
    says: 'Several key records stand under the selector {selector}. Receivers may take any of them, or none, so that signatures fail at random.',
    change: 'Keep the record whose key signs, and delete the others.',
  },
  'dkim-selector-open': {
    says: 'The key under the selector {selector} could not be read: the DNS did not answer in time, or answered with a failure.',
    change: 'Look it up again in a few minutes.',
  },
  'dkim-selector-missing': {
    says: 'No key stands under the selector {selector}. Signatures that name it fail.',
    change: 'Publish the key that your sending service shows for it, or correct the selector.',
  },
  'dkim-revoked': {
    says: 'The key under the selector {selector} is revoked (empty p=). Signatures that name it fail, which is right for a key that no longer signs.',
    change: 'Check that nothing signs with this selector any more.',
  },
  'dkim-broken': {
    says: 'The key under the selector {selector} cannot be read. Signatures that name it fail.',
    change: 'Publish the key anew as your sending service shows it: one string of base64, nothing cut off.',
  },
  'dkim-too-short': {
    says: 'The key under the selector {selector} has {bits} bits. Receivers take no signature by fewer than 1024 (RFC 8301).',
    change: 'Make a key of 2048 bits under a new selector, and sign with it.',
  },
  'dkim-short': {
    says: 'The key under the selector {selector} has {bits} bits. It works; 2048 are advised (RFC 8301).',
    change: 'At the next change of keys, make one of 2048 bits.',
  },
  'dkim-testing': {
    says: 'The key under the selector {selector} is marked as a test (t=y). Receivers may treat the mail as if it were not signed.',
    change: 'Take t=y out of the record.',
  },
  'dkim-not-for-mail': {
    says: 'The key under the selector {selector} is not for e-mail, or not for SHA-256 (tags s and h). Signatures that name it fail.',
    change: 'Take the tags s and h out of the record.',
  },
  'dkim-in-order': {
    says: 'The key under the selector {selector} is in order: {algorithm, select, rsa {RSA} ed25519 {Ed25519} other {another algorithm}}, {bits} bits.',
    change: null,
  },
  'dkim-wildcard': {
    says: 'Every selector of {domain} gives an answer (a wildcard record), so that the keys found here say little.',
    change: 'Take the wildcard below _domainkey out, unless it is meant.',
  },
};
