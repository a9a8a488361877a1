import type { PlaceTrouble } from '../../bot/messages/trouble-messages.ts';
import type { SlackFailure } from '../api/slack-failure.ts';

const TROUBLES: Readonly<Record<string, PlaceTrouble>> = {
  not_in_channel: 'not-a-member',
  channel_not_found: 'not-a-member',
  is_archived: 'archived',
  thread_not_found: 'message-gone',
  message_not_found: 'message-gone',
  cannot_reply_to_message: 'message-gone',
  invalid_thread_ts: 'message-gone',
  missing_scope: 'not-allowed',
  no_permission: 'not-allowed',
  restricted_action: 'not-allowed',
  restricted_action_read_only_channel: 'not-allowed',
  restricted_action_thread_only_channel: 'not-allowed',
  restricted_action_thread_locked: 'not-allowed',
};

/** What to tell the reader of an answer that stands elsewhere because of this failure. */
export function placeTrouble({ name }: SlackFailure): PlaceTrouble {
  return Object.hasOwn(TROUBLES, name) ? (TROUBLES[name] ?? 'other') : 'other';
}

/** Ways that end by themselves: the next one needs no explanation. */
export function needsNoWord({ name }: SlackFailure): boolean {
  return name === 'expired_url' || name === 'used_url' || name === 'user_not_in_channel';
}
