import type { Writable } from 'node:stream';
import { pino } from 'pino';

/** Writes one event with ids, counts and codes; never a text that a user wrote. */
export type Log = (event: string, fields: Readonly<Record<string, string | number | boolean | null>>) => void;

/** JSON lines on the given stream. Events that end in `-failed` are warnings, all others information. */
export function createLog(level: string, stream: Writable): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  return (event, fields) => {
    if (event.endsWith('-failed')) logger.warn(fields, event);
    else logger.info(fields, event);
  };
}
