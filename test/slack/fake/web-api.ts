import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApiMethod, Refusal } from './api-answer.ts';
import type { Faults } from './faults.ts';
import { AGENT_METHODS } from './methods/agent-methods.ts';
import { APP_METHODS } from './methods/app-methods.ts';
import { CHAT_METHODS } from './methods/chat-methods.ts';
import { CONVERSATION_METHODS } from './methods/conversation-methods.ts';
import { FILE_METHODS } from './methods/file-methods.ts';
import { STREAM_METHODS } from './methods/stream-methods.ts';
import { VIEW_METHODS } from './methods/view-methods.ts';
import type { OAuth } from './oauth.ts';
import { readArguments } from './read-arguments.ts';
import { SLACK_NUMBERS } from './slack-numbers.ts';
import type { FakeToken, Json, World } from './world.ts';

/** One call of the Web API as it was answered. */
export interface RecordedCall {
  readonly method: string;
  readonly token: string;
  readonly team: string;
  readonly args: Json;
  readonly status: number;
  readonly response: Json;
  readonly headers: Readonly<Record<string, string>>;
  /** Met a fault that a test had asked for. */
  readonly provoked: boolean;
}

export interface WebApi {
  readonly handle: (request: IncomingMessage, response: ServerResponse, method: string) => Promise<void>;
  readonly calls: RecordedCall[];
}

const METHODS: Readonly<Record<string, ApiMethod>> = {
  ...APP_METHODS,
  ...CHAT_METHODS,
  ...STREAM_METHODS,
  ...VIEW_METHODS,
  ...FILE_METHODS,
  ...CONVERSATION_METHODS,
  ...AGENT_METHODS,
};

interface WebApiParts {
  readonly world: World;
  readonly faults: Faults;
  readonly oauth: OAuth;
  readonly baseUrl: () => string;
  /** A fresh address for a Socket Mode connection. */
  readonly openSocket: () => string;
  /** Whether posts faster than one a second and channel, short bursts left alone, are answered 429. */
  readonly paced: boolean;
}

/** The Web API: tokens, scopes, arguments, faults on demand, then the method. */
export function createWebApi({ world, faults, oauth, baseUrl, openSocket, paced }: WebApiParts): WebApi {
  const calls: RecordedCall[] = [];
  const posts = new Map<string, number[]>();

  function isTooFast(method: string, args: Json): boolean {
    if (!paced || method !== 'chat.postMessage') return false;
    const now = world.clock.now();
    const recent = (posts.get(String(args['channel'])) ?? []).filter((at) => now - at < 1000);
    posts.set(String(args['channel']), [...recent, now]);
    return recent.length >= SLACK_NUMBERS.burst;
  }

  function answer(method: string, args: Json, value: string, authorization: string | undefined): Json | Refusal {
    if (method === 'oauth.v2.access') return oauth.exchange(args, authorization);
    if (method === 'api.test') return { args };
    const token = tokenOf(world, value);
    if (token instanceof Refusal) return token;
    if (method === 'apps.connections.open') {
      if (token.kind !== 'app') return new Refusal('not_allowed_token_type');
      return token.scopes.has('connections:write') ? { url: openSocket() } : missingScope(token, ['connections:write']);
    }
    const known = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
    if (known === undefined) {
      world.complaints.push(`${method}: not a method of this fake`);
      return new Refusal('unknown_method', { req_method: method });
    }
    if (token.kind === 'app') return new Refusal('not_allowed_token_type');
    if (known.scopes.length > 0 && !known.scopes.some((scope) => token.scopes.has(scope)))
      return missingScope(token, known.scopes);
    const missing = (known.required ?? []).filter((name) => args[name] === undefined || args[name] === null);
    if (missing.length > 0)
      return new Refusal('invalid_arguments', {
        response_metadata: { messages: missing.map((name) => `[ERROR] missing required field: ${name}`) },
      });
    const workspace = world.workspaces.get(token.team);
    if (workspace === undefined) return new Refusal('account_inactive');
    return known.answer({ world, args, token, workspace, baseUrl: baseUrl() });
  }

  return {
    calls,
    handle: async (request, response, method) => {
      const read = await readArguments(request);
      const authorization = request.headers.authorization;
      const { token: inBody, ...args } = read ?? {};
      const value = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? (typeof inBody === 'string' ? inBody : '');
      const asked = read === null ? null : faults.take(method, args);
      const fault = asked ?? (read !== null && isTooFast(method, args) ? { method, retryAfter: 1 } : null);
      if (fault?.disconnect === true) {
        response.destroy();
        return;
      }
      const status = fault?.status ?? (fault?.retryAfter === undefined ? 200 : 429);
      const given =
        read === null
          ? new Refusal('invalid_json')
          : fault === null
            ? answer(method, args, value, authorization)
            : new Refusal(
                fault.retryAfter === undefined ? (fault.error ?? 'internal_error') : 'ratelimited',
                fault.more,
              );
      const body: Json =
        given instanceof Refusal ? { ok: false, error: given.error, ...given.more } : { ok: true, ...given };
      const known = world.tokens.get(value);
      const headers: Record<string, string> = {
        'content-type': 'application/json; charset=utf-8',
        'x-slack-req-id': world.ids.next('R'),
        ...(known === undefined ? {} : { 'x-oauth-scopes': [...known.scopes].join(',') }),
        ...(fault?.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
      };
      const team = known?.team ?? '';
      calls.push({ method, token: value, team, args, status, response: body, headers, provoked: asked !== null });
      response.writeHead(status, headers);
      response.end(status >= 500 ? 'upstream connect error' : JSON.stringify(body));
    },
  };
}

function tokenOf(world: World, value: string): FakeToken | Refusal {
  if (value === '') return new Refusal('not_authed');
  const token = world.tokens.get(value);
  if (token === undefined) return new Refusal('invalid_auth');
  const gone = { live: null, revoked: 'token_revoked', expired: 'token_expired', uninstalled: 'account_inactive' };
  const refusal = gone[token.state];
  return refusal === null ? token : new Refusal(refusal);
}

function missingScope(token: FakeToken, needed: readonly string[]): Refusal {
  return new Refusal('missing_scope', { needed: needed[0], provided: [...token.scopes].join(',') });
}
