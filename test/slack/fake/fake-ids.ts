import { randomBytes } from 'node:crypto';

/** Ids as Slack makes them: a letter for the kind, then upper-case letters and digits. */
export interface FakeIds {
  readonly next: (prefix: string) => string;
}

export function createFakeIds(): FakeIds {
  let count = 0;
  return {
    next: (prefix) => {
      count += 1;
      return `${prefix}0${(0xf00_000 + count * 7919).toString(36).toUpperCase().padStart(9, '0')}`;
    },
  };
}

/** 24 random characters, for verification tokens, hashes and secret URLs. */
export function secret(bytes = 12): string {
  return randomBytes(bytes).toString('hex');
}
