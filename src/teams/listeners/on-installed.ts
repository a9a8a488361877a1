import { type Json, objectsAt, textAt } from '../../chat/json.ts';
import { firstTime } from '../inbound/once.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { queueTurn } from '../run/queue-turn.ts';
import type { TeamsRooms } from '../teams-rooms.ts';

/** `installationUpdate` and `conversationUpdate`: the bot came into a chat or a team. It greets once; the bot keeps count. */
export async function onInstalled(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<void> {
  if (!isArrival(activity) || !(await firstTime(rooms, head))) return;
  const met = head.scope === 'personal' ? 'user' : 'channel';
  queueTurn(rooms, head, { kind: 'met', place: head.place, met });
}

/** Others who come and go are none of its business. */
function isArrival(activity: Json): boolean {
  if (activity['type'] === 'installationUpdate') return textAt(activity, 'action').startsWith('add');
  const bot = textAt(activity, 'recipient', 'id');
  return objectsAt(activity, 'membersAdded').some(({ id }) => id === bot);
}
