import { caseKeyOf } from '../../cases/case-key.ts';
import type { Json } from '../../chat/json.ts';
import type { InvokeAnswer } from '../host/activity-host.ts';
import { firstTime } from '../inbound/once.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { votedAction } from '../render/feedback-loop.ts';
import { queueTurn } from '../run/queue-turn.ts';
import type { TeamsRooms } from '../teams-rooms.ts';

/** `message/submitAction`: Teams' own thumbs below a verdict. What was written beside the thumb is not kept. */
export async function onFeedback(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<InvokeAnswer> {
  const action = votedAction(activity['value']);
  if (action === null) return { status: 501 };
  if (!(await firstTime(rooms, head))) return { status: 200, body: {} };
  const stored = await rooms.store.cases.ofThread(caseKeyOf(head.place));
  const inbound = { kind: 'action', place: head.place, action, value: stored?.id ?? '' } as const;
  queueTurn(rooms, head, inbound, { isPrivate: true });
  return { status: 200, body: {} };
}
