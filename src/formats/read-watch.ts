import type { ReadProblem } from './read-problem.ts';

/** Whoever waits for a reading may watch it and end it. */
export interface ReadWatch {
  /** Ends the reading; the result is then the problem `stopped`. */
  readonly signal?: AbortSignal;
  /** Told now and then how many bytes were read so far, as they came. */
  readonly onRead?: (bytes: number) => void;
}

/** The reading was ended by whoever asked for it; nothing of it counts. */
export const STOPPED: ReadProblem = { id: 'stopped', values: {} };
