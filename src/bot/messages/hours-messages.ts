import type { NoteKind } from '../../hours/hours-note.ts';

/** Words of one form with one long field. */
export interface NoteFormMessages {
  readonly title: (number: string) => string;
  readonly field: string;
  readonly hint?: string;
  readonly submit: string;
}

/** What is said about requests for hours, to the experts and to those who asked. Names and numbers arrive worded. */
export interface HoursMessages {
  readonly cardSummary: (number: string, company: string) => string;
  readonly cardStates: {
    readonly requested: string;
    readonly claimed: (who: string) => string;
    readonly closed: (who: string) => string;
  };
  readonly cardFacts: {
    readonly state: string;
    readonly since: string;
    readonly requester: string;
    readonly company: string;
    readonly contract: string;
    readonly sendingDomains: string;
    readonly sourceIps: string;
    readonly troubleSince: string;
    readonly affected: string;
    readonly verdict: string;
    readonly language: string;
  };
  readonly verdictValue: (label: string, confidence: string, where: string) => string;
  readonly verdictNowhere: (label: string, confidence: string) => string;
  readonly quotes: { readonly evidence: string; readonly changes: string; readonly tried: string };
  readonly languages: { readonly en: string; readonly fr: string };
  readonly someone: string;
  readonly requesterWord: string;

  readonly claim: string;
  readonly ask: string;
  readonly close: string;
  readonly answer: string;
  readonly reopen: string;

  readonly notes: Readonly<Record<NoteKind, (who: string) => string>>;
  readonly noteSummaries: Readonly<Record<NoteKind, (number: string, who: string) => string>>;

  readonly toldClaimed: (number: string, who: string) => string;
  readonly toldAsked: (number: string, who: string) => string;
  readonly toldClosed: (number: string, who: string) => string;
  readonly toldUndelivered: (number: string, way: string) => string;
  readonly ways: { readonly chat: string; readonly email: string; readonly webhook: string };
  readonly toldReopenHint: (days: string) => string;

  readonly expertsOnly: string;
  readonly unknownRequest: string;
  readonly alreadyClaimed: (number: string, who: string) => string;
  readonly alreadyClosed: (number: string, who: string) => string;
  readonly claimFirst: (number: string) => string;
  readonly questionSent: (number: string) => string;
  readonly answerSent: (number: string) => string;
  readonly notYours: string;
  readonly requesterOnly: string;
  readonly notClosed: (number: string) => string;
  readonly tooLateToReopen: (days: string) => string;
  readonly reopened: (number: string) => string;
  readonly nobodyTold: string;
  readonly deletedRequest: (number: string) => string;

  readonly forms: Readonly<Record<NoteKind, NoteFormMessages>>;

  readonly mailSubjects: {
    readonly requested: (number: string, company: string) => string;
    readonly answered: (number: string, company: string) => string;
    readonly reopened: (number: string, company: string) => string;
  };
  readonly mailFooter: string;
}
