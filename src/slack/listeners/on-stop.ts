import { caseKeyText } from '../../cases/case-key.ts';
import { type Json, textAt, valueAt } from '../../chat/json.ts';
import { installationOfNewEvent } from '../inbound/once.ts';
import { directOutlet, threadOutlet } from '../outbound/chat-outlets.ts';
import { runTurn } from '../run-turn.ts';
import type { SlackRooms } from '../slack-rooms.ts';

/** Slack's own stop button, while a session of the agent is at work. */
export async function onSessionStopped(rooms: SlackRooms, body: Json): Promise<void> {
  const event = valueAt(body, 'event');
  const installation = await installationOfNewEvent(rooms, body);
  if (installation === null) return;
  const channel = textAt(event, 'channel');
  const thread = textAt(event, 'thread_ts');
  const user = textAt(event, 'user');
  const place = { platform: 'slack', workspace: installation.workspace, channel, thread, user, locale: '' } as const;
  if (rooms.fetches.stop(caseKeyText(place))) return;
  const parts = { ...rooms, installation };
  const ways = { open: [threadOutlet(parts, channel, thread)], own: [directOutlet(parts, user)], isPrivate: false };
  await runTurn(rooms, installation, { kind: 'action', place, action: 'stop-triage', value: '' }, { ways });
}
