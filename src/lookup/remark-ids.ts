/** Every remark that a look-up can make, with the values of its message. The words stand in src/lookup/words/. */
export const REMARK_IDS = [
  // SPF (RFC 7208)
  'spf-missing', // {domain}
  'spf-unread', // {domain, record}: meant as SPF, but no reader takes it
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
  'dmarc-missing-silent', // {domain}: which says that it sends no mail
  'dmarc-unread', // {at, record}: meant as DMARC, but no reader takes it
  'dmarc-several', // {count, at}
  'dmarc-no-policy', // {at}
  'dmarc-broken', // {piece}
  'dmarc-none', // {at, tag}: the tag that applies, p or sp
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
  'dkim-wildcard', // {domain, state}: every selector gives the same key: usable, revoked or broken
  // The domain itself, and its zone
  'domain-missing', // {domain}
  'domain-alias', // {domain, target}: its records are those of another name
  'ns-open', // {zone}
  'ns-missing', // {zone}
  'ns-single', // {zone, host}
  'ns-no-address', // {host}
  'ns-same-network', // {zone, network}
  'soa-missing', // {zone}
  'zone-in-order', // {zone, count}
  // Receiving: MX (RFC 5321 §5.1, RFC 7505)
  'mx-open', // {domain}
  'mx-null', // {domain}
  'mx-null-mixed', // {domain}
  'mx-missing', // {domain}
  'mx-implicit', // {domain}
  'mx-implicit-open', // {domain}: no MX, and whether there is an address stayed open
  'mx-host-missing', // {host}
  'mx-host-open', // {host}
  'mx-is-address', // {host}
  'mx-is-alias', // {host, target}
  'mx-private-address', // {host, address}
  'mx-no-ipv6', // {domain}
  'mx-in-order', // {count}
  // Receiving: TLS (RFC 8461, RFC 8460, RFC 7672)
  'mta-sts-open', // {domain, problem}
  'mta-sts-missing', // {domain}
  'mta-sts-several', // {domain}
  'mta-sts-bad-record', // {domain}
  'mta-sts-no-policy', // {host, problem}: no-host, private-address, unreachable, certificate, redirect, status, content-type, too-large
  'mta-sts-bad-policy', // {host, problem}: bad-version, bad-mode, bad-max-age, no-mx, bad-mx
  'mta-sts-uncovered', // {host, mode}
  'mta-sts-testing', // {domain}
  'mta-sts-none', // {domain}
  'mta-sts-short', // {seconds}
  'mta-sts-in-order', // {days}
  'tls-rpt-open', // {domain}
  'tls-rpt-missing', // {domain}
  'tls-rpt-several', // {count}
  'tls-rpt-broken', // {domain}
  'tls-rpt-in-order', // {count}
  'dane-open', // {host}
  'dane-not-signed', // {host}
  'dane-unusable', // {host}
  'dane-partial', // {host}
  'dane-in-order', // {count}
  // BIMI
  'bimi-open', // {domain}
  'bimi-several', // {at}
  'bimi-broken', // {problem}: no-logo, logo-not-https, logo-not-svg, certificate-not-https
  'bimi-declined', // {at}
  'bimi-needs-dmarc', // {at}
  'bimi-no-certificate', // {at}
  'bimi-in-order', // {at}
  // Sending hosts and addresses (RFC 1912 §2.1)
  'sends-no-mail', // {domain}
  'ptr-open', // {address}
  'ptr-missing', // {address}
  'ptr-unconfirmed', // {address, name}
  'ptr-generic', // {address, name}
  'ptr-in-order', // {address, name}
  'ip-spf-pass', // {domain, mechanism}
  'ip-spf-fail', // {domain, result}
  'ip-spf-open', // {domain}
  // DNS blocklists (RFC 5782)
  'blocklist-listed', // {name, codes}
  'blocklist-no-answer', // {name}
  'blocklist-clear', // {count}
] as const;

export type RemarkId = (typeof REMARK_IDS)[number];
