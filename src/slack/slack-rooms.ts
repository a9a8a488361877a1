import type { Answer } from '../bot/answer.ts';
import type { Place } from '../bot/inbound.ts';
import type { RunningFetches } from '../chat/files/running-fetches.ts';
import type { WorkQueue } from '../chat/work-queue.ts';
import type { BotPort } from '../service/bot-port.ts';
import type { Store } from '../store/store.ts';
import type { triage } from '../triage.ts';
import type { ChannelPace } from './api/channel-pace.ts';
import type { SlackApi } from './api/slack-api.ts';
import type { FileFetcher } from './files/file-fetcher.ts';
import type { LocaleBook } from './inbound/locale-book.ts';
import type { OwnThreads } from './inbound/own-threads.ts';
import type { Workspaces } from './installation/workspaces.ts';
import type { FeatureBook } from './outbound/feature-book.ts';

/** Writes one log line: ids, names and counts, never a text of a user. */
export type SlackLog = (event: string, fields: Readonly<Record<string, string | number | boolean>>) => void;

/** What the listeners work with. */
export interface SlackRooms {
  readonly bot: BotPort;
  readonly triage: typeof triage;
  /** The home page of the user at a place. */
  readonly home: (place: Place) => Promise<Answer>;
  readonly store: Store;
  readonly api: SlackApi;
  readonly workspaces: Workspaces;
  readonly queue: WorkQueue;
  readonly pace: ChannelPace;
  readonly files: FileFetcher;
  readonly locales: LocaleBook;
  readonly threads: OwnThreads;
  readonly features: FeatureBook;
  readonly fetches: RunningFetches;
  /** Largest file in bytes. */
  readonly mostFileBytes: number;
  /** ms since the epoch */
  readonly now: () => number;
  readonly newId: () => string;
  readonly log: SlackLog;
}
