import { type ApiCall, Refusal, text } from './api-answer.ts';
import { directChannel } from './populate.ts';
import type { FakeChannel } from './world.ts';

/** The channel that a call names, when the bot may see it; a user's id names the direct messages with that user. */
export function visibleChannel({ world, args, workspace }: ApiCall, name = 'channel'): FakeChannel | Refusal {
  const id = text(args, name);
  const user = world.users.get(id);
  if (user !== undefined && user.team === workspace.id && !user.isBot) return directChannel(world, user);
  const channel = world.channels.get(id);
  if (channel === undefined || channel.team !== workspace.id) return new Refusal('channel_not_found');
  // What a private channel is called, and that it exists, is no business of outsiders.
  if (channel.kind !== 'channel' && !channel.members.has(workspace.botUser)) return new Refusal('channel_not_found');
  return channel;
}

/** The channel that a call writes to. */
export function writableChannel(call: ApiCall, name = 'channel'): FakeChannel | Refusal {
  const channel = visibleChannel(call, name);
  if (channel instanceof Refusal) return channel;
  if (channel.archived) return new Refusal('is_archived');
  const free = channel.kind === 'channel' && call.token.scopes.has('chat:write.public');
  if (!channel.members.has(call.workspace.botUser) && !free) return new Refusal('not_in_channel');
  return channel;
}
