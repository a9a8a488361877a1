import { type Kysely, sql } from 'kysely';
import { createCaseRepository } from './case-repository.ts';
import type { DatabaseTables } from './database-tables.ts';
import { createFeedbackRepository } from './feedback-repository.ts';
import { type Forgotten, forgetUser, forgetWorkspace, purgeBefore } from './forget.ts';
import { createHoursRepository } from './hours-repository.ts';
import { createInboxRepository } from './inbox-repository.ts';
import { createInstallationRepository } from './installation-repository.ts';
import { createOutboxRepository } from './outbox-repository.ts';
import { createSettingsRepository } from './settings-repository.ts';
import type { DeletedCounts, Store } from './store.ts';
import { createWatchRepository } from './watch-repository.ts';

/** What a dialect does in its own way. */
export interface DialectCapabilities {
  /** Makes deleted rows unreadable in the database's files. */
  readonly scrub: () => Promise<void>;
}

/** The store over any kysely dialect whose tables are migrated. */
export function createKyselyStore(db: Kysely<DatabaseTables>, capabilities: DialectCapabilities): Store {
  const scrubbed = async ({ deleted, changed }: Forgotten): Promise<DeletedCounts> => {
    if (changed) await capabilities.scrub();
    return deleted;
  };
  return {
    cases: createCaseRepository(db),
    hours: createHoursRepository(db),
    feedback: createFeedbackRepository(db),
    inbox: createInboxRepository(db),
    watches: createWatchRepository(db),
    outbox: createOutboxRepository(db),
    settings: createSettingsRepository(db),
    installations: createInstallationRepository(db),
    forgetWorkspace: async (place) => scrubbed(await forgetWorkspace(db, place)),
    forgetUser: async (place, user) => scrubbed(await forgetUser(db, place, user)),
    purgeBefore: async (time) => scrubbed(await purgeBefore(db, time)),
    ping: async () => {
      await sql`select count(*) from cases where id = ''`.execute(db);
    },
    close: () => db.destroy(),
  };
}
