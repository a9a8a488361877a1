import type { SlackFailure } from '../api/slack-failure.ts';
import type { SlackMessage } from '../render/slack-message.ts';
import type { Outlet, Sent } from './outlet.ts';

const TIMEOUT_MS = 10_000;
const NAMES = /^[a-z_]{3,60}$/;

/**
 * Answers through a response_url: five times within thirty minutes, also where the bot is no member. Needs no token, so
 * that something can still be said when it was revoked.
 */
export function responseOutlet(url: string, thread: string): Outlet {
  return {
    name: 'response',
    isPrivate: true,
    send: (message) => respond(url, bodyOf(message, thread)),
    replace: null,
    remove: null,
    upload: null,
  };
}

function bodyOf({ text, blocks }: SlackMessage, thread: string) {
  return {
    response_type: 'ephemeral',
    replace_original: false,
    text,
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(thread === '' ? {} : { thread_ts: thread }),
  };
}

async function respond(url: string, body: unknown): Promise<Sent> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const said = (await response.text()).trim();
    return response.ok ? { ok: true, id: '' } : { ok: false, failure: refusal(response.status, said) };
  } catch {
    return { ok: false, failure: { name: 'unreachable' } };
  }
}

/** Slack names its refusals in the body: `expired_url`, `used_url`, `invalid_blocks`. */
function refusal(status: number, said: string): SlackFailure {
  if (NAMES.test(said)) return { name: said };
  const named = /"error"\s*:\s*"([a-z_]{3,60})"/.exec(said)?.[1];
  return { name: named ?? (status === 404 ? 'expired_url' : `http_${status}`) };
}
