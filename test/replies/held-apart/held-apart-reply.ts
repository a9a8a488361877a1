import type { Cause, Persistence } from '../../../src/knowledge/vocabulary.ts';

/** One reply of the held-apart set with what a human expert would say of it; absent fields are not judged. */
export interface HeldApartReply {
  readonly reply: string;
  readonly recipientDomain?: string;
  readonly relayHost?: string;
  readonly cause: Cause;
  readonly persistence?: Persistence;
  readonly provider?: string;
  readonly providerCode?: string;
  readonly blocklist?: string;
}
