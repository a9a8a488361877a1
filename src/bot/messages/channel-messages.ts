import type { ChannelSettings } from '../../store/channel-settings.ts';

/** What is said about a channel's settings, at the first meeting, on the home page, and while something is read. */
export interface ChannelMessages {
  readonly settingsTitle: string;
  readonly settingsIntro: string;
  readonly settingsSubmit: string;
  readonly answersField: string;
  readonly answersHint: string;
  readonly answerModes: Readonly<Record<ChannelSettings['answers'], string>>;
  readonly languageField: string;
  readonly languageModes: Readonly<Record<ChannelSettings['language'], string>>;
  readonly settingsBroken: string;
  readonly settingsSaved: (answers: string, language: string) => string;
  readonly settingsSavedBy: (who: string, answers: string, language: string) => string;

  readonly openSettings: string;
  readonly tryReputation: string;
  readonly tryOwnMta: string;
  readonly newRequest: string;
  readonly exampleNotice: string;

  readonly welcomeSummary: string;
  readonly welcomeChannelMarkdown: string;
  readonly welcomeUserMarkdown: string;

  readonly homeSummary: string;
  readonly homeMarkdown: string;
  readonly homeCases: string;
  readonly homeNoCases: string;
  readonly homeCaseColumns: {
    readonly verdict: string;
    readonly where: string;
    readonly failed: string;
    readonly when: string;
  };
  readonly homeRequests: string;
  readonly homeSettings: string;
  readonly homeNoSettings: string;
  readonly homeSettingsColumns: { readonly channel: string; readonly answers: string; readonly language: string };

  readonly stop: string;
  readonly stopped: string;
  readonly nothingToStop: string;
  readonly readingSoFar: (read: string) => string;
  readonly readingOf: (read: string, size: string, percent: string) => string;
  readonly megabytes: (count: string) => string;
  /** Steps of a long reading that are not running, or say no more than their name. */
  readonly steps: { readonly read: string; readonly judge: string; readonly answer: string };
}
