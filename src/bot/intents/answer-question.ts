import { caseKeyOf } from '../../cases/case-key.ts';
import { reportOfCase } from '../../cases/read-case.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Answer, Block } from '../answer.ts';
import { caseButtons } from '../answers/case-buttons.ts';
import { providersTable } from '../answers/concentration-table.ts';
import { explanationSections } from '../answers/explanation-sections.ts';
import { firstChecks } from '../answers/first-checks.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { providerShares } from '../answers/provider-shares.ts';
import { replyQuotes } from '../answers/reply-quotes.ts';
import { nextEvidence, verdictBlock, verdictSummary } from '../answers/verdict-answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Question } from '../question-phrases.ts';
import type { Turn } from '../turn.ts';

const ROWS = 15;

/** Answers a follow-up question from the stored report of the thread; computes nothing anew. */
export async function answerQuestion(question: Question, turn: Turn): Promise<void> {
  const { conversation, language, place, ports } = turn;
  const stored = await ports.store.cases.ofThread(caseKeyOf(place));
  const report = stored === null ? null : reportOfCase(stored);
  if (stored === null || report === null) {
    const text = messagesOf(language);
    const below: Block[] = [{ kind: 'text', markdown: text.whatToPaste }];
    await conversation.post(noticeAnswer(text.noCaseYet, language, { below }));
    return;
  }
  await conversation.post(fromReport(question, report, stored.id));
}

function fromReport(question: Question, report: Report, caseId: string): Answer {
  const { language } = report.explanation;
  const blocks = PARTS[question](report);
  return {
    summary: verdictSummary(report, language),
    language,
    blocks: [
      verdictBlock(report, language),
      ...blocks,
      ...(question === 'hours' ? [caseButtons(report, caseId, language)] : []),
    ],
  };
}

/** Which parts of the report answer which question. */
const PARTS: Readonly<Record<Question, (report: Report) => Block[]>> = {
  why: (report) => [...explanationSections(report, ['why', 'backoff'])],
  steps: (report) => {
    const { language } = report.explanation;
    const checks = firstChecks(report, language, 20);
    const nothing: Block = { kind: 'text', markdown: messagesOf(language).nothingToCheck };
    const next = report.verdict.kind === 'inconclusive' ? nextEvidence(report, language) : [];
    const due = checks === null ? next : [checks, ...next];
    return [...(due.length > 0 ? due : [nothing]), ...explanationSections(report, ['who', 'hours'])];
  },
  who: (report) => explanationSections(report, ['who', 'hours']),
  where: (report) => {
    const { language } = report.explanation;
    const chart = providerShares(report, language);
    return [...(chart === null ? [] : [chart]), providersTable(report, language, ROWS)];
  },
  confidence: (report) => [
    ...explanationSections(report, ['why']),
    ...nextEvidence(report, report.explanation.language),
  ],
  evidence: (report) => {
    const { language } = report.explanation;
    const next = nextEvidence(report, language);
    return next.length > 0 ? next : [{ kind: 'text', markdown: messagesOf(language).whatToPaste }];
  },
  meaning: (report) => replyQuotes(report, report.explanation.language, 8),
  backoff: (report) => {
    const about = explanationSections(report, ['backoff']);
    return about.length > 0 ? about : explanationSections(report, ['why']);
  },
  hours: (report) => explanationSections(report, ['hours']),
};
