import type { Json } from '../chat/json.ts';
import type { InvokeAnswer } from './host/activity-host.ts';
import { type ActivityHead, readActivity } from './inbound/read-activity.ts';
import { onCardAction } from './listeners/on-card-action.ts';
import { onTaskFetch, onTaskSubmit } from './listeners/on-dialog.ts';
import { onExtensionQuery, onExtensionTask } from './listeners/on-extension.ts';
import { onFeedback } from './listeners/on-feedback.ts';
import { onFileConsent } from './listeners/on-file-consent.ts';
import { onInstalled } from './listeners/on-installed.ts';
import { onMessage } from './listeners/on-message.ts';
import type { TeamsRooms } from './teams-rooms.ts';

type OnEvent = (rooms: TeamsRooms, head: ActivityHead, activity: Json) => Promise<void>;
type OnInvoke = (rooms: TeamsRooms, head: ActivityHead, activity: Json) => Promise<InvokeAnswer>;

/** What is listened to; edits, deletions, reactions and all else are passed over. */
const EVENTS: Readonly<Record<string, OnEvent>> = {
  message: onMessage,
  installationUpdate: onInstalled,
  conversationUpdate: onInstalled,
};

const INVOKES: Readonly<Record<string, OnInvoke>> = {
  'adaptiveCard/action': onCardAction,
  'task/fetch': onTaskFetch,
  'task/submit': onTaskSubmit,
  'composeExtension/fetchTask': onExtensionTask,
  'composeExtension/submitAction': onTaskSubmit,
  'composeExtension/query': onExtensionQuery,
  'message/submitAction': onFeedback,
  'fileConsent/invoke': onFileConsent,
};

/** What the HTTP answer to one activity is: null for an event (200), a status and a body for an invoke. */
export async function handleActivity(rooms: TeamsRooms, activity: Json): Promise<InvokeAnswer | null> {
  const head = readActivity(activity);
  if (head === null) return activity['type'] === 'invoke' ? { status: 400 } : null;
  await rooms.book.learn(head.address);
  if (head.type === 'invoke') {
    const answer = Object.hasOwn(INVOKES, head.name) ? INVOKES[head.name] : undefined;
    if (answer === undefined) rooms.log('teams.unknown-invoke', {});
    return answer === undefined ? { status: 501, body: { problem: 'unknown-invoke' } } : answer(rooms, head, activity);
  }
  if (Object.hasOwn(EVENTS, head.type)) await EVENTS[head.type]?.(rooms, head, activity);
  return null;
}
