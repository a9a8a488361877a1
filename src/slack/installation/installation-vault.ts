import type { Store } from '../../store/store.ts';
import { type InstallationRecord, installationRecord } from './installation-record.ts';
import type { TokenCipher } from './token-cipher.ts';

/** The installations of the store, sealed and opened. */
export interface InstallationVault {
  readonly save: (record: InstallationRecord) => Promise<void>;
  /** Null when there is none, or none of our keys opens it. */
  readonly read: (workspace: string) => Promise<InstallationRecord | null>;
  readonly workspaces: () => Promise<readonly string[]>;
  readonly remove: (workspace: string) => Promise<void>;
}

const PLATFORM = 'slack';

/** @param now ms since the epoch */
export function createInstallationVault(store: Store, cipher: TokenCipher, now: () => number): InstallationVault {
  const place = (workspace: string) => `${PLATFORM} ${workspace}`;
  const save = (record: InstallationRecord) =>
    store.installations.save(
      { platform: PLATFORM, workspace: record.workspace },
      cipher.seal(JSON.stringify(record), place(record.workspace)),
      now(),
    );
  return {
    save,
    read: async (workspace) => {
      const sealed = await store.installations.sealedOf({ platform: PLATFORM, workspace });
      const opened = sealed === null ? null : cipher.open(sealed, place(workspace));
      if (opened === null) return null;
      const record = installationRecord.safeParse(parsed(opened.text));
      if (!record.success) return null;
      // A key was put before the old one: seal anew, so that the old one can be taken away.
      if (opened.stale) await save(record.data);
      return record.data;
    },
    workspaces: () => store.installations.workspacesOf(PLATFORM),
    remove: async (workspace) => {
      await store.installations.remove({ platform: PLATFORM, workspace });
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
