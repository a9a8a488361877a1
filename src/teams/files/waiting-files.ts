/** A file that waits for its reader's consent. */
export interface WaitingFile {
  readonly name: string;
  readonly content: string;
  /** Who was asked. */
  readonly user: string;
}

/** Files between the question whether to save them and its answer; kept in memory, for a day at most. */
export interface WaitingFiles {
  readonly add: (id: string, file: WaitingFile) => void;
  /** Hands a file over, once; null when it is gone or somebody else's. */
  readonly take: (id: string, user: string) => WaitingFile | null;
  /** Drops all that waits for a user. */
  readonly forget: (user: string) => void;
}

const KEPT_MS = 24 * 60 * 60 * 1000;

/** @param mostCharacters of all files together; the oldest go first */
export function createWaitingFiles(now: () => number, mostCharacters = 50_000_000): WaitingFiles {
  const waiting = new Map<string, WaitingFile & { readonly at: number }>();

  function forgetOld(): void {
    let characters = 0;
    for (const [id, { at, content }] of [...waiting].toReversed()) {
      characters += content.length;
      if (now() - at > KEPT_MS || characters > mostCharacters) waiting.delete(id);
    }
  }

  return {
    add: (id, file) => {
      waiting.set(id, { ...file, at: now() });
      forgetOld();
    },
    forget: (user) => {
      for (const [id, file] of waiting) if (file.user === user) waiting.delete(id);
    },
    take: (id, user) => {
      forgetOld();
      const found = waiting.get(id);
      if (found === undefined || found.user !== user) return null;
      waiting.delete(id);
      return found;
    },
  };
}
