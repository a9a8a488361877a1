import type { App } from '@slack/bolt';
import type { Json } from '../chat/json.ts';
import { faultName } from './api/fault-name.ts';
import { onAction } from './listeners/on-action.ts';
import { onCommand } from './listeners/on-command.ts';
import { onFunction, TRIAGE_FUNCTION } from './listeners/on-function.ts';
import { onHomeOpened } from './listeners/on-home.ts';
import { onJoined } from './listeners/on-joined.ts';
import { onMessage } from './listeners/on-message.ts';
import { onGlobalShortcut, onMessageShortcut } from './listeners/on-shortcut.ts';
import { onSessionStopped } from './listeners/on-stop.ts';
import { onUninstalled } from './listeners/on-uninstall.ts';
import { onView, type ViewAck } from './listeners/on-view.ts';
import type { SlackRooms } from './slack-rooms.ts';

/** Slack's names of what the app listens to; the manifests must declare them all. */
export const EVENT_NAMES = [
  'message',
  'app_mention',
  'app_home_opened',
  'member_joined_channel',
  'agent_session_stopped',
  'app_uninstalled',
  'tokens_revoked',
] as const;
export const COMMAND = '/deliverability';
export const MESSAGE_SHORTCUT = 'triage_this';
export const GLOBAL_SHORTCUT = 'request_expert_hours';

type EventName = (typeof EVENT_NAMES)[number];
type Listener = (rooms: SlackRooms, body: Json) => Promise<void>;

const EVENTS: Readonly<Record<EventName, Listener>> = {
  message: onMessage,
  app_mention: onMessage,
  app_home_opened: onHomeOpened,
  member_joined_channel: onJoined,
  agent_session_stopped: onSessionStopped,
  app_uninstalled: onUninstalled,
  tokens_revoked: onUninstalled,
};

/**
 * Connects Bolt with the listeners: everything is acknowledged first.
 * @param running holds each listener's work until it ends
 */
export function registerListeners(app: App, rooms: SlackRooms, running: Set<Promise<void>>): void {
  const hear = (listener: Listener, body: unknown): Promise<void> => {
    const work = listener(rooms, body as Json)
      .catch((thrown: unknown) => rooms.log('slack.fault', { failure: faultName(thrown) }))
      .finally(() => running.delete(work));
    running.add(work);
    return work;
  };

  for (const name of EVENT_NAMES) app.event(name, ({ body }) => hear(EVENTS[name], body));
  app.command(/.*/, async ({ ack, body }) => {
    await ack();
    await hear(onCommand, body);
  });
  app.action(/.*/, async ({ ack, body }) => {
    await ack();
    await hear(onAction, body);
  });
  app.shortcut(/.*/, async ({ ack, body }) => {
    await ack();
    if (body.type === 'message_action' && body.callback_id === MESSAGE_SHORTCUT) await hear(onMessageShortcut, body);
    else if (body.type === 'shortcut' && body.callback_id === GLOBAL_SHORTCUT) await hear(onGlobalShortcut, body);
  });
  app.view({ type: 'view_submission' }, async ({ ack, body }) => {
    const answer: (said: ViewAck) => Promise<void> = ack as (said: unknown) => Promise<void>;
    await hear((all, json) => onView(all, json, answer), body);
  });
  app.view({ type: 'view_closed' }, async ({ ack }) => {
    await ack();
  });
  app.function(TRIAGE_FUNCTION, async ({ body }) => {
    await hear(onFunction, body);
  });
}
