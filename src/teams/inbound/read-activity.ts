import type { Place } from '../../bot/inbound.ts';
import { type Json, textAt, valueAt } from '../../chat/json.ts';
import type { ConversationAddress, ConversationType } from '../host/activity-host.ts';

/** Where an activity comes from, read once. */
export interface ActivityHead {
  readonly type: string;
  readonly id: string;
  /** `name` of an invoke. */
  readonly name: string;
  readonly place: Place;
  readonly address: ConversationAddress;
  readonly scope: ConversationScope;
  /** The sender as the connector names them: `29:…`. */
  readonly sender: string;
  /** Only the sender sees what was said, and what is answered should be as private. */
  readonly isTargeted: boolean;
  /** Id of the activity that carries the pressed card; '' when there is none. */
  readonly replyTo: string;
}

export type ConversationScope = ConversationType;

/** A channel's conversation: `19:…@thread.tacv2`, and `@thread.skype` for old ones. Group chats end in `@thread.v2`. */
const CHANNEL = /@thread\.(?:tacv2|skype)$/i;
const MESSAGE_ID = /;messageid=([^;]*)/i;

/** The head of an activity; null when it lacks what every activity of Teams has. */
export function readActivity(activity: Json): ActivityHead | null {
  const conversation = textAt(activity, 'conversation', 'id');
  const sender = textAt(activity, 'from', 'id');
  const bot = textAt(activity, 'recipient', 'id');
  const serviceUrl = textAt(activity, 'serviceUrl');
  if (conversation === '' || sender === '' || bot === '' || serviceUrl === '') return null;
  const tenant = tenantOf(activity);
  const { channel, message } = splitConversation(conversation);
  const scope = scopeOf(activity, channel);
  const id = textAt(activity, 'id');
  const userName = textAt(activity, 'from', 'name');
  const isMessage = textAt(activity, 'type') === 'message';
  const root = message || (scope === 'channel' && isMessage ? id : '');
  return {
    type: textAt(activity, 'type'),
    id,
    name: textAt(activity, 'name'),
    scope,
    sender,
    isTargeted: valueAt(activity, 'recipient', 'isTargeted') === true,
    replyTo: textAt(activity, 'replyToId'),
    address: {
      serviceUrl,
      conversation: conversationOf(channel, root, scope),
      type: scope,
      tenant,
      bot: { id: bot, name: textAt(activity, 'recipient', 'name') },
    },
    place: {
      platform: 'teams',
      workspace: tenant,
      channel,
      thread: root === '' ? channel : root,
      user: textAt(activity, 'from', 'aadObjectId') || sender,
      ...(userName === '' ? {} : { userName }),
      locale: localeOf(activity),
    },
  };
}

/** What kind of conversation an id is of. */
export function conversationTypeOf(channel: string): ConversationType {
  if (CHANNEL.test(channel)) return 'channel';
  return channel.startsWith('19:') ? 'groupChat' : 'personal';
}

/** The conversation in which the messages of a thread stand. Only channels have threads. */
export function conversationOf(channel: string, thread: string, type = conversationTypeOf(channel)): string {
  return thread !== '' && thread !== channel && type === 'channel' ? `${channel};messageid=${thread}` : channel;
}

function splitConversation(conversation: string): { readonly channel: string; readonly message: string } {
  const channel = conversation.replace(/;.*$/s, '');
  return { channel, message: MESSAGE_ID.exec(conversation)?.[1] ?? '' };
}

export function tenantOf(activity: Json): string {
  return textAt(activity, 'channelData', 'tenant', 'id') || textAt(activity, 'conversation', 'tenantId');
}

function scopeOf(activity: Json, channel: string): ConversationScope {
  const type = textAt(activity, 'conversation', 'conversationType');
  if (type === 'personal') return 'personal';
  if (type === 'channel' || CHANNEL.test(channel)) return 'channel';
  if (type === 'groupChat' || valueAt(activity, 'conversation', 'isGroup') === true) return 'groupChat';
  return conversationTypeOf(channel);
}

function localeOf(activity: Json): string {
  const said = textAt(activity, 'locale');
  if (said !== '') return said;
  const entities = valueAt(activity, 'entities');
  if (!Array.isArray(entities)) return '';
  return entities.map((entity) => textAt(entity, 'locale')).find((locale) => locale !== '') ?? '';
}
