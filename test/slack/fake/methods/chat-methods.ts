import { type ApiAnswer, type ApiCall, type ApiMethod, Refusal, text } from '../api-answer.ts';
import { visibleChannel, writableChannel } from '../channel-of.ts';
import { messageContents } from '../message-contents.ts';
import { SLACK_NUMBERS } from '../slack-numbers.ts';
import type { FakeChannel, Json, StoredMessage, World } from '../world.ts';

const scopes = ['chat:write'];

export const CHAT_METHODS: Readonly<Record<string, ApiMethod>> = {
  'chat.postMessage': { scopes, required: ['channel'], answer: postMessage },
  'chat.postEphemeral': { scopes, required: ['channel', 'user'], answer: postEphemeral },
  'chat.update': { scopes, required: ['channel', 'ts'], answer: update },
  'chat.delete': { scopes, required: ['channel', 'ts'], answer: remove },
  'chat.getPermalink': { scopes: [], required: ['channel', 'message_ts'], answer: permalink },
};

function postMessage(call: ApiCall): ApiAnswer {
  const channel = writableChannel(call);
  if (channel instanceof Refusal) return channel;
  const contents = messageContents(call, 'chat.postMessage');
  if (contents instanceof Refusal) return contents;
  const thread = threadOf(call, channel);
  if (thread instanceof Refusal) return thread;
  const message = addBotMessage(call, channel, contents, thread);
  const cut = text(call.args, 'text').length > SLACK_NUMBERS.message.text;
  return {
    channel: channel.id,
    ts: message.ts,
    message: message.body,
    ...(cut ? { warning: 'message_truncated', response_metadata: { warnings: ['message_truncated'] } } : {}),
  };
}

/** The thread that a call answers in; its root must be there, and be a root. */
export function threadOf({ args, world }: ApiCall, channel: FakeChannel): string | null | Refusal {
  const wanted = text(args, 'thread_ts');
  if (wanted === '') return null;
  const root = findMessage(world, channel.id, wanted);
  if (root === undefined) return new Refusal('thread_not_found');
  if (root.ephemeralTo !== null) return new Refusal('cannot_reply_to_message');
  if (root.threadTs !== null && root.threadTs !== root.ts)
    world.complaints.push('chat.postMessage: thread_ts names a reply, not its root');
  return root.threadTs ?? root.ts;
}

/** Keeps a message of the app. */
export function addBotMessage(
  { world, workspace }: Pick<ApiCall, 'world' | 'workspace'>,
  channel: FakeChannel,
  contents: Json,
  threadTs: string | null,
  ephemeralTo: string | null = null,
): StoredMessage {
  const ts = world.clock.nextTs();
  const body = {
    user: workspace.botUser,
    type: 'message',
    ts,
    bot_id: workspace.bot,
    app_id: world.app.id,
    team: workspace.id,
    bot_profile: {
      id: workspace.bot,
      app_id: world.app.id,
      user_id: workspace.botUser,
      name: world.app.name,
      deleted: false,
      team_id: workspace.id,
    },
    ...contents,
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
  };
  const message: StoredMessage = {
    channel: channel.id,
    ts,
    threadTs,
    user: workspace.botUser,
    bot: workspace.bot,
    ephemeralTo,
    body,
    deleted: false,
    revision: 0,
    stream: null,
  };
  world.messages.push(message);
  if (threadTs !== null) world.statuses.delete(`${channel.id}/${threadTs}`);
  return message;
}

/** A message that still stands. */
export function findMessage(world: World, channel: string, ts: string): StoredMessage | undefined {
  return world.messages.find((message) => message.channel === channel && message.ts === ts && !message.deleted);
}

function postEphemeral(call: ApiCall): ApiAnswer {
  const channel = writableChannel(call);
  if (channel instanceof Refusal) return channel;
  const user = text(call.args, 'user');
  if (!channel.members.has(user)) return new Refusal('user_not_in_channel');
  const contents = messageContents(call, 'chat.postEphemeral');
  if (contents instanceof Refusal) return contents;
  const thread = threadOf(call, channel);
  if (thread instanceof Refusal) return thread;
  return { message_ts: addBotMessage(call, channel, contents, thread, user).ts };
}

function own(call: ApiCall, refusal: string): StoredMessage | Refusal {
  const channel = visibleChannel(call);
  if (channel instanceof Refusal) return channel;
  const message = findMessage(call.world, channel.id, text(call.args, 'ts'));
  if (message === undefined || message.ephemeralTo !== null) return new Refusal('message_not_found');
  if (message.bot !== call.workspace.bot) return new Refusal(refusal);
  return message;
}

function update(call: ApiCall): ApiAnswer {
  const message = own(call, 'cant_update_message');
  if (message instanceof Refusal) return message;
  if (message.stream !== null && call.world.clock.now() - message.stream.lastAppend < SLACK_NUMBERS.stream.expiresMs)
    return new Refusal('streaming_state_conflict');
  if (text(call.args, 'text').length > SLACK_NUMBERS.message.readableText) return new Refusal('msg_too_long');
  const contents = messageContents(call, 'chat.update');
  if (contents instanceof Refusal) return contents;
  const { blocks: _blocks, attachments: _attachments, ...kept } = message.body;
  const edited = { user: call.workspace.bot, ts: call.world.clock.nextTs() };
  message.body = { ...kept, ...contents, edited };
  message.revision += 1;
  message.stream = null;
  return { channel: message.channel, ts: message.ts, text: message.body['text'], message: message.body };
}

function remove(call: ApiCall): ApiAnswer {
  const message = own(call, 'cant_delete_message');
  if (message instanceof Refusal) return message;
  message.deleted = true;
  return { channel: message.channel, ts: message.ts };
}

function permalink(call: ApiCall): ApiAnswer {
  const channel = visibleChannel(call);
  if (channel instanceof Refusal) return channel;
  const ts = text(call.args, 'message_ts');
  if (findMessage(call.world, channel.id, ts) === undefined) return new Refusal('message_not_found');
  const path = `https://${call.workspace.domain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`;
  return { channel: channel.id, permalink: path };
}
