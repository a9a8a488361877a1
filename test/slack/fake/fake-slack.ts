import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ack, Envelope, SendOptions, Transport } from './envelope.ts';
import { changeEvents, messageEvents } from './events.ts';
import { createFaults, type Fault } from './faults.ts';
import { createFileHost, type Download } from './file-host.ts';
import { findMessage } from './methods/chat-methods.ts';
import { createOAuth, type OAuth } from './oauth.ts';
import { eventCallback, urlVerification } from './payloads/event-callback.ts';
import { functionExecuted } from './payloads/function-executed.ts';
import { createPerson, type Person } from './person.ts';
import { addChannel, addToken, addUser, addWorkspace } from './populate.ts';
import { createResponseUrls, type RecordedResponse } from './response-urls.ts';
import { createSignedSender } from './signed-sender.ts';
import { SLACK_NUMBERS } from './slack-numbers.ts';
import { createSocketServer, type SocketServer } from './socket-server.ts';
import { createWebApi, type RecordedCall } from './web-api.ts';
import {
  type AppSettings,
  createWorld,
  type FakeChannel,
  type FakeToken,
  type FakeView,
  type FakeWorkspace,
  type Json,
  type StoredMessage,
  type World,
} from './world.ts';

export interface FakeSlackOptions {
  readonly app?: Partial<AppSettings>;
  /** What the first workspace is called, and whether it belongs to an organisation. */
  readonly workspace?: Parameters<typeof addWorkspace>[1];
  /** Scopes of the first workspace's token; all by default. */
  readonly scopes?: readonly string[];
  /** Whether the first workspace has a token from the start; false when it is to come by OAuth. */
  readonly installed?: boolean;
  readonly tokenRotation?: boolean;
  /** Real ms until the app's acknowledgement counts as missing; more than Slack's three seconds on a busy machine. */
  readonly patienceMs?: number;
  /** Whether more than a short burst of posts within a second into one channel is answered 429. */
  readonly paced?: boolean;
  /** Whether the app hears of its own messages, as it does from Slack. */
  readonly echo?: boolean;
}

/** A Slack of one's own: Web API, files, OAuth, Socket Mode, and people who use it. */
export interface FakeSlack {
  readonly world: World;
  /** `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly baseUrl: string;
  /** `host:port` of the file host, for `FILE_HOSTS`. */
  readonly fileHost: string;
  /** The first workspace, its bot token and the app-level token. */
  readonly workspace: FakeWorkspace;
  readonly token: FakeToken;
  readonly appToken: FakeToken;
  readonly oauth: OAuth;
  readonly socket: SocketServer;
  /** Events go to this address from now on. */
  readonly useHttp: (eventsUrl: string) => void;
  /** Events go over Socket Mode from now on; resolves once a connection stands. */
  readonly useSocket: () => Promise<void>;
  readonly send: (envelope: Envelope, options?: SendOptions) => Promise<Ack>;
  readonly verifyUrl: () => Promise<Ack>;
  /** An event of any kind in the first workspace, or in another. */
  readonly event: (event: Json, workspace?: FakeWorkspace) => Promise<Ack>;
  readonly person: (given?: { readonly name?: string; readonly locale?: string; readonly team?: string }) => Person;
  readonly channel: (given?: Parameters<typeof addChannel>[2] & { readonly team?: string }) => FakeChannel;
  readonly runFunction: (
    callbackId: string,
    inputs: Json,
  ) => Promise<{ readonly execution: string; readonly ack: Ack }>;
  /** The app is removed from a workspace: tokens die, `tokens_revoked` and `app_uninstalled` arrive. */
  readonly uninstall: (workspace?: FakeWorkspace) => Promise<readonly Ack[]>;
  readonly fail: (fault: Fault) => void;
  readonly clearFaults: () => void;

  /** Messages that still stand, oldest first; `thread` is the root's ts. Ephemeral ones are left out. */
  readonly messagesIn: (channel: FakeChannel, thread?: string) => readonly StoredMessage[];
  /** The app's messages of `messagesIn`. */
  readonly answersIn: (channel: FakeChannel, thread?: string) => readonly StoredMessage[];
  readonly ephemeralsFor: (person: Person) => readonly StoredMessage[];
  /** The modal on top; null when none is open. */
  readonly lastView: () => FakeView | null;
  readonly homeOf: (person: Person) => FakeView | null;
  readonly statusIn: (channel: FakeChannel, thread: string) => string | null;
  readonly calls: (method?: string) => readonly RecordedCall[];
  /** Calls that Slack refused for what they were, faults on demand left out: `chat.postMessage: invalid_blocks`. */
  readonly refusals: () => readonly string[];
  readonly acks: () => readonly Ack[];
  readonly responses: () => readonly RecordedResponse[];
  readonly downloads: () => readonly Download[];
  /** Requests to the host that redirects lead to. */
  readonly elsewhere: () => readonly Download[];
  /** What Slack takes and a careful app does not send; empty at the end of every test. */
  readonly complaints: () => readonly string[];
  /** Resolves when the app has heard of all its own messages. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the fake on a free port of 127.0.0.1. */
export async function startFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const world = createWorld(options.app ?? {});
  const patienceMs = options.patienceMs ?? 10_000;
  const faults = createFaults();
  const oauth = createOAuth(world, options.tokenRotation ?? false);
  const socket = createSocketServer(world, patienceMs);
  let baseUrl = '';
  const base = () => baseUrl;
  const openSocket = () => socket.openUrl(baseUrl);
  const webApi = createWebApi({ world, faults, oauth, baseUrl: base, openSocket, paced: options.paced ?? false });
  const files = createFileHost(world, base);
  const urls = createResponseUrls(world, base);
  const acks: Ack[] = [];
  const echoes = new Set<Promise<unknown>>();
  /** The app's messages as it has heard of them. */
  const told = new Map<StoredMessage, Json>();
  let transport: Transport | null = null;

