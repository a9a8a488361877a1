import { objectsAt, textAt } from '../../chat/json.ts';
import type { AppTokens } from '../host/app-tokens.ts';
import { GRAPH_SCOPE } from '../host/app-tokens.ts';

/** A file of a message, as Graph names it. */
export interface GraphFile {
  readonly name: string;
  /** Address of its bytes; wants the token. */
  readonly url: string;
  readonly token: string;
}

export type GraphFound =
  | { readonly ok: true; readonly files: readonly GraphFile[] }
  | { readonly ok: false /** A word and a status, for the log and the reader. */; readonly detail: string };

/** Which message's files are wanted. */
export interface GraphMessage {
  readonly tenant: string;
  /** Of the team: `channelData.team.aadGroupId`; '' for a group chat. */
  readonly group: string;
  /** The channel's id, or the chat's. */
  readonly channel: string;
  /** Root of the thread; '' or the message itself when it is the root. */
  readonly root: string;
  readonly message: string;
}

export interface GraphFiles {
  /** The files of exactly this message: never those of its thread's root in their place. */
  readonly filesOf: (message: GraphMessage) => Promise<GraphFound>;
}

const TIMEOUT_MS = 10_000;

/**
 * Files of channels and group chats through Microsoft Graph, as the app itself. What Graph does not allow is not read.
 * Sources: learn.microsoft.com/graph/api/chatmessage-get and .../shares-get ("Encoding sharing URLs").
 */
export function createGraphFiles(tokens: AppTokens, graph: string): GraphFiles {
  return {
    filesOf: async (message) => {
      const path = pathOf(message);
      if (path === null) return { ok: false, detail: 'no-team-id' };
      const token = await tokens.tokenFor(GRAPH_SCOPE, message.tenant);
      if (token === null) return { ok: false, detail: 'no-token' };
      try {
        const response = await fetch(`${graph}${path}`, {
          headers: { authorization: `Bearer ${token}` },
          redirect: 'error',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        if (!response.ok) {
          await response.body?.cancel();
          return { ok: false, detail: `Microsoft Graph: ${response.status}` };
        }
        const said: unknown = await response.json();
        const files = objectsAt(said, 'attachments').filter(({ contentType }) => contentType === 'reference');
        return {
          ok: true,
          files: files.map((file) => ({ name: textAt(file, 'name'), url: contentOf(graph, file), token })),
        };
      } catch {
        return { ok: false, detail: 'Microsoft Graph: no answer' };
      }
    },
  };
}

function pathOf({ group, channel, root, message }: GraphMessage): string | null {
  const part = encodeURIComponent;
  if (channel.endsWith('@thread.v2')) return `/chats/${part(channel)}/messages/${part(message)}`;
  if (group === '') return null;
  const thread = `/teams/${part(group)}/channels/${part(channel)}/messages/${part(root || message)}`;
  return root === '' || root === message ? thread : `${thread}/replies/${part(message)}`;
}

function contentOf(graph: string, file: object): string {
  const shared = `u!${Buffer.from(textAt(file, 'contentUrl')).toString('base64url')}`;
  return `${graph}/shares/${shared}/driveItem/content`;
}
