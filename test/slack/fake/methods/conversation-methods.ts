import { type ApiAnswer, type ApiCall, type ApiMethod, invalidArguments, Refusal, text } from '../api-answer.ts';
import { visibleChannel } from '../channel-of.ts';
import { directChannel } from '../populate.ts';
import type { FakeChannel, Json } from '../world.ts';
import { findMessage } from './chat-methods.ts';

export const CONVERSATION_METHODS: Readonly<Record<string, ApiMethod>> = {
  'conversations.info': {
    scopes: ['channels:read', 'groups:read', 'im:read'],
    required: ['channel'],
    answer: (call) => {
      const channel = visibleChannel(call);
      return channel instanceof Refusal ? channel : { channel: channelObject(call, channel) };
    },
  },
  'conversations.open': { scopes: ['im:write'], answer: open },
  'conversations.join': { scopes: ['channels:join'], required: ['channel'], answer: join },
  'users.info': { scopes: ['users:read'], required: ['user'], answer: userInfo },
  'reactions.add': { scopes: ['reactions:write'], required: ['channel', 'name', 'timestamp'], answer: react },
  'reactions.remove': { scopes: ['reactions:write'], required: ['name'], answer: unreact },
};

function channelObject({ workspace }: ApiCall, channel: FakeChannel): Json {
  return {
    id: channel.id,
    ...(channel.kind === 'im' ? {} : { name: channel.name }),
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_im: channel.kind === 'im',
    is_private: channel.kind !== 'channel',
    is_archived: channel.archived,
    is_member: channel.members.has(workspace.botUser),
    is_ext_shared: channel.shared,
    context_team_id: workspace.id,
  };
}

function open(call: ApiCall): ApiAnswer {
  const users = text(call.args, 'users')
    .split(',')
    .filter((id) => id !== '');
  const user = call.world.users.get(users[0] ?? '');
  if (users.length !== 1) return invalidArguments('one user is wanted [json-pointer:/users]');
  if (user === undefined || user.team !== call.workspace.id) return new Refusal('user_not_found');
  return { channel: { id: directChannel(call.world, user).id } };
}

function join(call: ApiCall): ApiAnswer {
  const channel = visibleChannel(call);
  if (channel instanceof Refusal) return channel;
  if (channel.kind !== 'channel') return new Refusal('method_not_supported_for_channel_type');
  if (channel.archived) return new Refusal('is_archived');
  channel.members.add(call.workspace.botUser);
  return { channel: channelObject(call, channel) };
}

function userInfo({ args, world, workspace }: ApiCall): ApiAnswer {
  const user = world.users.get(text(args, 'user'));
  if (user === undefined) return new Refusal('user_not_found');
  const withLocale = args['include_locale'] === true || args['include_locale'] === 'true';
  return {
    user: {
      id: user.id,
      team_id: user.team,
      name: user.name,
      real_name: user.name,
      deleted: false,
      is_bot: user.isBot,
      is_stranger: user.team !== workspace.id,
      tz: 'Europe/Paris',
      tz_offset: 3600,
      profile: { real_name: user.name, display_name: user.name },
      ...(withLocale ? { locale: user.locale } : {}),
    },
  };
}

function react(call: ApiCall): ApiAnswer {
  const key = reactionKey(call);
  if (key instanceof Refusal) return key;
  if (call.world.reactions.has(key)) return new Refusal('already_reacted');
  call.world.reactions.add(key);
  return {};
}

function unreact(call: ApiCall): ApiAnswer {
  const key = reactionKey(call);
  if (key instanceof Refusal) return key;
  return call.world.reactions.delete(key) ? {} : new Refusal('no_reaction');
}

function reactionKey(call: ApiCall): string | Refusal {
  const channel = visibleChannel(call);
  if (channel instanceof Refusal) return channel;
  if (!channel.members.has(call.workspace.botUser)) return new Refusal('not_in_channel');
  const ts = text(call.args, 'timestamp');
  if (findMessage(call.world, channel.id, ts) === undefined) return new Refusal('message_not_found');
  const name = text(call.args, 'name');
  return /^[a-z0-9_+'-]+$/.test(name) ? `${channel.id}/${ts}/${name}` : new Refusal('invalid_name');
}
