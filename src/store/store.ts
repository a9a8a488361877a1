import type { CaseKey, StoredCase } from '../cases/stored-case.ts';
import type { HoursRequest, NewHoursRequest } from '../hours/hours-request.ts';

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
}

export interface CaseRepository {
  /** The case of a thread, or null. */
  readonly ofThread: (key: CaseKey) => Promise<StoredCase | null>;
  /** The case with this id, only within its workspace; else null. */
  readonly byId: (workspace: Workspace, id: string) => Promise<StoredCase | null>;
  /** Inserts, or replaces the case of the same thread. Durable when it resolves. */
  readonly save: (stored: StoredCase) => Promise<void>;
  /** Deletes the case of a thread with its feedback; false when there was none. Requests stay. */
  readonly forget: (key: CaseKey) => Promise<boolean>;
  readonly countOpenedBy: (workspace: Workspace, user: string) => Promise<number>;
}

export interface HoursRepository {
  /**
   * Stores the request under the workspace's next number. Durable when it resolves.
   * A second call with the same submission key returns the first request and `created: false`.
   */
  readonly submit: (request: NewHoursRequest) => Promise<{ readonly request: HoursRequest; readonly created: boolean }>;
  readonly byNumber: (workspace: Workspace, number: string) => Promise<HoursRequest | null>;
  /** Newest first, at most `limit`. */
  readonly requestedBy: (workspace: Workspace, user: string, limit: number) => Promise<readonly HoursRequest[]>;
  /** Replaces state and history if the stored state is still `from`; false when someone was faster. */
  readonly transition: (from: HoursRequest, to: HoursRequest) => Promise<boolean>;
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
}

/** Everything that the product keeps. All methods reject only when the store itself fails. */
export interface Store {
  readonly cases: CaseRepository;
  readonly hours: HoursRepository;
  readonly feedback: FeedbackRepository;
  readonly inbox: InboxRepository;
  /** Deletes every row of a workspace, beyond recovery from the files. */
  readonly forgetWorkspace: (workspace: Workspace) => Promise<DeletedCounts>;
  /** Deletes a user's cases, requests and votes, and takes the user's id out of other requests' histories. */
  readonly forgetUser: (workspace: Workspace, user: string) => Promise<DeletedCounts>;
  /** Deletes cases, closed requests, votes and inbox notes last touched before this time. Open requests stay. */
  readonly purgeBefore: (time: number) => Promise<DeletedCounts>;
  /** Resolves when the store answers. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}
