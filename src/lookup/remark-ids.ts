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
  // DMARC (RFC 9989, reports RFC 9990)
  'dmarc-open', // {domain}
  'dmarc-missing', // {domain}
  'dmarc-several', // {count, at}
  'dmarc-no-policy', // {at}
  'dmarc-broken', // {piece}
  'dmarc-none', // {at}
  'dmarc-testing', // {at}
  'dmarc-percent', // {percent}
  'dmarc-obsolete', // {tags}
  'dmarc-weaker-subdomains', // {policy, subdomainPolicy}
  'dmarc-no-reports',
  'dmarc-report-malformed',
  'dmarc-report-refused', // {target}
  'dmarc-report-open', // {target}
  'dmarc-inherited', // {at}
  'dmarc-in-order', // {policy, at}
  // DKIM (RFC 6376, RFC 8301)
  'dkim-open', // {domain}
  'dkim-unknown-selectors', // {domain}
  'dkim-none-found', // {domain}
  'dkim-several', // {selector}
  'dkim-selector-open', // {selector}
  'dkim-selector-missing', // {selector}
  'dkim-revoked', // {selector}
  'dkim-broken', // {selector}
  'dkim-too-short', // {selector, bits}
  'dkim-short', // {selector, bits}
  'dkim-testing', // {selector}
  'dkim-not-for-mail', // {selector}
  'dkim-in-order', // {selector, algorithm, bits}
] as const;

export type RemarkId = (typeof REMARK_IDS)[number];
