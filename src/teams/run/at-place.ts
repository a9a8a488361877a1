import { type ActivityHead, conversationOf } from '../inbound/read-activity.ts';
import { sealOf } from '../outbound/seal-card.ts';
import type { TeamsRooms } from '../teams-rooms.ts';

/** The same sender, where the form that they hand in was opened; where they are now when its seal is none of ours. */
export function atPlaceOfForm(rooms: Pick<TeamsRooms, 'seal'>, head: ActivityHead, data: unknown): ActivityHead {
  const sealed = sealOf(data);
  const place = sealed === '' ? null : rooms.seal.open(sealed);
  if (place === null || place.workspace !== head.place.workspace) return head;
  return atThread(head, place);
}

/** The same sender in another thread. */
export function atThread(
  head: ActivityHead,
  { channel, thread }: { readonly channel: string; readonly thread: string },
): ActivityHead {
  return {
    ...head,
    place: { ...head.place, channel, thread },
    address: { ...head.address, conversation: conversationOf(channel, thread, head.scope) },
  };
}
