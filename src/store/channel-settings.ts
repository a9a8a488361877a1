import type { Workspace } from './store.ts';

/** When the bot answers in a channel, and in which language. */
export const ANSWER_MODES = ['mentioned', 'recognised'] as const;
export const LANGUAGE_MODES = ['auto', 'en', 'fr'] as const;

export interface ChannelSettings {
  /** `mentioned`: only when addressed. `recognised`: also where a message holds delivery data beyond doubt. */
  readonly answers: (typeof ANSWER_MODES)[number];
  /** `auto`: the language of whoever asks. */
  readonly language: (typeof LANGUAGE_MODES)[number];
}

/** What holds in a channel where nobody changed anything. */
export const DEFAULT_SETTINGS: ChannelSettings = { answers: 'mentioned', language: 'auto' };

export interface SettingsRepository {
  /** The settings of a channel; the defaults where none were saved. */
  readonly channelSettings: (workspace: Workspace, channel: string) => Promise<ChannelSettings>;
  readonly saveChannelSettings: (workspace: Workspace, channel: string, settings: ChannelSettings) => Promise<void>;
  /** Channels whose settings were saved, by their id. */
  readonly ofWorkspace: (workspace: Workspace) => Promise<readonly (ChannelSettings & { readonly channel: string })[]>;
  /** True the first time that a channel or a user of the workspace is welcomed. */
  readonly welcomeOnce: (workspace: Workspace, kind: 'channel' | 'user', subject: string) => Promise<boolean>;
}
