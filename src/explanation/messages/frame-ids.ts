/** Ids of the texts that frame an explanation: headings, the verdict's sentence, fixed paragraphs. */
const FRAME_IDS = [
  'heading-why',
  'heading-replies',
  'heading-backoff',
  'heading-steps',
  'heading-who',
  'heading-hours',
  'heading-next',
  'confidence', // {level, percent}
  'confidence-very-high',
  'confidence-high',
  'confidence-fair',
  'confidence-low',
  'sentence-reputation-provider', // {where}
  'sentence-reputation-blocklist', // {where}
  'sentence-reputation-source-ip', // {where}
  'sentence-reputation-everywhere',
  'sentence-own-mta',
  'sentence-authentication',
  'sentence-recipients',
  'sentence-receiver-outage', // {where}
  'sentence-receiver-outage-everywhere',
  'sentence-healthy',
  'sentence-no-failures',
  'sentence-mixed', // {kinds}
  'sentence-mixed-bare',
  'sentence-inconclusive',
  'short-reputation', // noun phrases for lists of kinds
  'short-own-mta',
  'short-authentication',
  'short-recipients',
  'short-receiver-outage',
  'short-healthy',
  'short-mixed',
  'short-inconclusive',
  'totals', // {failed, attempts, rate}
  'totals-no-denominator', // {failed}
  'and-more', // {names, more}
  'reply-count', // {provider, count}
  'reply-count-nowhere', // {count}
  'reply-wait', // {minutes}
  'reply-wait-hours', // {hours}
  'no-meaning',
  'backoff-what',
  'backoff-own',
  'backoff-article-few',
  'backoff-article-spread',
  'backoff-article-open',
  'who-first', // {actors}
  'who-one', // {actors}
  'who-nobody',
  'hours-offer',
  'hours-button',
  'looked-for',
  'other-domains',
  'not-stated',
] as const;
export type FrameId = (typeof FRAME_IDS)[number];
