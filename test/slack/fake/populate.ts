import { secret } from './fake-ids.ts';
import type { FakeChannel, FakeFile, FakeToken, FakeUser, FakeWorkspace, World } from './world.ts';

/** The bot scopes that the manifest asks for, the optional ones included. */
export const ALL_SCOPES: readonly string[] = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'im:history',
  'reactions:write',
];

/** Adds a workspace with the app's bot user in it. */
export function addWorkspace(world: World, given: Partial<Omit<FakeWorkspace, 'bot' | 'botUser'>> = {}): FakeWorkspace {
  const id = given.id ?? world.ids.next('T');
  const botUser = world.ids.next('U');
  const workspace: FakeWorkspace = {
    id,
    name: given.name ?? 'Shop',
    domain: given.domain ?? 'shop-example',
    enterprise: given.enterprise ?? null,
    orgWide: given.orgWide ?? false,
    botUser,
    bot: world.ids.next('B'),
  };
  world.workspaces.set(id, workspace);
  world.users.set(botUser, { id: botUser, team: id, name: 'mailtriage', locale: 'en-US', isBot: true });
  return workspace;
}

export function addUser(world: World, team: string, given: { readonly name?: string; readonly locale?: string } = {}) {
  const id = world.ids.next('U');
  const user: FakeUser = { id, team, name: given.name ?? 'ada', locale: given.locale ?? 'en-GB', isBot: false };
  world.users.set(id, user);
  return user;
}

/** Adds a channel; the bot is a member unless `withBot` is false. */
export function addChannel(
  world: World,
  team: string,
  given: {
    readonly name?: string;
    readonly kind?: FakeChannel['kind'];
    readonly members?: readonly string[];
    readonly withBot?: boolean;
    readonly shared?: boolean;
    readonly archived?: boolean;
  } = {},
): FakeChannel {
  const botUser = world.workspaces.get(team)?.botUser ?? '';
  const kind = given.kind ?? 'channel';
  const channel: FakeChannel = {
    id: world.ids.next(kind === 'im' ? 'D' : 'C'),
    team,
    name: kind === 'im' ? 'directmessage' : (given.name ?? 'mail-ops'),
    kind,
    members: new Set([...(given.members ?? []), ...((given.withBot ?? true) ? [botUser] : [])]),
    shared: given.shared ?? false,
    archived: given.archived ?? false,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The direct-message channel of a user with the app, made when there is none. */
export function directChannel(world: World, user: FakeUser): FakeChannel {
  const known = [...world.channels.values()].find((channel) => channel.kind === 'im' && channel.members.has(user.id));
  return known ?? addChannel(world, user.team, { kind: 'im', members: [user.id] });
}

export function addToken(
  world: World,
  team: string,
  given: { readonly kind?: FakeToken['kind']; readonly scopes?: readonly string[]; readonly value?: string } = {},
): FakeToken {
  const kind = given.kind ?? 'bot';
  const prefix = { bot: 'xoxb-3901254001-9942887420-', app: 'xapp-1-A0FAKEAPP01-', workflow: 'xwfp-' }[kind];
  const token: FakeToken = {
    value: given.value ?? `${prefix}${secret(12)}`,
    kind,
    team,
    scopes: new Set(given.scopes ?? (kind === 'app' ? ['connections:write'] : ALL_SCOPES)),
    state: 'live',
  };
  world.tokens.set(token.value, token);
  return token;
}

export function addFile(
  world: World,
  owner: FakeUser,
  given: Partial<Pick<FakeFile, 'name' | 'mimetype' | 'serves' | 'connect' | 'snippet'>> & {
    readonly content?: string | Uint8Array;
    readonly channels?: readonly string[];
  } = {},
): FakeFile {
  const file: FakeFile = {
    id: world.ids.next('F'),
    team: owner.team,
    name: given.name ?? 'mail.log',
    content: Buffer.from(given.content ?? ''),
    mimetype: given.mimetype ?? 'text/plain',
    user: owner.id,
    channels: new Set(given.channels ?? []),
    serves: given.serves ?? 'whole',
    connect: given.connect ?? false,
    snippet: given.snippet ?? false,
    complete: true,
  };
  world.files.set(file.id, file);
  return file;
}
