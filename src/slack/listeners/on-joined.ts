import { type Json, textAt, valueAt } from '../../chat/json.ts';
import { installationOfNewEvent } from '../inbound/once.ts';
import { threadOutlet } from '../outbound/chat-outlets.ts';
import { runTurn } from '../run-turn.ts';
import type { SlackRooms } from '../slack-rooms.ts';

/** Someone came into a channel: when it is the bot itself, the channel is welcomed, once. */
export async function onJoined(rooms: SlackRooms, body: Json): Promise<void> {
  const event = valueAt(body, 'event');
  const installation = await installationOfNewEvent(rooms, body);
  if (installation === null || textAt(event, 'user') !== installation.botUserId) return;
  const { workspace } = installation;
  const channel = textAt(event, 'channel');
  // Whoever invited the bot reads the welcome; Slack does not say who added it in other ways.
  const user = textAt(event, 'inviter');
  const locale = await rooms.locales.localeOf(installation, user);
  const place = { platform: 'slack', workspace, channel, thread: '', user, locale } as const;
  const inChannel = threadOutlet({ ...rooms, installation }, channel, '');
  const ways = { open: [inChannel], own: [inChannel], isPrivate: false };
  rooms.queue.add({
    workspace,
    lane: 'quick',
    run: () => runTurn(rooms, installation, { kind: 'met', place, met: 'channel' }, { ways }),
  });
}
