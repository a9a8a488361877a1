import type { ChannelMessages } from './channel-messages.ts';

/** Settings, first meeting, home and progress in English. */
export const EN_CHANNEL: ChannelMessages = {
  settingsTitle: 'Channel settings',
  settingsIntro: 'Anyone here can change this; the change is told in the channel.',
  settingsSubmit: 'Save',
  answersField: 'When I answer',
  answersHint: 'In direct messages I always answer',
  answerModes: {
    mentioned: 'only when I am mentioned',
    recognised: 'also when a message holds delivery errors',
  },
  languageField: 'Language of my answers',
  languageModes: { auto: 'that of whoever asks', en: 'English', fr: 'French' },
  settingsBroken: 'These settings could not be read. Please open the form again.',
  settingsSaved: (answers, language) =>
    `The settings of this channel were changed. I answer ${answers}. Language: ${language}.`,
  settingsSavedBy: (who, answers, language) =>
    `${who} changed the settings of this channel. I answer ${answers}. Language: ${language}.`,

  openSettings: 'Settings',
  tryReputation: 'Try: blocked at one provider',
  tryOwnMta: 'Try: failing everywhere',
  newRequest: 'Request deliverability hours',
  exampleNotice: 'This is an example. It opens no case, and nothing of it is kept.',

  welcomeSummary: 'I tell you why mail is not getting through. Paste delivery errors, or upload a log.',
  welcomeChannelMarkdown:
    'Hello. I tell you **why mail is not getting through**: mention me with the delivery errors you see, or with a log. I answer in the thread, and stay silent otherwise.',
  welcomeUserMarkdown:
    'Hello. I tell you **why mail is not getting through**: paste the delivery errors you see, or upload a log or an export.',

  homeSummary: 'Your recent cases and your requests for deliverability hours.',
  homeMarkdown:
    'I tell you **why mail is not getting through**. Paste delivery errors or upload a log in a message to me, or mention me in a channel.',
  homeCases: 'Your recent cases',
  homeNoCases: 'You have no cases yet. Paste delivery errors, and the verdict appears here.',
  homeCaseColumns: { verdict: 'Verdict', where: 'Where', failed: 'Failed', when: 'When (UTC)' },
  homeRequests: 'Your requests for deliverability hours',
  homeSettings: 'Channels with settings of their own',
  homeNoSettings:
    'Every channel has the usual settings: I answer when I am mentioned, in the language of whoever asks.',
  homeSettingsColumns: { channel: 'Channel', answers: 'I answer', language: 'Language' },

  stop: 'Stop',
  stopped: 'Stopped. Nothing of it was counted.',
  nothingToStop: 'There is nothing to stop in this thread.',
  readingSoFar: (read) => `Reading: ${read} so far…`,
  readingOf: (read, size, percent) => `Reading: ${read} of ${size} (${percent})…`,
  megabytes: (count) => `${count} MB`,
  steps: { read: 'Read', judge: 'Judge', answer: 'Write the answer' },
};
