/** Every remark that a look-up can make, with the values of its message. The words stand in src/lookup/words/. */
export const REMARK_IDS = [
  // SPF (RFC 7208)
  'spf-missing', // {domain}
  'spf-open', // {domain}
  'spf-several', // {count}
  'spf-syntax', // {term, problem}
  'spf-lookups-over', // {count, most}
  'spf-lookups-near', // {count, most}
  'spf-void-over', // {count, most}
  'spf-pass-all', // {term}
  'spf-neutral-all', // {term}
  'spf-no-all', // {domain}
  'spf-too-wide', // {term, addresses}
  'spf-ptr', // {term}
  'spf-include-missing', // {domain}
  'spf-include-broken', // {domain}
  'spf-include-open', // {domain}
  'spf-loop', // {domain}
  'spf-many-mx', // {domain, count}
  'spf-long', // {bytes}
  'spf-after-all', // {term}
  'spf-repeated-include', // {domain}
  'spf-in-order', // {count, most}
] as const;

export type RemarkId = (typeof REMARK_IDS)[number];
