import { CAUSE_MEANINGS } from '../knowledge/replies/cause-meanings.ts';
import { enhancedStatusCode } from '../knowledge/status-codes/enhanced-status-codes.ts';
import { replyCode } from '../knowledge/status-codes/reply-codes.ts';
import type { Cause, Localized, Origin } from '../knowledge/vocabulary.ts';
import { type CauseHint, inferCause } from './infer-cause.ts';
import { maskNames } from './mask-names.ts';
import { isBackoff, persistenceOf } from './meaning-of-rule.ts';
import type { ReadReply } from './read-reply.ts';
import type { ReplyMeaning } from './reply-meaning.ts';
import { whoRefuses } from './who-refuses.ts';

const FAMILIES_SOURCE = 'RFC 5321 §4.2';
/** A named blocklist outweighs everything but an outright authentication failure. */
const BLOCKLIST_WEIGHT = 84;

interface Verdict {
  readonly cause: Cause;
  readonly rule: string;
  readonly means: Localized;
  readonly source: string;
}

/** The meaning of a reply that no rule knows. */
export function inferredMeaning(reply: ReadReply): ReplyMeaning {
  const { cause, rule, means, source } = verdictOn(reply);
  return {
    cause,
    persistence: persistenceOf(reply) ?? CAUSE_MEANINGS[cause].persistence,
    origin: originOf(cause, reply),
    ...whoRefuses(reply, undefined),
    code: reply.code,
    enhancedCode: reply.enhancedCode,
    providerCode: reply.providerCode,
    blocklist: reply.blocklist?.name ?? null,
    rule,
    means,
    advice: CAUSE_MEANINGS[cause].advice,
    waitMinutes: null,
    source,
    wrapper: reply.unwrapped.wrapper,
    backoff: isBackoff(cause, reply),
  };
}

function verdictOn(reply: ReadReply): Verdict {
  const registered = reply.enhancedCode === null ? undefined : enhancedStatusCode(reply.enhancedCode);
  const basic = reply.code === null ? undefined : replyCode(reply.code);
  const hints: CauseHint[] = [registered, basic].flatMap((row) => (row === undefined || row.weight === 0 ? [] : [row]));
  hints.push(...stageHints(reply));
  if (reply.blocklist !== null) hints.push({ cause: reply.blocklist.cause, weight: BLOCKLIST_WEIGHT });
  const inferred = inferCause(maskNames(reply.text), reply.code, hints);
  if (inferred === null) return unknownVerdict(reply);
  // What would be a fault of the own MTA is the receiver's when a remote server says it.
  const cause = inferred.cause === 'own-mta' && reply.unwrapped.origin === 'remote' ? 'receiver-fault' : inferred.cause;
  if (!inferred.byWords && reply.blocklist?.cause !== cause) {
    if (registered?.cause === cause) {
      return { cause, rule: `iana/${reply.enhancedCode}`, means: registered.means, source: registered.source };
    }
    if (basic?.cause === cause) return { cause, rule: `code/${reply.code}`, means: basic.means, source: basic.source };
  }
  return { cause, rule: `infer/${cause}`, means: CAUSE_MEANINGS[cause].means, source: FAMILIES_SOURCE };
}

/** What a refusal without telling words mostly means at RCPT TO and after the data, where the wrapper names the command. */
function stageHints({ code, unwrapped: { stage } }: ReadReply): readonly CauseHint[] {
  if (code?.startsWith('5') !== true || stage === null) return [];
  if (stage.startsWith('RCPT')) return [{ cause: 'invalid-recipient', weight: 26 }];
  return stage === 'END OF DATA' ? [{ cause: 'content', weight: 26 }] : [];
}

/** A suspended queue whose reason nobody can read is a backoff; anything else stays honestly unknown. */
function unknownVerdict(reply: ReadReply): Verdict {
  const cause: Cause = reply.unwrapped.backoff ? 'backoff' : 'unknown';
  const rule = reply.unwrapped.backoff ? 'infer/backoff' : reply.code === null ? 'none' : `code/${reply.code}`;
  const means = (reply.code === null ? undefined : replyCode(reply.code)?.means) ?? CAUSE_MEANINGS[cause].means;
  return { cause, rule, means: cause === 'backoff' ? CAUSE_MEANINGS.backoff.means : means, source: FAMILIES_SOURCE };
}

/** Without a word of a remote server, failures of the connection are told by the own MTA. */
function originOf(cause: Cause, reply: ReadReply): Origin {
  if (reply.unwrapped.origin !== null) return reply.unwrapped.origin;
  if (cause === 'own-mta' || cause === 'backoff') return 'local';
  return (cause === 'unreachable' || cause === 'tls') && reply.code === null ? 'local' : 'remote';
}
