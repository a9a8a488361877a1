import { pairedCounts } from './count-of-prose.ts';
import { findMentions } from './find-recipients.ts';
import type { FoundAttempt } from './prose-segment.ts';

/** How far above the counts the reply may stand, in lines. */
const REACH = 6;

/**
 * "Volume: 45 000 messages on orange.fr, 12 000 on wanadoo.fr" below a reply without counts: the counts of that reply.
 * Changes `found` and returns true where the line is such a list.
 */
export function applyCounts(text: string, line: number, found: FoundAttempt[]): boolean {
  const last = found.at(-1);
  if (last?.rank !== 'reply' || line - last.line > REACH || text.length > 1000) return false;
  const places = findMentions(text).filter((mention) => mention.kind === 'domain' && !mention.sender);
  const counts = pairedCounts(text, places);
  if (!Array.isArray(counts)) return false;
  const from = found.findLastIndex((one) => one.line !== last.line) + 1;
  if (found.slice(from).some((one) => (one.attempt.count ?? 1) !== 1)) return false;
  found.splice(from);
  for (const [at, { domain }] of places.entries()) {
    const count = counts[at] ?? 0;
    const { localPart: _, ...attempt } = last.attempt;
    if (count > 0) found.push({ attempt: { ...attempt, domain, count }, line: last.line, rank: 'reply' });
  }
  return true;
}
