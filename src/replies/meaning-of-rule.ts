import type { Cause, Persistence } from '../knowledge/vocabulary.ts';
import { spellingOf } from './provider-code-of.ts';
import type { ReadReply } from './read-reply.ts';
import type { ReplyMeaning } from './reply-meaning.ts';
import type { RuleHit } from './rule-index.ts';
import { whoRefuses } from './who-refuses.ts';

/** Puts together what the rule says and what was read. */
export function meaningOfRule({ rule, captured }: RuleHit, reply: ReadReply): ReplyMeaning {
  return {
    cause: rule.cause,
    persistence: rule.persistence ?? persistenceOf(reply) ?? 'temporary',
    origin: rule.origin ?? 'remote',
    ...whoRefuses(reply, rule.speaks),
    code: reply.code,
    enhancedCode: reply.enhancedCode,
    providerCode:
      (captured === null ? null : spellingOf(captured, reply.unwrapped.text)) ??
      rule.providerCode ??
      reply.providerCode,
    blocklist: blocklistNamed(rule.blocklist, reply.blocklist?.name),
    rule: rule.id,
    means: rule.means,
    advice: rule.advice,
    waitMinutes: rule.waitMinutes ?? null,
    source: rule.source,
    wrapper: reply.unwrapped.wrapper,
    backoff: isBackoff(rule.cause, reply),
  };
}

/** The reply code says first whether it is worth a retry (RFC 5321 §4.2.1), then the enhanced code's class. */
export function persistenceOf(reply: ReadReply): Persistence | null {
  const digit = (reply.code ?? reply.enhancedCode)?.[0];
  if (digit === '4') return 'temporary';
  return digit === '5' ? 'permanent' : null;
}

export function isBackoff(cause: Cause, reply: ReadReply): boolean {
  return cause === 'backoff' || reply.unwrapped.backoff;
}

/** The list that the rule names, or a part of that very list where the text names the part (`Spamhaus PBL`). */
function blocklistNamed(byRule: string | undefined, byText: string | undefined): string | null {
  if (byRule === undefined || byText === undefined) return byRule ?? byText ?? null;
  return byText.startsWith(byRule) ? byText : byRule;
}
