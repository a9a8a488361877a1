import type { Readable, Writable } from 'node:stream';

/** What a command is given: the process's streams, so that tests can hand in others. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
}

/** Exit codes of the contract (CONTRACT §2). */
export const ANSWERED = 0;
export const FAULT = 1;
export const WRONG_USAGE = 2;
export const NOTHING_READABLE = 3;

/** Writes text and waits until the stream has taken it, so that a slow pipe does not grow the memory. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (failure) => (failure ? reject(failure) : resolve()));
  });
}
