import type { Blocklist } from '../knowledge/blocklists.ts';
import type { Provider } from '../knowledge/providers/provider.ts';
import type { ReplyPlace } from './reply-place.ts';
import type { RuleQuestion } from './rule-index.ts';
import type { UnwrappedReply } from './unwrap-reply.ts';

/** One reply, read and not yet judged. */
export interface ReadReply extends RuleQuestion {
  readonly unwrapped: UnwrappedReply;
  readonly place: ReplyPlace;
  /** The operator that the text itself gives away. */
  readonly speaker: Provider | null;
  readonly providerCode: string | null;
  readonly blocklist: Blocklist | null;
}
