import type { Envelope } from './envelope.ts';
import { eventFile } from './methods/file-methods.ts';
import { eventCallback } from './payloads/event-callback.ts';
import { userText } from './user-text.ts';
import type { FakeChannel, FakeFile, FakeUser, Json, StoredMessage, World } from './world.ts';

/** Which scope an event needs besides its subscription. */
const SCOPES: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  member_joined_channel: 'channels:read',
};

/** Whether the app gets such events from this workspace: subscribed, and allowed. */
export function isDelivered(world: World, team: string, name: string): boolean {
  const scope = SCOPES[name];
  const live = [...world.tokens.values()].filter((token) => token.team === team && token.state === 'live');
  return world.app.events.has(name) && (scope === undefined || live.some((token) => token.scopes.has(scope)));
}

export interface Said {
  readonly text: string;
  readonly thread?: StoredMessage | string | undefined;
  readonly files?: readonly FakeFile[];
  readonly attachments?: readonly Json[];
  /** Sends the text as it is, without links and escapes: as in recorded payloads. */
  readonly asIs?: boolean;
}

/** Keeps what a user said as Slack does. */
export function keepUserMessage(
  world: World,
  user: FakeUser,
  channel: FakeChannel,
  said: Said,
  baseUrl: string,
): StoredMessage {
  const ts = world.clock.nextTs();
  const threadTs = said.thread === undefined ? null : rootOf(said.thread);
  const made = userText(said.text);
  const text = said.asIs === true ? said.text : made.text;
  const files = said.files ?? [];
  for (const file of files) file.channels.add(channel.id);
  const body: Json = {
    type: 'message',
    ...(files.length > 0 ? { subtype: 'file_share' } : {}),
    user: user.id,
    ts,
    client_msg_id: crypto.randomUUID(),
    text,
    team: user.team,
    ...(files.length > 0
      ? { files: files.map((file) => eventFile(world, file, baseUrl)), upload: false, display_as_bot: false }
      : {}),
    ...(said.text === '' ? {} : { blocks: [{ type: 'rich_text', block_id: ts.slice(-5), elements: made.elements }] }),
    ...(said.attachments === undefined ? {} : { attachments: said.attachments }),
    ...(user.team === channel.team ? {} : { user_team: user.team, source_team: user.team }),
    ...(threadTs === null ? {} : { thread_ts: threadTs, parent_user_id: authorOf(world, channel, threadTs) }),
  };
  const message: StoredMessage = {
    channel: channel.id,
    ts,
    threadTs,
    user: user.id,
    bot: null,
    ephemeralTo: null,
    body,
    deleted: false,
    revision: 0,
    stream: null,
  };
  world.messages.push(message);
  return message;
}

function authorOf(world: World, channel: FakeChannel, ts: string): string | undefined {
  return world.messages.find((message) => message.channel === channel.id && message.ts === ts)?.user;
}

function rootOf(thread: StoredMessage | string): string {
  return typeof thread === 'string' ? thread : (thread.threadTs ?? thread.ts);
}

/** What Slack delivers for a message: the mention and the message are two events with ids of their own. */
export function messageEvents(world: World, channel: FakeChannel, message: StoredMessage): Envelope[] {
  const workspace = world.workspaces.get(channel.team);
  if (workspace === undefined || !channel.members.has(workspace.botUser)) return [];
  const where = { shared: channel.shared };
  const event = { ...message.body, channel: channel.id, event_ts: message.ts };
  const envelopes: Envelope[] = [];
  const mentions = String(message.body['text']).includes(`<@${workspace.botUser}>`);
  if (mentions && channel.kind !== 'im' && message.bot === null && isDelivered(world, workspace.id, 'app_mention')) {
    const { subtype: _subtype, ...mention } = event as Json & { subtype?: string };
    envelopes.push(eventCallback(world, workspace, { ...mention, type: 'app_mention' }, where));
  }
  if (isDelivered(world, workspace.id, subscriptionOf(channel)))
    envelopes.push(eventCallback(world, workspace, { ...event, channel_type: channel.kind }, where));
  return envelopes;
}

function subscriptionOf(channel: FakeChannel): string {
  return { im: 'message.im', channel: 'message.channels', group: 'message.groups' }[channel.kind];
}

/** `message_changed` or `message_deleted`, as the hidden message events that they are. */
export function changeEvents(world: World, message: StoredMessage, before: Json, deleted: boolean): Envelope[] {
  const channel = world.channels.get(message.channel);
  const workspace = channel === undefined ? undefined : world.workspaces.get(channel.team);
  if (channel === undefined || workspace === undefined || !channel.members.has(workspace.botUser)) return [];
  if (!isDelivered(world, workspace.id, subscriptionOf(channel))) return [];
  const ts = world.clock.nextTs();
  const event = {
    type: 'message',
    subtype: deleted ? 'message_deleted' : 'message_changed',
    ...(deleted ? { deleted_ts: message.ts } : { message: message.body }),
    previous_message: before,
    channel: channel.id,
    hidden: true,
    ts,
    event_ts: ts,
    channel_type: channel.kind,
  };
  return [eventCallback(world, workspace, event, { shared: channel.shared })];
}
