import { type Logger, LogLevel } from '@slack/web-api';

/**
 * The libraries' own log lines may hold what users wrote, so none is written: what matters of a failure is logged where
 * it is handled, by its name.
 */
export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
