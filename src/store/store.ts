import type { CasePlace, SeenCase } from '../cases/case-place.ts';
import type { CaseKey, StoredCase } from '../cases/stored-case.ts';
import type { HoursNote } from '../hours/hours-note.ts';
import type { HoursRequest, NewHoursRequest } from '../hours/hours-request.ts';
import type { NewDelivery, OutboxRepository } from '../hours/outbox.ts';
import type { RequestCard } from '../hours/request-card.ts';
import type { RequestKey } from '../hours/request-key.ts';
import type { SettingsRepository } from './channel-settings.ts';
import type { InstallationRepository } from './installation-repository.ts';
import type { WatchRepository } from './watch.ts';

/** Which workspace of which platform. */
export interface Workspace {
  readonly platform: string;
  readonly workspace: string;
}

/** Rows deleted, per kind. */
export interface DeletedCounts {
  readonly cases: number;
  readonly requests: number;
  readonly feedback: number;
  /** Watched domains. */
  readonly watches: number;
}

export interface CaseRepository {
  /** The case of a thread, or null. */
  readonly ofThread: (key: CaseKey) => Promise<StoredCase | null>;
  /** The case with this id, only within its workspace; else null. */
  readonly byId: (workspace: Workspace, id: string) => Promise<StoredCase | null>;
  /**
   * Inserts, or replaces the case of the same thread with all its places. Durable when it resolves. A later revision
   * replaces its own case only: false, and nothing is stored, when that was deleted meanwhile.
   */
  readonly save: (stored: StoredCase, places?: readonly CasePlace[]) => Promise<boolean>;
  /** Cases of the workspace that had failures at any of these places, newest first; one row per case and place. */
  readonly seenAt: (workspace: Workspace, places: readonly string[], limit: number) => Promise<readonly SeenCase[]>;
  /** Ends a thread's case: it stays under its id, and the next evidence of the thread opens a new one. */
  readonly retire: (stored: StoredCase) => Promise<void>;
  readonly countOpenedBy: (workspace: Workspace, user: string) => Promise<number>;
  /** The cases that a user opened, newest first. */
  readonly openedBy: (workspace: Workspace, user: string, limit: number) => Promise<readonly StoredCase[]>;
}

export interface HoursRepository {
  /**
   * Stores the request under the workspace's next number. Durable when it resolves.
   * A second call with the same submission key returns the first request and `created: false`.
   * `deliveries` are written in the same transaction, and only when it is created.
   */
  readonly submit: (
    request: NewHoursRequest,
    deliveries?: readonly NewDelivery[],
  ) => Promise<{ readonly request: HoursRequest; readonly created: boolean }>;
  readonly byNumber: (workspace: Workspace, number: string) => Promise<HoursRequest | null>;
  /** Newest first, at most `limit`. */
  readonly requestedBy: (workspace: Workspace, user: string, limit: number) => Promise<readonly HoursRequest[]>;
  /**
   * Replaces state and history if the stored request is still as in `from`; false when someone was faster.
   * What follows from it is written in the same transaction.
   */
  readonly transition: (from: HoursRequest, to: HoursRequest, following?: RequestFollowing) => Promise<boolean>;
  /** Adds a note and its deliveries; false when the request was deleted meanwhile. */
  readonly addNote: (request: RequestKey, following: Required<RequestFollowing>) => Promise<boolean>;
  /** What was said about a request, oldest first. */
  readonly notesOf: (request: RequestKey) => Promise<readonly HoursNote[]>;
  readonly cardsOf: (request: RequestKey) => Promise<readonly RequestCard[]>;
  /** Notes where the card of a destination stands. */
  readonly saveCard: (request: RequestKey, card: RequestCard) => Promise<void>;
}

/** What a change of a request brings with it. */
export interface RequestFollowing {
  readonly note?: HoursNote;
  readonly deliveries: readonly NewDelivery[];
}

export interface Feedback extends Workspace {
  readonly caseId: string;
  readonly user: string;
  readonly vote: 'up' | 'down';
  /** The verdict that was judged. */
  readonly verdict: string;
  /** ms since the epoch */
  readonly at: number;
}

export interface FeedbackRepository {
  /** One vote per user and case: the latest counts. */
  readonly vote: (feedback: Feedback) => Promise<void>;
  /** Votes per verdict, for the whole store. */
  readonly totals: () => Promise<readonly { readonly verdict: string; readonly up: number; readonly down: number }[]>;
}

export interface InboxRepository {
  /** Notes an event of a platform; true when it was not seen before. */
  readonly accept: (platform: string, eventId: string, at: number) => Promise<boolean>;
  /** Deletes the notes of events that were seen before this time (ms since the epoch). */
  readonly forgetBefore: (time: number) => Promise<void>;
}

/** Everything that the product keeps. All methods reject only when the store itself fails. */
export interface Store {
  readonly cases: CaseRepository;
  readonly hours: HoursRepository;
  readonly feedback: FeedbackRepository;
  readonly inbox: InboxRepository;
  readonly watches: WatchRepository;
  readonly outbox: OutboxRepository;
  readonly settings: SettingsRepository;
  readonly installations: InstallationRepository;
  /** Deletes every row of a workspace, and takes its people out of the requests of others; beyond recovery from the files. */
  readonly forgetWorkspace: (workspace: Workspace) => Promise<DeletedCounts>;
  /** Deletes a user's cases, requests (with all said about them), votes and watches, and takes the user's id and name out of other requests' histories and notes. */
  readonly forgetUser: (workspace: Workspace, user: string) => Promise<DeletedCounts>;
  /** Deletes cases, closed requests and votes last touched, and watches begun, before this time. Open requests stay. */
  readonly purgeBefore: (time: number) => Promise<DeletedCounts>;
  /** Resolves when the store answers. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}
