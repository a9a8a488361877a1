import { confidenceSentence, verdictLabel, verdictSentence } from '../../explanation/verdict-words.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Answer, Block, VerdictBlock } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { caseButtons } from './case-buttons.ts';
import { type ChangeFacts, changeNotices } from './change-notices.ts';
import { providersTable } from './concentration-table.ts';
import { explanationSections } from './explanation-sections.ts';
import { firstChecks } from './first-checks.ts';
import { inputFacts } from './input-facts.ts';
import { providerShares } from './provider-shares.ts';
import { replyQuotes } from './reply-quotes.ts';

const CHECKS = 4;
const QUOTES = 4;
const PROVIDER_ROWS = 25;
const NOTES = 4;

export interface VerdictAnswerFacts extends ChangeFacts {
  readonly report: Report;
  readonly caseId: string;
}

/** The verdict with everything that a reader needs to act on it, most important first. */
export function verdictAnswer({ report, caseId, ...changes }: VerdictAnswerFacts): Answer {
  const { language } = report.explanation;
  const checks = firstChecks(report, language, CHECKS);
  const inconclusive = report.verdict.kind === 'inconclusive';
  const next = nextEvidence(report, language);
  const quotes = replyQuotes(report, language, QUOTES);
  // Who pasted one reply asks what it means.
  const single = report.replies.length === 1 && report.input.failed <= 1;
  // One failure, or failures that name no domain, gather nowhere.
  const placed = !single && report.providers.some((row) => row.provider !== '');
  const chart = placed ? providerShares(report, language) : null;
  return {
    summary: verdictSummary(report, language),
    language,
    ...(report.explanation.reworded === true ? { wordedByModel: true } : {}),
    blocks: [
      ...changeNotices(changes, language),
      verdictBlock(report, language),
      // Who cannot be told why wants to know first what to send.
      ...(inconclusive ? next : []),
      ...(single ? quotes : []),
      ...explanationSections(report, ['why']),
      inputFacts(report, language),
      ...(chart === null ? [] : [chart]),
      ...(checks === null ? [] : [checks]),
      ...explanationSections(report, ['backoff']),
      ...(single ? [] : quotes),
      ...(placed ? [providersTable(report, language, PROVIDER_ROWS)] : []),
      ...noteNotices(report),
      // The checklist names who does what; the hours close the answer.
      ...explanationSections(report, ['hours']),
      ...(inconclusive ? [] : next),
      caseButtons(report, caseId, language),
    ],
  };
}

/** The verdict in one sentence, for notifications. */
export function verdictSummary(report: Report, language: Language): string {
  return `${verdictSentence(report, language)} ${confidenceSentence(report.verdict.confidence, language)}`;
}

/** The badge, the sentence and the confidence. */
export function verdictBlock(report: Report, language: Language): VerdictBlock {
  return {
    kind: 'verdict',
    verdict: report.verdict.kind,
    label: verdictLabel(report.verdict.kind, language),
    confidence: report.verdict.confidence,
    sentence: verdictSentence(report, language),
  };
}

/** What to paste or upload next, as a list; empty when more would not help. */
export function nextEvidence(report: Report, language: Language): Block[] {
  if (report.verdict.nextEvidence.length === 0) return [];
  const items = report.verdict.nextEvidence.map((text) => ({ text }));
  return [{ kind: 'checklist', title: messagesOf(language).pasteNext, items }];
}

function noteNotices(report: Report): Block[] {
  return report.input.notes.slice(0, NOTES).map((text) => ({ kind: 'notice', tone: 'info', text }) as const);
}
