import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import type { FoundAttempt } from './prose-segment.ts';

/** How far apart the parts of one bounce mail may stand, in lines. */
const REACH = 80;

/**
 * Counts one failure once where a bounce mail tells it several times: the field `Diagnostic-Code` wins over the same
 * reply in the text for people, and this over the sentence "your message could not be delivered".
 */
export function settle(found: readonly FoundAttempt[]): readonly AttemptRecord[] {
  const fields = found.filter((one) => one.rank === 'dsn');
  const sentences = found.filter((one) => one.rank === 'sentence');
  const kept = found.filter((one) => one.rank !== 'reply' || !fields.some((field) => tellsTheSame(field, one)));
  const replies = kept.filter((one) => one.rank === 'reply' || one.rank === 'dsn');
  const attempts: AttemptRecord[] = [];
  const seen = new Set<string>();
  for (const one of kept) {
    if (one.rank === 'sentence') {
      const key = `${one.attempt.localPart}@${one.attempt.domain}`;
      if (replies.some((reply) => isNear(reply, one) && sameDomain(reply, one)) || seen.has(key)) continue;
      seen.add(key);
    }
    const near =
      one.rank === 'reply' && one.attempt.domain === ''
        ? sentences.findLast((sentence) => sentence.line <= one.line && isNear(sentence, one))
        : undefined;
    attempts.push(near ? withRecipient(one.attempt, near.attempt) : one.attempt);
  }
  return attempts;
}

function withRecipient(attempt: AttemptRecord, { domain, localPart }: AttemptRecord): AttemptRecord {
  return { ...attempt, domain, ...(localPart === undefined ? {} : { localPart }) };
}

function tellsTheSame(field: FoundAttempt, reply: FoundAttempt): boolean {
  if (!isNear(field, reply) || (reply.attempt.count ?? 1) > 1 || !sameDomain(field, reply)) return false;
  const [a, b] = [codeOf(field), codeOf(reply)];
  return a === '' || b === '' || a[0] === b[0];
}

function codeOf(one: FoundAttempt): string {
  return /(?<!\d)[245]\d\d(?!\d)|(?<![\d.])[245]\.\d/.exec(one.attempt.reply ?? '')?.[0] ?? '';
}

function isNear(a: FoundAttempt, b: FoundAttempt): boolean {
  return Math.abs(a.line - b.line) <= REACH;
}

function sameDomain(a: FoundAttempt, b: FoundAttempt): boolean {
  const [one, other] = [a.attempt.domain.toLowerCase(), b.attempt.domain.toLowerCase()];
  return one === other || one === '' || other === '';
}
