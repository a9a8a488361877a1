/** Bounds of the tally, so that no input can make it grow without end. Beyond a bound things are counted in a bucket, never lost. */
export const TALLY_LIMITS = {
  /** Distinct masked templates; further ones are counted under OTHER_TEMPLATE. */
  templates: 65_000,
  /** Distinct masked texts before their redaction; further ones are redacted line by line. */
  rawTemplates: 130_000,
  /** Distinct recipient domains; further ones are counted under OTHER_DOMAINS. */
  domains: 2_000_000,
  /** Distinct relay hosts; further ones count as not stated. */
  relays: 500_000,
  /** Distinct source IPs or pools; further ones count as not stated. */
  sources: 10_000,
  /** Distinct combinations; further ones lose source, relay and domain, in this order. */
  cells: 3_000_000,
  /** Remembered (message, recipient, cell) triples; beyond, each attempt counts as a message of its own. */
  messages: 2_000_000,
  /** Characters of one template's example. */
  exampleLength: 2_000,
  /** Bytes of one reply that are looked at. */
  replyBytes: 8_192,
  /** Bytes of a domain or host name (RFC 1035 §2.3.4 allows 255). */
  nameBytes: 255,
  /** Lines that were not understood and are shown in the notes. */
  samples: 3,
  /** Characters of such a line. */
  sampleLength: 200,
  /** Distinct notes. */
  notes: 50,
} as const;

export type TallyLimits = { readonly [Name in keyof typeof TALLY_LIMITS]: number };

/** Key of the template under which replies beyond the bound are counted. */
export const OTHER_TEMPLATE = '(other)';
