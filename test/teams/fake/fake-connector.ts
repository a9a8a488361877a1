import { complaintsOf, refusalOf } from './check-activity.ts';
import type { FakeLogin } from './fake-login.ts';
import type { Answered, Asked } from './http-server.ts';
import { createStreams, streamInfoOf } from './streams.ts';
import { type FakeConversation, type FakeMessage, isObject, type Json, objects, type WireRequest } from './world.ts';

/** What the connector answers instead of doing what it is asked. */
export interface Fault {
  readonly status: 403 | 404 | 412 | 413 | 429 | 500 | 502 | 503 | 504;
  readonly code: string;
  readonly times: number;
  readonly retryAfter?: number;
  /** `update` for PUT, `targeted` for private posts; left out: posts of messages. */
  readonly on?: 'post' | 'update' | 'targeted' | 'any';
}

/** The Bot Connector's REST side (v3), as strict as the service about what it takes. */
export function createConnector(login: FakeLogin | null) {
  const conversations = new Map<string, FakeConversation>();
  const messages: FakeMessage[] = [];
  const wire: WireRequest[] = [];
  const complaints: string[] = [];
  const streams = createStreams();
  /** The bot's own chats, by person. */
  const chats = new Map<string, string>();
  const withoutApp = new Set<string>();
  let faults: { fault: Fault; left: number }[] = [];
  let ids = 1_764_000_000_000;

  function faultFor(kind: 'post' | 'update' | 'targeted'): Fault | null {
    const found = faults.find(({ fault, left }) => left > 0 && (fault.on === 'any' || (fault.on ?? 'post') === kind));
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }

  function refused(status: number, code: string, retryAfter?: number): Answered {
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return { status, body: { error: { code, message: `${code}: refused` } }, headers };
  }

  function act(asked: Asked, body: Json): Answered {
    const authorization = String(asked.headers.authorization ?? '');
    if (login !== null && login.scopeOf(authorization) !== 'https://api.botframework.com/.default')
      return refused(401, 'BotNotRegistered');
    if (login === null && authorization !== '') complaints.push('a token was sent where none is wanted');
    if (asked.method === 'POST' && asked.url.pathname.endsWith('/v3/conversations')) return openChat(body);
    const [, , , , rawId = '', word, activityId = ''] = asked.url.pathname.split('/');
    const full = decodeURIComponent(rawId);
    const [id = '', suffix = ''] = full.split(';');
    const conversation = conversations.get(id);
    if (word !== 'activities') return refused(404, 'ServiceError');
    if (conversation === undefined) return refused(403, 'BotNotInConversationRoster');
    const root = /^messageid=(\d+)$/.exec(suffix)?.[1] ?? '';
    if (suffix !== '' && (root === '' || conversation.kind !== 'channel')) return refused(400, 'BadArgument');
    const said = isObject(body['conversation']) ? body['conversation']['conversationType'] : conversation.kind;
    if (asked.method !== 'DELETE' && said !== conversation.kind) return refused(400, 'BadArgument');
    const isTargeted = asked.url.searchParams.get('isTargetedActivity') === 'true';
    if (asked.method === 'DELETE') return remove(decodeURIComponent(activityId));
    const kind = asked.method === 'PUT' ? 'update' : isTargeted ? 'targeted' : 'post';
    if (body['type'] === 'message' || kind !== 'post') {
      const fault = faultFor(kind);
      if (fault !== null) return refused(fault.status, fault.code, fault.retryAfter);
    }
    const refusal = refusalOf(body);
    if (refusal !== null) return refused(refusal.status, refusal.code);
    complaints.push(...complaintsOf(body));
    if (asked.method === 'PUT') return update(decodeURIComponent(activityId), body);
    if (asked.method !== 'POST') return refused(405, 'MethodNotAllowed');
    ids += 1;
    const newId = String(ids);
    const streamRefusal = streams.take(body, newId, { conversation: id, kind: conversation.kind });
    if (streamRefusal !== null) return refused(streamRefusal.status, streamRefusal.code);
    const info = streamInfoOf(body);
    // Steps after the first are acknowledged without an id: the message keeps that of its stream.
    const accepted = info?.['streamId'] === undefined ? { status: 201, body: { id: newId } } : { status: 202 };
    if (body['type'] !== 'message') return accepted;
    const recipient = isObject(body['recipient']) ? String(body['recipient']['id'] ?? '') : '';
    if (isTargeted && (conversation.kind === 'personal' || recipient === '')) return refused(400, 'BadArgument');
    messages.push({
      id: typeof info?.['streamId'] === 'string' ? info['streamId'] : newId,
      conversation: id,
      root,
      targetedTo: isTargeted ? recipient : null,
      activity: body,
      updates: 0,
      deleted: false,
    });
    return accepted;
  }

  /** One 1:1 chat per person; only with people who have the app. */
  function openChat(body: Json): Answered {
    const [member] = objects(body['members']);
    const tenant = isObject(body['channelData']) ? body['channelData']['tenant'] : undefined;
    if (member === undefined || tenant === undefined || body['isGroup'] === true) return refused(400, 'BadArgument');
    const person = String(member['id']);
    if (withoutApp.has(person)) return refused(403, 'ForbiddenOperationException');
    const id = chats.get(person) ?? `a:chat-${chats.size + 1}`;
    chats.set(person, id);
    conversations.set(id, { id, kind: 'personal', aadGroupId: '' });
    return { status: 201, body: { id } };
  }

  function update(id: string, body: Json): Answered {
    const message = messages.find((one) => one.id === id);
    if (message === undefined || message.deleted) return refused(404, 'ActivityNotFoundInConversation');
    message.activity = body;
    message.updates += 1;
    return { status: 200, body: { id } };
  }

  function remove(id: string): Answered {
    const message = messages.find((one) => one.id === id);
    if (message !== undefined) message.deleted = true;
    return { status: 200 };
  }

  return {
    conversations,
    messages,
    /** Every request, in order. */
    wire,
    complaints,
    streams,
    chats,
    /** People who cannot be written to 1:1. */
    withoutApp,
    fail: (fault: Fault) => void faults.push({ fault, left: fault.times }),
    clearFaults: () => {
      faults = [];
    },
    nextId: () => {
      ids += 1;
      return String(ids);
    },
    answer: (asked: Asked): Answered => {
      const parsed = asked.body.length === 0 ? {} : (JSON.parse(asked.body.toString('utf8')) as Json);
      const answered = act(asked, parsed);
      wire.push({
        method: asked.method,
        path: decodeURIComponent(asked.url.pathname.replace(/^\/connector/, '')),
        query: asked.url.search,
        authorization: String(asked.headers.authorization ?? ''),
        contentType: String(asked.headers['content-type'] ?? ''),
        body: parsed,
        status: answered.status,
      });
      return answered;
    },
  };
}

export type FakeConnector = ReturnType<typeof createConnector>;
