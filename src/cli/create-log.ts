import type { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Log } from '../bot/bot-ports.ts';

/** JSON lines on the given stream. Events that end in `-failed` are warnings, all others information. */
export function createLog(level: string, stream: Writable): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  return (event, fields) => {
    if (event.endsWith('-failed')) logger.warn(fields, event);
    else logger.info(fields, event);
  };
}
