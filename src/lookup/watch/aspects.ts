/** What of a domain is watched beside single DKIM keys (`dkim s1`) and the faults of each area (`faults spf`). */
export const ASPECT_NAMES = [
  'exists',
  'mx',
  'provider',
  'filter',
  'mta-sts',
  'tls-rpt',
  'dane',
  'spf',
  'dmarc-policy',
  'dmarc-subdomains',
  'bimi',
  'ns',
] as const;
export type AspectName = (typeof ASPECT_NAMES)[number];

/** States that are worded; any other value of an aspect is shown as it stands (a record, host names, `reject`). */
export const ASPECT_VALUES = [
  'present',
  'absent',
  'several',
  'broken',
  'revoked',
  'usable',
  'partial',
  'none',
  'nobody',
  'no-mail',
] as const;
export type AspectValue = (typeof ASPECT_VALUES)[number];
