import type { Language } from '../knowledge/vocabulary.ts';
import type { Report, ReportFacts } from '../report/report-schema.ts';
import { draftExplanation } from './draft-explanation.ts';
import type { ExplanationDraft } from './explanation-draft.ts';
import { renderExplanation } from './render-explanation.ts';
import type { Reword, RewordFacts } from './reword.ts';

/**
 * The report in the reader's words: CommonMark with headings, lists, bold, code spans and https links.
 * Templates always; `reword` may put the sentences into other words, and on any doubt the template stands.
 * `language` must be the one that the facts are worded in.
 */
export async function explain(facts: ReportFacts, language: Language, reword?: Reword): Promise<Report['explanation']> {
  const draft = draftExplanation(facts, language);
  const plain = { language, markdown: renderExplanation(draft) };
  if (!reword) return plain;
  const result = await reword(rewordFacts(facts, draft), language);
  const markdown = result.ok ? renderExplanation(draft, result.words) : plain.markdown;
  return markdown === plain.markdown ? plain : { language, markdown, reworded: true };
}

function rewordFacts(facts: ReportFacts, draft: ExplanationDraft): RewordFacts {
  const items = draft.sections.flatMap((section) => section.items);
  return {
    verdict: items[0]?.text ?? '',
    items: items.filter((item) => !item.fixed).map(({ id, text }) => ({ id, text })),
    vocabulary: vocabularyOf(
      facts,
      items.map((item) => item.text),
    ),
    hoursAdvised: facts.verdict.requestHours,
  };
}

/** What the report itself says: texts, names, codes and table numbers; no example, because that is what others wrote. */
function vocabularyOf(facts: ReportFacts, texts: readonly string[]): string {
  const rows = facts.providers.slice(0, 50).map((row) => `${row.provider} | ${row.failed} | ${row.attempts ?? ''}`);
  const domains = facts.domains.slice(0, 50).map((row) => `${row.domain} | ${row.failed} | ${row.attempts ?? ''}`);
  const codes = facts.replies.map((reply) =>
    [reply.code, reply.enhancedCode, reply.providerCode, reply.blocklist, reply.filter].filter(Boolean).join(' | '),
  );
  return [...texts, ...rows, ...domains, ...codes].join('\n');
}
