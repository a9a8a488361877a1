import { textAt, valueAt } from '../../chat/json.ts';
import type { ConnectorFailure } from './activity-host.ts';

const CODE = /^[A-Za-z][A-Za-z0-9_.-]{1,60}$/;

/** What the connector client threw, as data; its message may hold what a user wrote. */
export function connectorFailure(thrown: unknown): ConnectorFailure {
  const status = valueAt(thrown, 'statusCode') ?? valueAt(thrown, 'response', 'status');
  const code =
    textAt(thrown, 'details', 'error', 'code') || textAt(thrown, 'body', 'error', 'code') || textAt(thrown, 'code');
  return {
    status: typeof status === 'number' ? status : 0,
    code: CODE.test(code) ? code : '',
    retryAfter: retryAfterOf(valueAt(thrown, 'response', 'headers')),
  };
}

/** ms; the header holds seconds or a date. */
export function retryAfterOf(headers: unknown): number | null {
  const get = typeof headers === 'object' && headers !== null && 'get' in headers ? headers.get : undefined;
  const said: unknown = typeof get === 'function' ? get.call(headers, 'retry-after') : null;
  if (typeof said !== 'string' || said === '') return null;
  const seconds = Number(said);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(said);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
