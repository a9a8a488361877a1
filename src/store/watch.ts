import type { Workspace } from './store.ts';

/** What a check of a domain found, by aspect (`dmarc-policy` → `reject`). What could not be found out is left out. */
export type Fingerprint = Readonly<Record<string, string>>;

/** A domain that one thread wants to hear of when its state changes. */
export interface Watch extends Workspace {
  /** Unguessable. */
  readonly id: string;
  readonly channel: string;
  readonly thread: string;
  /** User id of the platform who asked for it. */
  readonly user: string;
  /** BCP 47 tag in which changes are told. */
  readonly locale: string;
  /** A-label form. */
  readonly domain: string;
  /** DKIM selectors that the user named. */
  readonly selectors: readonly string[];
  readonly fingerprint: Fingerprint;
  /** ms since the epoch */
  readonly createdAt: number;
  readonly checkedAt: number;
  /** When it is to be checked next. */
  readonly nextAt: number;
}

/** The thread that watches. */
export type WatchKey = Pick<Watch, 'platform' | 'workspace' | 'channel' | 'thread'>;

export interface WatchRepository {
  /** Stores a watch. `already`: this thread watches the domain. `full`: the workspace has `most` watches. */
  readonly add: (watch: Watch, most: number) => Promise<'added' | 'already' | 'full'>;
  /** Ends this thread's watch of the domain; false when there was none. */
  readonly remove: (key: WatchKey, domain: string) => Promise<boolean>;
  /** This thread's watch of the domain, or null. */
  readonly find: (key: WatchKey, domain: string) => Promise<Watch | null>;
  /** Watches of a workspace, oldest first. */
  readonly ofWorkspace: (workspace: Workspace) => Promise<readonly Watch[]>;
  /**
   * Takes at most `limit` watches that are due at `now` and puts them off to `until`, so that no other process takes
   * them too, and one whose check never ends comes up again.
   */
  readonly claimDue: (now: number, until: number, limit: number) => Promise<readonly Watch[]>;
  /** Notes a check. A watch that was removed meanwhile stays removed. */
  readonly checked: (id: string, check: Pick<Watch, 'fingerprint' | 'checkedAt' | 'nextAt'>) => Promise<void>;
}
