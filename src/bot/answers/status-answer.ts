import { formatPercent } from '../../explanation/format-numbers.ts';
import { verdictLabel } from '../../explanation/verdict-words.ts';
import type { HoursRequest } from '../../hours/hours-request.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Answer } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { requestState } from './request-state.ts';
import { utcMinute } from './utc-minute.ts';

export interface StatusFacts {
  /** The newest report of this thread; null without a case. */
  readonly report: Report | null;
  readonly revision: number;
  /** The asker's own requests, newest first. */
  readonly requests: readonly HoursRequest[];
}

/** How the case of this thread and the asker's requests stand. */
export function statusAnswer({ report, revision, requests }: StatusFacts, language: Language): Answer {
  const text = messagesOf(language);
  const state =
    report === null
      ? text.statusNoCase
      : text.statusCaseValue(
          verdictLabel(report.verdict.kind, language),
          formatPercent(report.verdict.confidence, language),
          revision,
        );
  return {
    summary: text.statusSummary,
    language,
    audience: 'asker',
    blocks: [
      { kind: 'facts', facts: [{ label: text.statusCase, value: state }] },
      requests.length === 0
        ? { kind: 'text', markdown: text.statusNoRequests }
        : {
            kind: 'table',
            caption: text.statusRequests,
            columns: [
              { id: 'number', label: text.statusColumns.number, type: 'text' },
              { id: 'state', label: text.statusColumns.state, type: 'text' },
              { id: 'since', label: text.statusColumns.since, type: 'text' },
            ],
            rows: requests.map((request) => [
              request.number,
              requestState(request, language),
              utcMinute(request.updatedAt),
            ]),
            more: 0,
          },
    ],
  };
}
