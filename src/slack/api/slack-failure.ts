import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';

/** Why Slack did not do what it was asked for. Holds no text of a user. */
export interface SlackFailure {
  /** Slack's own name (`not_in_channel`), or `http_<status>`, `ratelimited`, `unreachable`. */
  readonly name: string;
  /** The scope that is missing, where Slack tells. */
  readonly needed?: string;
  /** Seconds to wait, for `ratelimited`. */
  readonly retryAfter?: number;
}

/** A failure from what the Web API client throws. */
export function slackFailure(thrown: unknown): SlackFailure {
  const cause = innermost(thrown);
  if (cause instanceof WebAPIPlatformError) {
    const needed = 'needed' in cause.data && typeof cause.data.needed === 'string' ? cause.data.needed : undefined;
    return { name: nameOf(cause.data.error), ...(needed === undefined ? {} : { needed }) };
  }
  if (cause instanceof WebAPIRateLimitedError) return { name: 'ratelimited', retryAfter: cause.retryAfter };
  if (cause instanceof WebAPIHTTPError) return { name: `http_${cause.statusCode}` };
  return { name: 'unreachable' };
}

/** Slack's names are short words; anything else is not repeated in logs. */
function nameOf(name: unknown): string {
  return typeof name === 'string' && /^[a-z0-9_:.-]{1,80}$/i.test(name) ? name : 'unknown_error';
}

/** The client wraps what stops its retries. */
function innermost(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return thrown;
  if ('originalError' in thrown && thrown.originalError instanceof Error) return thrown.originalError;
  return thrown;
}
