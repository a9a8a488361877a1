import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/knowledge/replies/all-rules.ts';
import { classifyReply } from '../../src/replies/classify-reply.ts';

/** What is read in samples of which only a part is left, where it is neither right nor an honest `unknown`. */
function misread(part: number): readonly { readonly rule: string }[] {
  return ALL_RULES.flatMap((rule) =>
    rule.samples.flatMap((sample) => {
      const cut = classifyReply({ ...sample, reply: sample.reply.slice(0, Math.floor(sample.reply.length * part)) });
      return cut.cause === rule.cause || cut.cause === 'unknown' ? [] : [cut];
    }),
  );
}
const SAMPLES = ALL_RULES.reduce((sum, { samples }) => sum + samples.length, 0);
/** Guesses from words and codes, as opposed to a rule that claims to know the reply. */
const GUESS = /^(?:infer|iana|code)\//;

describe.each([
  ['four fifths', 0.8, 0.01, 0.16],
  ['three fifths', 0.6, 0.012, 0.27],
])('replies of which %s are left', (_, part, byRule, atAll) => {
  it('are hardly ever taken for another reply that a rule knows', () => {
    expect(misread(part).filter(({ rule }) => !GUESS.test(rule)).length / SAMPLES).toBeLessThan(byRule);
  });

  it('are seldom guessed wrongly', () => {
    expect(misread(part).length / SAMPLES).toBeLessThan(atAll);
  });
});
