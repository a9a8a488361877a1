import { type Json, textAt } from '../../chat/json.ts';
import type { Installation } from '../installation/workspaces.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import { originOfEvent } from './origin-of.ts';
import type { HeardMessage } from './read-message.ts';

type OnceRooms = Pick<SlackRooms, 'store' | 'now'>;

/** True the first time that something with this name arrives. Slack delivers an event up to four times. */
export function firstTime({ store, now }: OnceRooms, name: string): Promise<boolean> {
  return store.inbox.accept('slack', name, now());
}

/** The installation that an event belongs to, the first time that it arrives; null when it came before, or there is none. */
export async function installationOfNewEvent(
  rooms: OnceRooms & Pick<SlackRooms, 'workspaces'>,
  body: Json,
): Promise<Installation | null> {
  const installation = await rooms.workspaces.find(originOfEvent(body));
  return installation !== null && (await firstTime(rooms, `event ${textAt(body, 'event_id')}`)) ? installation : null;
}

/**
 * The part of a message that was not taken before; null when all was. A message with a mention arrives as two events,
 * and one of them may come without its files.
 */
export async function notTakenYet(
  rooms: OnceRooms,
  workspace: string,
  message: HeardMessage,
): Promise<HeardMessage | null> {
  const name = `${workspace} ${message.channel} ${message.ts}`;
  const isNew = await firstTime(rooms, `message ${name}`);
  const files = [];
  for (const file of message.files) {
    if (await firstTime(rooms, `file ${name} ${textAt(file, 'id')}`)) files.push(file);
  }
  if (isNew) return { ...message, files };
  return files.length > 0 ? { ...message, text: '', tables: [], files } : null;
}
