import type { EvidenceGroup } from './evidence-groups.ts';

/** What is ordinary for one group of causes, and from where on it is a finding. All values are 0..1. */
export interface BackgroundRate {
  /** Share of all messages tried that fails so in ordinary mail. */
  readonly rate: number;
  /** Rate at one place from which on it may be a finding there. */
  readonly hot: number;
  /** Share of all failures that a finding must hold to matter, with rates known. */
  readonly share: number;
  /** The same where only failures are known: background cannot be told by its rate, only by its share. */
  readonly blindShare: number;
  readonly why: string;
}

export const BACKGROUND_RATES: Readonly<Record<EvidenceGroup, BackgroundRate>> = {
  reputation: {
    rate: 0.004,
    hot: 0.03,
    share: 0.04,
    blindShare: 0.06,
    why: 'A few receivers with own blocklists always refuse; providers publish no allowance, so any provider above 3 % matters.',
  },
  content: {
    rate: 0.004,
    hot: 0.03,
    share: 0.06,
    blindShare: 0.1,
    why: 'Spam filters misfire on a few messages in a thousand.',
  },
  'rate-limit': {
    rate: 0.015,
    hot: 0.08,
    share: 0.08,
    blindShare: 0.25,
    why: 'Short throttles at full send speed are ordinary; Adobe: up to 10 % soft at one provider.',
  },
  authentication: {
    rate: 0.004,
    hot: 0.03,
    share: 0.04,
    blindShare: 0.06,
    why: 'A few strict domains refuse; a correct sender sees next to none elsewhere.',
  },
  tls: { rate: 0.004, hot: 0.05, share: 0.06, blindShare: 0.15, why: 'A few receivers with broken TLS are ordinary.' },
  'own-mta': { rate: 0.001, hot: 0.02, share: 0.05, blindShare: 0.08, why: 'A sound MTA does not fail by itself.' },
  relay: {
    rate: 0.002,
    hot: 0.05,
    share: 0.08,
    blindShare: 0.15,
    why: 'Domains moved without an MX change refuse relaying.',
  },
  format: { rate: 0.003, hot: 0.05, share: 0.1, blindShare: 0.3, why: 'Single messages are too large or malformed.' },
  network: {
    rate: 0.012,
    hot: 0.1,
    share: 0.08,
    blindShare: 0.2,
    why: 'Dead and mistyped domains time out: about one in a hundred addresses.',
  },
  'receiver-fault': {
    rate: 0.008,
    hot: 0.1,
    share: 0.1,
    blindShare: 0.25,
    why: 'Some receiver always has a bad hour.',
  },
  'unknown-user': {
    rate: 0.02,
    hot: 0.08,
    share: 0.2,
    blindShare: 0.65,
    why: 'Adobe: hard bounces below 2 % are healthy.',
  },
  'mailbox-full': {
    rate: 0.03,
    hot: 0.3,
    share: 0.3,
    blindShare: 0.6,
    why: 'Full mailboxes are soft and ordinary; Adobe: up to 10 % soft.',
  },
  policy: {
    rate: 0.01,
    hot: 0.15,
    share: 0.12,
    blindShare: 0.35,
    why: 'Restricted recipients and house rules of single receivers.',
  },
  greylisting: {
    rate: 1,
    hot: 1,
    share: 1,
    blindShare: 1,
    why: 'Greylisting is temporary by nature: never a finding.',
  },
  backoff: {
    rate: 0.005,
    hot: 0.05,
    share: 0.1,
    blindShare: 0.15,
    why: 'An MTA that meets no trouble does not back off.',
  },
  unknown: { rate: 0.01, hot: 0.1, share: 0.15, blindShare: 0.3, why: 'About one reply in a hundred cannot be read.' },
};
