/** One workspace (or organisation) in which the app is installed. */
export interface Installation {
  /** Team id; the enterprise's id where the app is installed for the whole organisation. */
  readonly workspace: string;
  readonly botUserId: string;
  readonly botId: string;
  /** Scopes that were granted; null where Slack did not tell. */
  readonly scopes: ReadonlySet<string> | null;
  /** ms since the epoch; null where it is not known. */
  readonly since: number | null;
  /** A bot token that is good now; renewed where Slack rotates tokens. Null when it cannot be had. */
  readonly token: () => Promise<string | null>;
}

/** Where something came from, as Slack's payloads tell. */
export interface Origin {
  readonly team: string;
  readonly enterprise: string;
  readonly orgWide: boolean;
}

/** The workspaces that the bot serves. */
export interface Workspaces {
  /** The installation that an event belongs to; null when there is none. */
  readonly find: (origin: Origin) => Promise<Installation | null>;
  /** By its key; '' means the only one there is. */
  readonly byKey: (workspace: string) => Promise<Installation | null>;
  /** Takes an installation out of memory and store. */
  readonly remove: (workspace: string) => Promise<void>;
}

/** Whether a scope was granted. Where Slack did not tell, the call will. */
export function mayUse(installation: Installation, scope: string): boolean {
  return installation.scopes?.has(scope) ?? true;
}

/** Several sources of installations as one; the first that knows answers. */
export function joinWorkspaces(sources: readonly Workspaces[]): Workspaces {
  const first = async (look: (source: Workspaces) => Promise<Installation | null>) => {
    for (const source of sources) {
      const found = await look(source);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    find: (origin) => first((source) => source.find(origin)),
    byKey: (workspace) => first((source) => source.byKey(workspace)),
    remove: async (workspace) => {
      await Promise.all(sources.map((source) => source.remove(workspace)));
    },
  };
}
