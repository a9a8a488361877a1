import { reportOfCase } from '../../cases/read-case.ts';
import type { StoredCase } from '../../cases/stored-case.ts';
import { formatCount } from '../../explanation/format-numbers.ts';
import { reportCsv } from '../../report/report-csv.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Answer } from '../answer.ts';
import { domainsTable } from '../answers/concentration-table.ts';
import { explanationSections } from '../answers/explanation-sections.ts';
import { firstChecks } from '../answers/first-checks.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { nextEvidence } from '../answers/verdict-answer.ts';
import type { Inbound } from '../inbound.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';
import { actOnHours, isHoursAction } from './act-on-hours.ts';
import { actOnLookup } from './act-on-lookup.ts';
import { answerWord } from './answer-word.ts';
import { openSettings } from './change-settings.ts';
import { FORGET_ACTION, forgetUser } from './forget-user.ts';
import { openRequestForm } from './open-request-form.ts';
import { STOP_ACTION } from './tell-progress.ts';
import { tryExample } from './try-example.ts';

/** As many as a report holds by default. */
const ALL_DOMAINS = 1000;
const ALL_CHECKS = 20;

type CaseAction = (stored: StoredCase, report: Report, turn: Turn) => Promise<void>;

const CASE_ACTIONS: Readonly<Record<string, CaseAction>> = {
  'request-hours': (stored, _report, turn) => openRequestForm(stored, turn),
  'check-first': async (_stored, report, turn) => void (await turn.conversation.post(checkFirst(report))),
  'show-domains': async (_stored, report, turn) => void (await turn.conversation.post(showDomains(report))),
  'export-csv': async (_stored, report, turn) => void (await turn.conversation.post(exportCsv(report))),
  'feedback-up': (stored, _report, turn) => vote('up', stored, turn),
  'feedback-down': (stored, _report, turn) => vote('down', stored, turn),
};

/** Buttons that belong to no case. */
const PLAIN_ACTIONS: Readonly<Record<string, (value: string, turn: Turn) => Promise<void>>> = {
  'try-example': tryExample,
  'new-request': (_value, turn) => openRequestForm(null, turn),
  'open-settings': (_value, turn) => openSettings(turn),
  [STOP_ACTION]: (_value, turn) => answerWord('stop', turn),
};

/** Someone pressed a button. Old buttons and deleted cases get a plain sentence. */
export async function actOnButton(inbound: Extract<Inbound, { kind: 'action' }>, turn: Turn): Promise<void> {
  const { conversation, language, place, ports } = turn;
  const text = messagesOf(language);
  if (inbound.action === FORGET_ACTION && inbound.value === place.user) {
    await forgetUser(turn);
    return;
  }
  if (await actOnLookup(inbound.action, inbound.value, turn)) return;
  if (isHoursAction(inbound.action)) return actOnHours(inbound, turn);
  if (Object.hasOwn(PLAIN_ACTIONS, inbound.action)) return PLAIN_ACTIONS[inbound.action]?.(inbound.value, turn);
  const act = Object.hasOwn(CASE_ACTIONS, inbound.action) ? CASE_ACTIONS[inbound.action] : undefined;
  if (act === undefined) {
    await conversation.post(noticeAnswer(text.unknownAction, language));
    return;
  }
  const stored = await ports.store.cases.byId(place, inbound.value);
  const report = stored === null ? null : reportOfCase(stored);
  if (stored === null || report === null) {
    await conversation.post(noticeAnswer(text.staleAction, language));
    return;
  }
  await act(stored, report, turn);
}

function checkFirst(report: Report): Answer {
  const { language } = report.explanation;
  const text = messagesOf(language);
  const checks = firstChecks(report, language, ALL_CHECKS);
  const next = nextEvidence(report, language);
  if (checks === null && next.length === 0) return noticeAnswer(text.nothingToCheck, language);
  const blocks = [...(checks === null ? [] : [checks]), ...explanationSections(report, ['who']), ...next];
  return { summary: text.checkFirst, language, blocks };
}

function showDomains(report: Report): Answer {
  const { language } = report.explanation;
  const table = domainsTable(report, language, ALL_DOMAINS);
  const summary = messagesOf(language).domainsSummary(formatCount(table.rows.length, language));
  return { summary, language, blocks: [table] };
}

function exportCsv(report: Report): Answer {
  const { language } = report.explanation;
  const text = messagesOf(language);
  const summary = text.csvReady(formatCount(report.domains.length, language));
  const content = reportCsv(report);
  const download = {
    kind: 'download',
    label: text.exportCsv,
    fileName: 'domains.csv',
    mediaType: 'text/csv',
    content,
  } as const;
  return { summary, language, blocks: [{ kind: 'text', markdown: summary }, download] };
}

async function vote(which: 'up' | 'down', stored: StoredCase, turn: Turn): Promise<void> {
  const { conversation, language, place, ports } = turn;
  const { platform, workspace, user } = place;
  await ports.store.feedback.vote({
    platform,
    workspace,
    caseId: stored.id,
    user,
    vote: which,
    verdict: stored.verdict,
    at: ports.now(),
  });
  ports.log('bot.feedback', { platform, vote: which, verdict: stored.verdict });
  const text = messagesOf(language);
  await conversation.post(noticeAnswer(which === 'up' ? text.feedbackUp : text.feedbackDown, language));
}
