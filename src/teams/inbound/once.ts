import type { TeamsRooms } from '../teams-rooms.ts';
import type { ActivityHead } from './read-activity.ts';

/** True the first time that an activity arrives; the connector repeats what it thinks was lost. */
export async function firstTime(
  { store, now }: Pick<TeamsRooms, 'store' | 'now'>,
  { id, name, place, type }: ActivityHead,
): Promise<boolean> {
  if (id === '') return true;
  return store.inbox.accept('teams', `${place.workspace} ${place.channel} ${type} ${name} ${id}`, now());
}
