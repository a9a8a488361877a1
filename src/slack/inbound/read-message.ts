import { type Json, objectsAt, textAt } from '../../chat/json.ts';
import type { IntakeItem } from '../../intake/text-source.ts';
import { pastedTables } from './pasted-tables.ts';
import { mentions, plainText } from './plain-text.ts';
import { typedText } from './rich-text.ts';

/** A message of a person, as the bot needs it. */
export interface HeardMessage {
  readonly channel: string;
  readonly ts: string;
  /** The thread's root: its own ts for a message that is in none. */
  readonly thread: string;
  readonly isReply: boolean;
  readonly user: string;
  readonly text: string;
  readonly tables: readonly IntakeItem[];
  /** File objects, not fetched yet. */
  readonly files: readonly Json[];
  readonly isDirect: boolean;
  readonly mentionsBot: boolean;
}

/** What a person says, or says with a file; all else (edits, deletions, joins, bots) is not said to anyone. */
const SAID: ReadonlySet<string> = new Set(['', 'file_share', 'thread_broadcast', 'me_message']);

/** A `message` or `app_mention` event, or null when no person said anything. */
export function readMessage(event: Json, botUserId: string): HeardMessage | null {
  const user = textAt(event, 'user');
  const ts = textAt(event, 'ts');
  const channel = textAt(event, 'channel');
  if (!SAID.has(textAt(event, 'subtype')) || event['hidden'] === true || event['edited'] !== undefined) return null;
  if (textAt(event, 'bot_id') !== '' || textAt(event, 'app_id') !== '' || user === '' || user === botUserId)
    return null;
  if (ts === '' || channel === '') return null;
  const said = textAt(event, 'text');
  const root = textAt(event, 'thread_ts');
  return {
    channel,
    ts,
    thread: root || ts,
    isReply: root !== '' && root !== ts,
    user,
    text: typedText(event, botUserId) ?? plainText(said, botUserId),
    tables: pastedTables(event),
    files: filesOfMessage(event),
    isDirect: textAt(event, 'channel_type') === 'im' || isDirectChannel(channel),
    mentionsBot: textAt(event, 'type') === 'app_mention' || mentions(said, botUserId),
  };
}

/** The files of a message that can hold anything; what Slack took away leaves a stone. */
export function filesOfMessage(message: Json): readonly Json[] {
  return objectsAt(message, 'files').filter(({ mode, id }) => typeof id === 'string' && mode !== 'tombstone');
}

/** Whether a channel's id is that of a conversation between two. */
export function isDirectChannel(channel: string): boolean {
  return channel.startsWith('D');
}
