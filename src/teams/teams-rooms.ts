import type { FileHosts } from '../chat/files/file-hosts.ts';
import type { FileSpool } from '../chat/files/file-spool.ts';
import type { RunningFetches } from '../chat/files/running-fetches.ts';
import type { WorkQueue } from '../chat/work-queue.ts';
import type { BotPort } from '../service/bot-port.ts';
import type { Store } from '../store/store.ts';
import type { GraphFiles } from './files/graph-files.ts';
import type { WaitingFiles } from './files/waiting-files.ts';
import type { ActivityHost } from './host/activity-host.ts';
import type { ConversationBook } from './outbound/conversation-book.ts';
import type { Patience } from './outbound/deliver-activity.ts';
import type { PlaceSeal } from './outbound/seal-card.ts';
import type { ThreadPace } from './outbound/thread-pace.ts';

/** Writes one log line: ids, names and counts, never a text of a user. */
export type TeamsLog = (event: string, fields: Readonly<Record<string, string | number | boolean>>) => void;

/** What the handlers of activities work with. */
export interface TeamsRooms {
  readonly bot: BotPort;
  readonly store: Store;
  readonly host: ActivityHost;
  readonly queue: WorkQueue;
  readonly pace: ThreadPace;
  readonly patience: Patience;
  readonly book: ConversationBook;
  readonly seal: PlaceSeal;
  readonly fetches: RunningFetches;
  readonly spool: FileSpool;
  readonly hosts: FileHosts;
  /** Null: files of channels and group chats are not read. */
  readonly graph: GraphFiles | null;
  readonly waiting: WaitingFiles;
  /** '' without credentials. */
  readonly appId: string;
  /** '' where several tenants may call. */
  readonly tenantId: string;
  /** Whether clients open dialogs from cards and save files that are offered; a developer's client does neither. */
  readonly dialogs: boolean;
  /** Largest file in bytes. */
  readonly mostFileBytes: number;
  /** ms since the epoch */
  readonly now: () => number;
  readonly newId: () => string;
  readonly log: TeamsLog;
}
