import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from './api-answer.ts';
import { isObject } from './blocks/check.ts';
import { judgeMessageBlocks } from './blocks/validate-blocks.ts';
import { secret } from './fake-ids.ts';
import { messageContents } from './message-contents.ts';
import { addBotMessage } from './methods/chat-methods.ts';
import { readBody } from './read-arguments.ts';
import { SLACK_NUMBERS } from './slack-numbers.ts';
import type { Json, StoredMessage, World } from './world.ts';

interface ResponseAddress {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The message whose button made it, for replace_original and delete_original. */
  readonly original: StoredMessage | null;
  readonly at: number;
  uses: number;
}

/** One answer sent to a response URL. */
export interface RecordedResponse {
  readonly url: string;
  readonly body: Json;
  readonly status: number;
  readonly answer: string;
}

export interface ResponseUrls {
  readonly create: (address: Pick<ResponseAddress, 'team' | 'channel' | 'user' | 'original'>, kind: string) => string;
  readonly handle: (request: IncomingMessage, response: ServerResponse, key: string) => Promise<void>;
  readonly received: RecordedResponse[];
}

/** Where answers to commands and buttons go: five uses, thirty minutes. */
export function createResponseUrls(world: World, baseUrl: () => string): ResponseUrls {
  const addresses = new Map<string, ResponseAddress>();
  const received: RecordedResponse[] = [];

  function take(key: string, body: unknown): { readonly status: number; readonly answer: string } {
    const address = addresses.get(key);
    if (address === undefined) return { status: 404, answer: 'no_team' };
    const { livesMs, uses } = SLACK_NUMBERS.responseUrl;
    if (world.clock.now() - address.at > livesMs) return { status: 404, answer: 'expired_url' };
    if (address.uses >= uses) return { status: 404, answer: 'used_url' };
    if (!isObject(body)) return { status: 400, answer: 'invalid_payload' };
    address.uses += 1;
    return answerTo(address, body);
  }

  function answerTo(address: ResponseAddress, body: Json) {
    const { original } = address;
    if (body['delete_original'] === true) {
      if (original === null || original.deleted) return { status: 404, answer: 'message_not_found' };
      original.deleted = true;
      return { status: 200, answer: 'ok' };
    }
    if (body['blocks'] !== undefined) {
      const { refusal } = judgeMessageBlocks(body['blocks']);
      if (refusal !== null) return { status: 400, answer: refusal };
    }
    const contents = messageContents({ world, args: body }, 'response_url');
    if (contents instanceof Refusal) return { status: 400, answer: contents.error };
    if (body['replace_original'] === true) {
      if (original === null || original.deleted) return { status: 404, answer: 'message_not_found' };
      const { blocks: _blocks, ...kept } = original.body;
      original.body = { ...kept, ...contents };
      original.revision += 1;
      return { status: 200, answer: 'ok' };
    }
    const workspace = world.workspaces.get(address.team);
    const channel = world.channels.get(address.channel);
    if (workspace === undefined || channel === undefined) return { status: 404, answer: 'no_channel' };
    const open = body['response_type'] === 'in_channel';
    const thread = typeof body['thread_ts'] === 'string' ? body['thread_ts'] : null;
    addBotMessage({ world, workspace }, channel, contents, thread, open ? null : address.user);
    return { status: 200, answer: 'ok' };
  }

  return {
    create: (address, kind) => {
      const key = `${address.team}/${Date.now()}/${secret(12)}`;
      addresses.set(key, { ...address, at: world.clock.now(), uses: 0 });
      return `${baseUrl()}/${kind}/${key}`;
    },
    handle: async (request, response, key) => {
      const text = (await readBody(request)).toString('utf8');
      const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
      let body: unknown = null;
      try {
        body = isJson ? JSON.parse(text) : null;
      } catch {
        // No JSON: refused below as Slack does.
      }
      const { answer, status } = take(key, body);
      received.push({ url: key, body: isObject(body) ? body : {}, status, answer });
      const refused = JSON.stringify({ ok: false, error: answer });
      response.writeHead(status, { 'content-type': status === 200 ? 'text/plain' : 'application/json' });
      response.end(status === 200 ? answer : refused);
    },
    received,
  };
}
