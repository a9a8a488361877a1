import { holdsDeliveryErrors } from '../../bot/holds-delivery-errors.ts';
import type { Place } from '../../bot/inbound.ts';
import { caseKeyText } from '../../cases/case-key.ts';
import { commandOf, isPersonalText } from '../../chat/is-personal.ts';
import { type Json, textAt, valueAt } from '../../chat/json.ts';
import { firstTime, notTakenYet } from '../inbound/once.ts';
import { originOfEvent } from '../inbound/origin-of.ts';
import { type HeardMessage, readMessage } from '../inbound/read-message.ts';
import type { Installation } from '../installation/workspaces.ts';
import { directOutlet, ephemeralOutlet, threadOutlet } from '../outbound/chat-outlets.ts';
import type { ReplyWays } from '../outbound/slack-conversation.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import { hearEvidence } from './hear-evidence.ts';

/** A `message` or `app_mention` event: answered when it was said to the bot, or in a thread or channel where it listens. */
export async function onMessage(rooms: SlackRooms, body: Json): Promise<void> {
  const installation = await rooms.workspaces.find(originOfEvent(body));
  if (installation === null) return rooms.log('slack.not-installed', { team: textAt(body, 'team_id') });
  const event = valueAt(body, 'event') as Json;
  const message = readMessage(event, installation.botUserId);
  if (message === null) return;
  const place = placeOf(message, installation);
  const spokenTo = message.isDirect || message.mentionsBot;
  const attention = spokenTo ? 'addressed' : await attentionTo(rooms, message, place, event, installation);
  if (attention === 'none') return;
  if (!(await firstTime(rooms, `event ${textAt(body, 'event_id')}`))) return;
  const fresh = await notTakenYet(rooms, installation.workspace, message);
  if (fresh === null) return;
  if (commandOf(fresh.text) === 'stop' && rooms.fetches.stop(caseKeyText(place))) return;
  hearEvidence(rooms, installation, {
    message: fresh,
    place,
    addressed: attention === 'addressed',
    reply: { ways: waysTo(rooms, installation, fresh) },
    seen: attention === 'addressed',
  });
}

function placeOf({ channel, thread, user }: HeardMessage, { workspace }: Installation): Omit<Place, 'locale'> {
  return { platform: 'slack', workspace, channel, thread, user };
}

/** What was not said to the bot: whether it listens. */
async function attentionTo(
  rooms: SlackRooms,
  message: HeardMessage,
  place: Omit<Place, 'locale'>,
  event: Json,
  installation: Installation,
): Promise<'addressed' | 'overheard' | 'none'> {
  if (message.isReply) {
    if ((await rooms.store.cases.ofThread(place)) !== null) return 'overheard';
    const known = rooms.threads.has(place.workspace, place.channel, place.thread);
    const isOurs = known || textAt(event, 'parent_user_id') === installation.botUserId;
    // The bot has just said what to paste: what is pasted now is for it.
    if (isOurs && (message.files.length > 0 || holdsDeliveryErrors(message.text))) return 'addressed';
  }
  const settings = await rooms.store.settings.channelSettings(place, place.channel);
  return settings.answers === 'recognised' ? 'overheard' : 'none';
}

function waysTo(rooms: SlackRooms, installation: Installation, message: HeardMessage): ReplyWays {
  const { channel, thread, user, isDirect, text } = message;
  const parts = { ...rooms, installation };
  const inThread = threadOutlet(parts, channel, thread);
  const direct = directOutlet(parts, user);
  if (isDirect) return { open: [inThread, direct], own: [inThread, direct], isPrivate: false };
  // An ephemeral reply shows in a thread only once the thread stands.
  const whispered = ephemeralOutlet(parts, channel, message.isReply ? thread : '', user);
  return { open: [inThread, direct], own: [whispered, direct], isPrivate: isPersonalText(text) };
}
