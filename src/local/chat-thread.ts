import { randomBytes } from 'node:crypto';
import type { Answer } from '../bot/answer.ts';
import { withoutLocalParts } from '../report/without-local-parts.ts';
import { EXCERPT_CHARACTERS, type SentEntry, type ThreadEntry } from './thread-entry.ts';

/** What an open page hears about its thread. */
export type ThreadEvent =
  | { readonly kind: 'entry'; readonly entry: ThreadEntry }
  /** Whether the bot works on this thread, and on what, where it says so. */
  | { readonly kind: 'status'; readonly working: boolean; readonly text: string | null }
  /** Its entries were deleted. */
  | { readonly kind: 'cleared' };

export type ThreadListener = (event: ThreadEvent) => void;

/** Older entries go, so that a thread of many answers keeps within memory. */
const ENTRIES_KEPT = 200;

/** One thread in the server's memory: its entries in order, and the pages that watch it. */
export class ChatThread {
  readonly id: string;
  readonly #now: () => number;
  readonly #entries = new Map<string, ThreadEntry>();
  readonly #listeners = new Set<ThreadListener>();
  readonly #visitors = new Set<string>();
  #sequence: number;
  #status: string | null = null;
  #working = 0;
  lastUsed: number;

  constructor(id: string, now: () => number) {
    this.id = id;
    this.#now = now;
    this.lastUsed = now();
    // A page that was open while the server restarted must not take new entries for old ones.
    this.#sequence = now();
  }

  get entries(): readonly ThreadEntry[] {
    return [...this.#entries.values()];
  }

  /** Whether a page watches it or the bot works on it. */
  get inUse(): boolean {
    return this.#listeners.size > 0 || this.#working > 0;
  }

  /** Calls the listener with every entry that changed after `sequence`, then with each later event, until the returned function is called. */
  listen(sequence: number, listener: ThreadListener): () => void {
    for (const entry of this.#entries.values()) if (entry.sequence > sequence) listener({ kind: 'entry', entry });
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get status(): ThreadEvent {
    return { kind: 'status', working: this.#working > 0, text: this.#status };
  }

  /** Someone says or does something in it. */
  enter(visitor: string): void {
    this.#visitors.add(visitor);
  }

  /** Whether the visitor ever said or did something in it. */
  knows(visitor: string): boolean {
    return this.#visitors.has(visitor);
  }

  /** Deletes every entry, also from the pages that show it. */
  clear(): void {
    this.#entries.clear();
    this.#visitors.clear();
    this.#tell({ kind: 'cleared' });
  }

  addSent(text: string, files: SentEntry['files']): SentEntry {
    const entry: SentEntry = {
      role: 'user',
      id: newId(),
      sequence: ++this.#sequence,
      at: this.#now(),
      excerpt: withoutLocalParts(startOf(text)),
      lines: countLines(text),
      characters: text.length,
      files,
    };
    this.#keep(entry);
    return entry;
  }

  addAnswer(answer: Answer): string {
    const id = newId();
    this.#keep({ role: 'bot', id, sequence: ++this.#sequence, at: this.#now(), answer });
    return id;
  }

  /** Replaces an answer; one that is no longer kept is posted anew. */
  updateAnswer(id: string, answer: Answer): void {
    const at = this.#entries.get(id)?.at ?? this.#now();
    this.#keep({ role: 'bot', id, sequence: ++this.#sequence, at, answer });
  }

  setStatus(text: string | null): void {
    this.#status = text;
    this.#tell(this.status);
  }

  /** Keeps the thread in memory until `work` ends, and clears its status line then. */
  async during(work: () => Promise<void>): Promise<void> {
    this.#working += 1;
    this.#tell(this.status);
    try {
      await work();
    } finally {
      this.#working -= 1;
      this.lastUsed = this.#now();
      if (this.#working === 0) this.setStatus(null);
    }
  }

  #keep(entry: ThreadEntry): void {
    this.#entries.set(entry.id, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > ENTRIES_KEPT && oldest !== undefined) this.#entries.delete(oldest);
    this.lastUsed = this.#now();
    this.#tell({ kind: 'entry', entry });
  }

  #tell(event: ThreadEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** 128 random bits as 22 characters of base64url. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}

/** The first lines that fit; of a longer first line, its start. */
function startOf(text: string): string {
  if (text.length <= EXCERPT_CHARACTERS) return text.toWellFormed();
  const start = text.slice(0, EXCERPT_CHARACTERS);
  return start.slice(0, start.lastIndexOf('\n') + 1 || undefined).toWellFormed();
}

function countLines(text: string): number {
  if (text === '') return 0;
  let lines = text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
