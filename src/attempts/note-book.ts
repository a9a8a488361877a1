import type { Note } from './tally.ts';

/** Notes in order of appearance, each once. */
export class NoteBook {
  readonly #limit: number;
  readonly #notes = new Map<string, Note>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Keeps the note unless the same one stands already or the limit is reached. */
  add(note: Note): void {
    const key = JSON.stringify([note.id, Object.entries(note.values ?? {}).sort()]);
    if (!this.#notes.has(key) && this.#notes.size < this.#limit) this.#notes.set(key, note);
  }

  list(): readonly Note[] {
    return [...this.#notes.values()];
  }
}
