import { type Json, textAt } from '../../chat/json.ts';
import type { ConversationAddress, Sent } from './activity-host.ts';
import { retryAfterOf } from './connector-failure.ts';

const TIMEOUT_MS = 15_000;

/**
 * Posts a message that one user alone sees ("targeted message"). The SDK has no call for it: it puts the conversation in
 * the recipient's place and cannot add the query.
 * @param token '' where the connector wants none; null when there is none
 */
export async function sendTargeted(
  { serviceUrl, conversation, type, bot, tenant }: ConversationAddress,
  user: string,
  activity: Json,
  token: string | null,
): Promise<Sent> {
  if (token === null) return { ok: false, failure: { status: 0, code: 'NoToken', retryAfter: null } };
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  const url = `${base}v3/conversations/${encodeURIComponent(conversation)}/activities?isTargetedActivity=true`;
  const body = {
    ...activity,
    channelId: 'msteams',
    from: bot,
    recipient: { id: user },
    conversation: { id: conversation, conversationType: type, isGroup: true, tenantId: tenant },
  };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const said: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, id: textAt(said, 'id') };
    const code = textAt(said, 'error', 'code');
    return { ok: false, failure: { status: response.status, code, retryAfter: retryAfterOf(response.headers) } };
  } catch {
    return { ok: false, failure: { status: 0, code: 'unreachable', retryAfter: null } };
  }
}