  async function send(envelope: Envelope, how?: SendOptions): Promise<Ack> {
    if (transport === null) throw new Error('useHttp or useSocket first');
    const ack = await transport.send(envelope, how);
    acks.push(ack);
    return ack;
  }

  /** Slack tells an app of its own messages as well. */
  function echo(): void {
    if (transport === null || options.echo === false) return;
    const envelopes = world.messages.flatMap((message) => {
      const channel = world.channels.get(message.channel);
      if (channel === undefined || message.bot === null || message.ephemeralTo !== null) return [];
      const old = told.get(message);
      told.set(message, message.body);
      if (old === undefined) return messageEvents(world, channel, message);
      return old === message.body ? [] : changeEvents(world, message, old, false);
    });
    for (const envelope of envelopes) {
      const sent = send(envelope).catch(() => undefined);
      echoes.add(sent);
      void sent.finally(() => echoes.delete(sent));
    }
  }

  async function quiet(): Promise<void> {
    while (echoes.size > 0) await Promise.all(echoes);
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, room = '', ...rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    if (room === 'api') {
      await webApi.handle(request, response, rest.join('/'));
      echo();
    } else if (room === 'files-pri') await files.serve(request, response, (rest[0] ?? '').split('-')[1] ?? '');
    else if (room === 'elsewhere') await files.serve(request, response, rest[0] ?? '');
    else if (room === 'upload') await files.receive(request, response, rest[1] ?? '');
    else if (['commands', 'actions', 'app'].includes(room)) await urls.handle(request, response, rest.join('/'));
    else response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    route(request, response).catch(() => response.destroy());
  });
  server.on('upgrade', socket.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  baseUrl = `http://127.0.0.1:${port}`;

  const workspace = addWorkspace(world, options.workspace);
  const token = addToken(world, workspace.id, options.scopes === undefined ? {} : { scopes: options.scopes });
  if (options.installed === false) token.state = 'revoked';
  const appToken = addToken(world, workspace.id, { kind: 'app' });
  const workspaceOf = (team: string | undefined): FakeWorkspace => world.workspaces.get(team ?? '') ?? workspace;

  function messagesIn(channel: FakeChannel, thread?: string): readonly StoredMessage[] {
    return world.messages.filter(
      (message) =>
        message.channel === channel.id &&
        !message.deleted &&
        message.ephemeralTo === null &&
        (thread === undefined || message.ts === thread || message.threadTs === thread),
    );
  }

  return {
    world,
    baseUrl,
    apiUrl: `${baseUrl}/api/`,
    fileHost: `127.0.0.1:${port}`,
    workspace,
    token,
    appToken,
    oauth,
    socket,
    useHttp: (eventsUrl) => {
      transport = createSignedSender(world, eventsUrl, patienceMs);
    },
    useSocket: async () => {
      await socket.connected();
      transport = socket;
    },
    send,
    verifyUrl: () => send(urlVerification(world)),
    event: (event, of = workspace) => send(eventCallback(world, of, event)),
    person: ({ team, ...given } = {}) => {
      const user = addUser(world, workspaceOf(team).id, given);
      for (const channel of world.channels.values())
        if (channel.team === user.team && channel.kind !== 'im') channel.members.add(user.id);
      return createPerson({ world, workspace: workspaceOf(team), user, urls, send, baseUrl });
    },
    channel: ({ team, ...given } = {}) => {
      const home = workspaceOf(team).id;
      const people = [...world.users.values()].filter((user) => user.team === home && !user.isBot);
      return addChannel(world, home, { members: people.map((user) => user.id), ...given });
    },
    runFunction: async (callbackId, inputs) => {
      const { envelope, execution } = functionExecuted(world, workspace, callbackId, inputs);
      return { execution, ack: await send(envelope) };
    },
    uninstall: async (of = workspace) => {
      for (const one of world.tokens.values()) if (one.team === of.id && one.kind === 'bot') one.state = 'uninstalled';
      const event_ts = world.clock.nextTs();
      const revoked = { type: 'tokens_revoked', tokens: { oauth: [], bot: [of.botUser] }, event_ts };
      return Promise.all(
        [revoked, { type: 'app_uninstalled', event_ts }].map((event) => send(eventCallback(world, of, event))),
      );
    },
    fail: faults.add,
    clearFaults: faults.clear,
    messagesIn,
    answersIn: (channel, thread) => messagesIn(channel, thread).filter((message) => message.bot !== null),
    ephemeralsFor: (person) =>
      world.messages.filter((message) => message.ephemeralTo === person.user.id && !message.deleted),
    lastView: () =>
      [...world.views.values()].filter((view) => view.open && view.body['type'] === 'modal').at(-1) ?? null,
    homeOf: (person) => world.homes.get(person.user.id) ?? null,
    statusIn: (channel, thread) => {
      const shown = world.statuses.get(`${channel.id}/${thread}`);
      const stale = shown === undefined || world.clock.now() - shown.at > SLACK_NUMBERS.status.clearsAfterMs;
      return stale || findMessage(world, channel.id, thread) === undefined ? null : shown.status;
    },
    calls: (method) => webApi.calls.filter((call) => method === undefined || call.method === method),
    refusals: () =>
      webApi.calls
        .filter(({ provoked, response }) => !provoked && response['ok'] === false)
        .map(({ method, response }) => `${method}: ${String(response['error'])}`),
    acks: () => acks,
    responses: () => urls.received,
    downloads: () => files.downloads,
    elsewhere: () => files.elsewhere,
    complaints: () => world.complaints,
    quiet,
    close: async () => {
      transport = null;
      await quiet();
      await socket.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
