import type { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Log } from '../bot/bot-ports.ts';

const FAULT = /\bfault$/;
const FAILURE = /(?:\bfailed|-gone|-full)$|[.-]not-/;

/**
 * JSON lines on the given stream: a `fault` of the program is an error, what `failed`, is `-gone`, `-full` or `not-` a warning,
 * all else information.
 */
export function createLog(level: string, stream: Writable): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  return (event, fields) => {
    if (FAULT.test(event)) logger.error(fields, event);
    else if (FAILURE.test(event)) logger.warn(fields, event);
    else logger.info(fields, event);
  };
}
