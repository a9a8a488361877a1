import { type Json, textAt } from '../../chat/json.ts';
import type { SlackResult } from '../api/slack-api.ts';
import { type Installation, mayUse } from '../installation/workspaces.ts';
import type { SlackMessage } from '../render/slack-message.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import type { Outlet, Sent } from './outlet.ts';

export type ChatParts = Pick<SlackRooms, 'api' | 'pace'> & { readonly installation: Installation };

const NO_UNFURL = { unfurl_links: false, unfurl_media: false } as const;

/** Messages in a thread of a channel; `thread` '' writes into the channel itself. */
export function threadOutlet(parts: ChatParts, channel: string, thread: string): Outlet {
  const where = thread === '' ? { channel } : { channel, thread_ts: thread };
  const { api, installation, pace } = parts;
  return {
    name: 'thread',
    isPrivate: false,
    send: (message) =>
      pace.run(`${installation.workspace} ${channel}`, async () =>
        sentOf(await callApi(parts, 'chat.postMessage', { ...where, ...contents(message), ...NO_UNFURL }), 'ts'),
      ),
    replace: async (id, message) =>
      sentOf(await callApi(parts, 'chat.update', { channel, ts: id, ...contents(message, true) }), 'ts'),
    remove: async (id) => {
      await callApi(parts, 'chat.delete', { channel, ts: id });
    },
    upload: mayUse(installation, 'files:write')
      ? async (fileName, content) => {
          const upload = (token: string) => api.upload(token, { channel, thread, fileName, content });
          return sentOf(await withToken(installation, upload), 'none');
        }
      : null,
  };
}

/** Messages to one person, in the conversation with the app. */
export function directOutlet(parts: ChatParts, user: string): Outlet {
  return { ...threadOutlet(parts, user, ''), name: 'direct', isPrivate: true, upload: null };
}

/** Messages in a channel that only one person sees; they are gone when the client starts anew. */
export function ephemeralOutlet(parts: ChatParts, channel: string, thread: string, user: string): Outlet {
  const where = thread === '' ? { channel, user } : { channel, user, thread_ts: thread };
  return {
    name: 'ephemeral',
    isPrivate: true,
    send: (message) =>
      parts.pace.run(`${parts.installation.workspace} ${channel}`, async () =>
        sentOf(await callApi(parts, 'chat.postEphemeral', { ...where, ...contents(message) }), 'none'),
      ),
    replace: null,
    remove: null,
    upload: null,
  };
}

/** Calls a method with the installation's token. */
export async function callApi(
  { api, installation }: Pick<ChatParts, 'api' | 'installation'>,
  method: string,
  args: Json,
  patience?: number,
): Promise<SlackResult> {
  return withToken(installation, (token) => api.call(token, method, args, patience));
}

async function withToken(
  installation: Installation,
  call: (token: string) => Promise<SlackResult>,
): Promise<SlackResult> {
  const token = await installation.token();
  return token === null ? { ok: false, failure: { name: 'token_expired' } } : call(token);
}

/** Without blocks: an update must say so, or the old ones stay. */
function contents({ text, blocks }: SlackMessage, isUpdate = false): Json {
  return blocks.length > 0 || isUpdate ? { text, blocks } : { text };
}

function sentOf(result: SlackResult, idName: string): Sent {
  return result.ok ? { ok: true, id: textAt(result.response, idName) } : result;
}
