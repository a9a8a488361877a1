import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRewording } from '../../src/explanation/check-rewording.ts';
import { explain } from '../../src/explanation/explain.ts';
import { formatPercent } from '../../src/explanation/format-numbers.ts';
import { numbersIn } from '../../src/explanation/numbers-in.ts';
import { PUBLISHED_NUMBERS } from '../../src/explanation/published-limits.ts';
import type { Reword } from '../../src/explanation/reword.ts';
import { wordNextEvidence, wordReason } from '../../src/explanation/word-reason.ts';
import { ADVICE_IDS } from '../../src/knowledge/advice-ids.ts';
import { AXES, CAUSES, LANGUAGES, type Language, VERDICT_KINDS } from '../../src/knowledge/vocabulary.ts';
import type { ReportFacts } from '../../src/report/report-schema.ts';
import { NEXT_EVIDENCE_IDS, REASON_IDS } from '../../src/verdict/reason-ids.ts';
import { action, finding, reply, yahooFacts } from './report-facts.ts';

const count = fc.nat(5_000_000);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.constantFrom('Yahoo', 'Orange', 'GMX/WEB.DE', 'mail42.example', 'Spamhaus SBL', 'AT&T', '*', '');

const reason = (language: Language) =>
  fc
    .record({
      id: fc.constantFrom(...REASON_IDS),
      values: fc.record({
        failed: count,
        share,
        rate: share,
        lift: fc.double({ min: 0, max: 900, noNaN: true }),
        provider: place,
        domain: place,
        providers: count,
        domains: count,
        count,
        topShare: share,
        attemptsShare: share,
        blocklist: place,
        filter: place,
        source: place,
        sources: count,
        relay: place,
        signals: count,
        expected: share,
        messages: count,
        cells: count,
        first: fc.constantFrom(...VERDICT_KINDS),
        second: fc.constantFrom(...VERDICT_KINDS),
        firstShare: share,
        secondShare: share,
        firstProbability: share,
        secondProbability: share,
      }),
    })
    .map(({ id, values }) => ({ id, text: wordReason({ id, values }, language), values }));

const facts = (language: Language): fc.Arbitrary<ReportFacts> =>
  fc
    .record({
      failed: count,
      attempts: fc.option(count),
      kind: fc.constantFrom(...VERDICT_KINDS),
      confidence: share,
      requestHours: fc.boolean(),
      reasons: fc.array(reason(language), { maxLength: 5 }),
      next: fc.array(fc.constantFrom(...NEXT_EVIDENCE_IDS), { maxLength: 3 }),
      findings: fc.array(
        fc.record({
          kind: fc.constantFrom(...VERDICT_KINDS),
          axis: fc.constantFrom(...AXES),
          where: fc.array(place, { maxLength: 9 }),
          share,
          advice: fc.subarray([...ADVICE_IDS]),
        }),
        { maxLength: 4 },
      ),
      replies: fc.array(
        fc.record({
          count,
          provider: fc.option(place),
          cause: fc.constantFrom(...CAUSES),
          backoff: fc.boolean(),
          waitMinutes: fc.option(fc.nat(5000)),
          example: fc.string(),
        }),
        { maxLength: 9 },
      ),
    })
    .map((random) => {
      const base = yahooFacts(language);
      return {
        ...base,
        input: {
          ...base.input,
          failed: random.failed,
          attempts: random.attempts === null ? null : random.failed + random.attempts,
        },
        verdict: {
          kind: random.kind,
          confidence: random.confidence,
          requestHours: random.requestHours,
          reasons: random.reasons,
          nextEvidence: random.next.map((id) => wordNextEvidence({ id, values: { provider: 'Yahoo' } }, language)),
        },
        findings: random.findings.map(({ advice, ...change }) =>
          finding(language, { ...change, actions: advice.map((id) => action(id, language)) }),
        ),
        replies: random.replies.map((change, index) => reply(language, { ...change, rule: `rule/${index}` })),
      };
    });

/** Every value that a number in the explanation may stand for: the report's fields, texts, and the published limits. */
function numbersOfReport(report: ReportFacts, language: Language): Set<string> {
  const numbers = new Set<string>(PUBLISHED_NUMBERS);
  const add = (text: string) => {
    for (const { readings } of numbersIn(text)) for (const reading of readings) numbers.add(reading);
  };
  const visit = (value: unknown) => {
    if (typeof value === 'string') add(value);
    else if (typeof value === 'number') {
      add(String(value));
      add(formatPercent(value, language));
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(report);
  const { failed, attempts } = report.input;
  add(formatPercent(attempts ? failed / attempts : 0, language));
  for (const { waitMinutes } of report.replies) add(String(Math.round((waitMinutes ?? 0) / 60)));
  // "and 4 others" counts places of one finding or step; the places of all findings together are the bound.
  const places = report.findings.flatMap((one) => one.where).length + report.replies.length;
  for (let more = 0; more <= places; more += 1) numbers.add(String(more));
  // Templates of one kind are counted together.
  add(String(report.replies.reduce((sum, one) => sum + one.count, 0)));
  return numbers;
}

/** A model that hands everything back as it was. */
const echo: Reword = async (asked) => {
  const result = checkRewording(asked.items, asked);
  if (!result.ok) throw new Error(`${result.detail}: ${JSON.stringify(asked.items)}`);
  return result;
};

describe.each(LANGUAGES)('an explanation in %s of any report', (language) => {
  it('holds only numbers of the report', async () => {
    await fc.assert(
      fc.asyncProperty(facts(language), async (report) => {
        const { markdown } = await explain(report, language);
        const known = numbersOfReport(report, language);
        const text = markdown
          .replace(/`[^`]*`/g, '')
          .replace(/^\d+\. /gm, '')
          .replace(/\]\([^)]*\)/g, '');
        for (const { written, readings } of numbersIn(text)) {
          expect(
            readings.some((reading) => known.has(reading)),
            `${written} in ${text}`,
          ).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is grounded in itself: a model that changes nothing is heard', async () => {
    await fc.assert(
      fc.asyncProperty(facts(language), async (report) => {
        expect(await explain(report, language, echo)).toEqual(await explain(report, language));
      }),
      { numRuns: 50 },
    );
  });

  it('promises nothing, names no unresolved value and has no empty section', async () => {
    await fc.assert(
      fc.asyncProperty(facts(language), async (report) => {
        const markdown = (await explain(report, language)).markdown.replace(/`[^`]*`/g, '');
        expect(markdown).not.toMatch(/undefined|NaN|\{|\[object|## .*\n\n(?:##|$)/);
        const heading = language === 'en' ? '## Deliverability hours' : '## Heures de délivrabilité';
        expect(markdown.includes(heading)).toBe(report.verdict.requestHours);
        expect(markdown).toMatch(/Confiden?ce|Confiance/);
      }),
      { numRuns: 50 },
    );
  });
});
