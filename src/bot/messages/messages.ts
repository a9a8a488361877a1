import type { RequestState } from '../../hours/hours-request.ts';
import type { FieldProblem, RequestFieldId } from '../../hours/request-fields.ts';
import type { Cause, Origin, Persistence } from '../../knowledge/vocabulary.ts';
import type { ChannelMessages } from './channel-messages.ts';
import type { HoursMessages } from './hours-messages.ts';
import type { TroubleMessages } from './trouble-messages.ts';

/** Names and numbers arrive worded; nothing here is markup but where the name ends in `Markdown`. */
export interface Messages {
  readonly hours: HoursMessages;
  readonly channel: ChannelMessages;
  readonly trouble: TroubleMessages;

  readonly helpSummary: string;
  readonly helpMarkdown: string;
  readonly helpCommandsTitle: string;
  readonly helpCommands: readonly { readonly label: string; readonly value: string }[];
  readonly hintMarkdown: string;
  readonly hintSummary: string;
  readonly hintAgain: string;
  readonly noDataFound: string;
  readonly whatToPaste: string;
  readonly thanks: string;
  readonly noCaseYet: string;
  readonly reading: string;
  readonly lookingUp: string;
  readonly noLookup: (query: string) => string;
  readonly fault: string;
  readonly staleAction: string;
  readonly unknownAction: string;
  readonly unknownForm: string;

  readonly revised: (from: string, to: string) => string;
  readonly unchanged: (label: string, confidenceFrom: string, confidenceTo: string) => string;
  readonly evidenceAdded: (failedFrom: string, failedTo: string) => string;
  readonly repeatedAll: (label: string) => string;
  readonly repeatedSome: (count: number) => string;
  readonly judgedApart: string;

  readonly inputFacts: {
    readonly input: string;
    readonly attempts: string;
    readonly failed: string;
    readonly delivered: string;
    readonly period: string;
    readonly notUnderstood: string;
    readonly ignored: string;
  };
  readonly failedOf: (failed: string, rate: string) => string;
  readonly split: (deferred: string, bounced: string) => string;
  readonly chartCaption: string;
  readonly chartFailed: string;
  readonly chartAttempts: string;
  readonly otherProviders: (count: string) => string;
  readonly providersCaption: string;
  readonly domainsCaption: string;
  readonly columns: {
    readonly provider: string;
    readonly domain: string;
    readonly domains: string;
    readonly attempts: string;
    readonly failed: string;
    readonly deferred: string;
    readonly bounced: string;
    readonly failureRate: string;
    readonly shareOfFailures: string;
    readonly lift: string;
  };
  readonly repliesTitle: string;
  readonly replyNote: (parts: { readonly who: string; readonly count: string; readonly means: string }) => string;
  readonly moreReplies: (count: string) => string;
  readonly checkFirst: string;
  readonly pasteNext: string;
  readonly nothingToCheck: string;
  readonly requestHours: string;
  readonly requestHoursAnyway: string;
  readonly showDomains: string;
  readonly exportCsv: string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly csvReady: (rows: string) => string;
  readonly domainsSummary: (rows: string) => string;
  readonly feedbackUp: string;
  readonly feedbackDown: string;

  readonly replySummary: (cause: string) => string;
  readonly replyFacts: {
    readonly cause: string;
    readonly persistence: string;
    readonly origin: string;
    readonly provider: string;
    readonly code: string;
    readonly blocklist: string;
    readonly wait: string;
    readonly source: string;
  };
  readonly replyUnknown: string;
  readonly replyAlone: string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly persistences: Readonly<Record<Persistence, string>>;
  readonly origins: Readonly<Record<Origin, string>>;

  readonly statusSummary: string;
  readonly statusCase: string;
  readonly statusNoCase: string;
  readonly statusCaseValue: (label: string, confidence: string, revision: number) => string;
  readonly statusRequests: string;
  readonly statusNoRequests: string;
  readonly statusColumns: { readonly number: string; readonly state: string; readonly since: string };
  readonly requestStates: Readonly<Record<RequestState, string>>;

  readonly privacySummary: string;
  readonly privacyMarkdown: (facts: { readonly retentionDays: number | null; readonly usesModel: boolean }) => string;
  readonly forgetAsk: (cases: string, requests: string) => string;
  readonly forgetNothing: string;
  readonly forgetButton: string;
  readonly forgotten: (cases: string, requests: string) => string;

  readonly formTitle: string;
  readonly formIntro: string;
  readonly formSubmit: string;
  readonly formProblems: string;
  readonly fields: Readonly<Record<RequestFieldId, { readonly label: string; readonly hint?: string }>>;
  readonly fieldProblems: Readonly<Record<FieldProblem, string>>;
  readonly received: (number: string) => string;
  readonly receivedBefore: (number: string) => string;
  readonly receivedNext: string;
  readonly receivedRedacted: string;
  readonly receivedFacts: {
    readonly number: string;
    readonly state: string;
    readonly domains: string;
    readonly providers: string;
  };
}
