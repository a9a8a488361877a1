import { textAt } from '../../chat/json.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import type { HeardMessage } from './read-message.ts';

type OnceRooms = Pick<SlackRooms, 'store' | 'now'>;

/** True the first time that something with this name arrives. Slack delivers an event up to four times. */
export function firstTime({ store, now }: OnceRooms, name: string): Promise<boolean> {
  return store.inbox.accept('slack', name, now());
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
