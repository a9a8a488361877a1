import { randomUUID } from 'node:crypto';
import { createConnector, type FakeConnector } from './fake-connector.ts';
import { createFiles, type FakeFiles } from './fake-files.ts';
import { createGraph, type FakeGraph } from './fake-graph.ts';
import { createLogin, type FakeApp, type FakeLogin } from './fake-login.ts';
import { type Asked, startHttp } from './http-server.ts';
import type { FakeConversation, FakeMessage, FakePerson } from './world.ts';

/** Microsoft's side of a Teams bot on loopback: connector, login and keys, files, Graph; and whoever talks to the bot. */
export interface FakeTeams {
  readonly app: FakeApp;
  /** Whether the bot has credentials: then tokens are wanted both ways. */
  readonly signed: boolean;
  readonly serviceUrl: string;
  readonly host: string;
  readonly connector: FakeConnector;
  readonly login: FakeLogin;
  readonly files: FakeFiles;
  readonly graph: FakeGraph;
  readonly person: (name: string) => FakePerson;
  readonly conversation: (kind: FakeConversation['kind']) => FakeConversation;
  /** What the bot has said there and one person can see, oldest first; `root` '' for all. */
  readonly shownTo: (person: FakePerson, conversation: FakeConversation, root?: string) => readonly FakeMessage[];
  readonly close: () => Promise<void>;
}

export async function startFakeTeams({ signed = true } = {}): Promise<FakeTeams> {
  const app: FakeApp = { appId: randomUUID(), appPassword: `secret-${randomUUID()}`, tenantId: randomUUID() };
  let url = '';
  const base = () => url;
  const login = createLogin(app, base);
  const connector = createConnector(signed ? login : null);
  const files = createFiles(base);
  const graph = createGraph(login, files, base);
  const rooms: Readonly<Record<string, (asked: Asked) => ReturnType<FakeConnector['answer']>>> = {
    connector: connector.answer,
    login: login.answer,
    files: files.answer,
    graph: graph.answer,
  };
  const server = await startHttp(async (asked) => {
    const room = rooms[asked.url.pathname.split('/')[1] ?? ''];
    return room === undefined ? { status: 404 } : room(asked);
  });
  url = server.url;
  return {
    app,
    signed,
    serviceUrl: `${url}/connector/`,
    host: server.host,
    connector,
    login,
    files,
    graph,
    person: (name) => ({ id: `29:${randomUUID()}`, aadObjectId: randomUUID(), name }),
    conversation: (kind) => {
      const key = randomUUID().replaceAll('-', '');
      const id = { personal: `a:${key}`, groupChat: `19:${key}@thread.v2`, channel: `19:${key}@thread.tacv2` }[kind];
      const conversation = { id, kind, aadGroupId: kind === 'channel' ? randomUUID() : '' };
      connector.conversations.set(id, conversation);
      return conversation;
    },
    shownTo: (person, conversation, root = '') =>
      connector.messages.filter(
        (message) =>
          !message.deleted &&
          message.conversation === conversation.id &&
          (root === '' || message.root === root) &&
          (message.targetedTo === null || message.targetedTo === person.id),
      ),
    close: server.close,
  };
}
