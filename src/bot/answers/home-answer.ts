import { verdictLabel } from '../../explanation/verdict-words.ts';
import type { HoursRequest } from '../../hours/hours-request.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Report } from '../../report/report-schema.ts';
import type { ChannelSettings } from '../../store/channel-settings.ts';
import type { Answer, Block } from '../answer.ts';
import type { BotPorts } from '../bot-ports.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { privacyAnswer } from './privacy-answer.ts';
import { placesOf } from './request-facts.ts';
import { requestState } from './request-state.ts';
import { startingButtons } from './starting-buttons.ts';
import { utcMinute } from './utc-minute.ts';

/** One case of the user. */
export interface HomeCase {
  readonly report: Report;
  /** ms since the epoch */
  readonly updatedAt: number;
}

export interface HomeFacts {
  /** The user's own, newest first. */
  readonly cases: readonly HomeCase[];
  readonly requests: readonly HoursRequest[];
  /** Channels of the workspace whose settings were changed. */
  readonly settings: readonly (ChannelSettings & { readonly channel: string })[];
  readonly privacy: BotPorts['privacy'];
}

/** The home page of a user: what to do, their recent cases and requests, the workspace's settings, what is kept. */
export function homeAnswer({ cases, requests, settings, privacy }: HomeFacts, language: Language): Answer {
  const text = messagesOf(language).channel;
  return {
    summary: text.homeSummary,
    language,
    audience: 'asker',
    blocks: [
      { kind: 'text', markdown: text.homeMarkdown },
      startingButtons(language),
      casesBlock(cases, language),
      requestsBlock(requests, language),
      settingsBlock(settings, language),
      ...privacyAnswer(privacy, language).blocks,
    ],
  };
}

function casesBlock(cases: readonly HomeCase[], language: Language): Block {
  const { homeCases, homeNoCases, homeCaseColumns: labels } = messagesOf(language).channel;
  if (cases.length === 0) return { kind: 'text', markdown: homeNoCases };
  return {
    kind: 'table',
    caption: homeCases,
    columns: [
      { id: 'verdict', label: labels.verdict, type: 'text' },
      { id: 'where', label: labels.where, type: 'text' },
      { id: 'failed', label: labels.failed, type: 'count' },
      { id: 'when', label: labels.when, type: 'text' },
    ],
    rows: cases.map(({ report, updatedAt }) => [
      verdictLabel(report.verdict.kind, language),
      placesOf(report, language),
      report.input.failed,
      utcMinute(updatedAt),
    ]),
    more: 0,
  };
}

function requestsBlock(requests: readonly HoursRequest[], language: Language): Block {
  const text = messagesOf(language);
  if (requests.length === 0) return { kind: 'text', markdown: text.statusNoRequests };
  return {
    kind: 'table',
    caption: text.channel.homeRequests,
    columns: [
      { id: 'number', label: text.statusColumns.number, type: 'text' },
      { id: 'state', label: text.statusColumns.state, type: 'text' },
      { id: 'since', label: text.statusColumns.since, type: 'text' },
    ],
    rows: requests.map((request) => [request.number, requestState(request, language), utcMinute(request.updatedAt)]),
    more: 0,
  };
}

function settingsBlock(settings: HomeFacts['settings'], language: Language): Block {
  const {
    homeSettings,
    homeNoSettings,
    homeSettingsColumns: labels,
    answerModes,
    languageModes,
  } = messagesOf(language).channel;
  if (settings.length === 0) return { kind: 'text', markdown: homeNoSettings };
  return {
    kind: 'table',
    caption: homeSettings,
    columns: [
      { id: 'channel', label: labels.channel, type: 'text' },
      { id: 'answers', label: labels.answers, type: 'text' },
      { id: 'language', label: labels.language, type: 'text' },
    ],
    rows: settings.map((each) => [each.channel, answerModes[each.answers], languageModes[each.language]]),
    more: 0,
  };
}
