import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { isJson, type Json, objectsAt, textAt } from '../../chat/json.ts';
import { firstTime } from '../inbound/once.ts';
import { pastedTables } from '../inbound/pasted-tables.ts';
import { plainText } from '../inbound/plain-text.ts';
import { filesOfMessage, type HeardMessage, isDirectChannel } from '../inbound/read-message.ts';
import { typedText } from '../inbound/rich-text.ts';
import { directOutlet, ephemeralOutlet, threadOutlet } from '../outbound/chat-outlets.ts';
import { postOrLog } from '../outbound/post-answer.ts';
import { privateThread } from '../outbound/private-thread.ts';
import { responseOutlet } from '../outbound/response-outlet.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import { hearEvidence } from './hear-evidence.ts';
import { answerInteraction, installationOf, userIdOf, userNameOf } from './interaction.ts';

/** *Request expert hours*, from anywhere: the form, and all that follows in a direct message. */
export async function onGlobalShortcut(rooms: SlackRooms, body: Json): Promise<void> {
  const installation = await installationOf(rooms, body);
  const triggerId = textAt(body, 'trigger_id');
  if (installation === null || !(await firstTime(rooms, `trigger ${triggerId}`))) return;
  const user = userIdOf(body);
  const direct = directOutlet({ ...rooms, installation }, user);
  answerInteraction(rooms, {
    installation,
    place: {
      platform: 'slack',
      workspace: installation.workspace,
      channel: user,
      thread: privateThread(user, rooms.newId()),
      user,
      userName: userNameOf(body),
      locale: await rooms.locales.localeOf(installation, user),
    },
    inbound: (place) => ({ kind: 'action', place, action: 'new-request', value: '' }),
    ways: { open: [direct], own: [direct], isPrivate: true },
    triggerId,
    expectsForm: true,
  });
}

/**
 * *Triage this* on a message: its text, tables and files. Slack hands the message over, so that no right to read the
 * channel is needed; where the bot is no member, the answer goes to the asker alone and asks for an invitation.
 */
export async function onMessageShortcut(rooms: SlackRooms, body: Json): Promise<void> {
  const installation = await installationOf(rooms, body);
  if (installation === null || !(await firstTime(rooms, `trigger ${textAt(body, 'trigger_id')}`))) return;
  const message = isJson(body['message']) ? body['message'] : {};
  const user = userIdOf(body);
  const channel = textAt(body, 'channel', 'id');
  const ts = textAt(body, 'message_ts') || textAt(message, 'ts');
  const thread = textAt(message, 'thread_ts') || ts;
  const parts = { ...rooms, installation };
  const response = responseOutlet(textAt(body, 'response_url'), textAt(message, 'thread_ts'));
  const direct = directOutlet(parts, user);
  const ways = {
    open: [threadOutlet(parts, channel, thread), response, direct],
    own: [response, ephemeralOutlet(parts, channel, '', user), direct],
    isPrivate: false,
  };
  const heard: HeardMessage = {
    channel,
    ts,
    thread,
    isReply: thread !== ts,
    user,
    text: evidenceText(message, installation.botUserId),
    tables: pastedTables(message),
    files: filesOfMessage(message),
    isDirect: isDirectChannel(channel),
    mentionsBot: true,
  };
  if (heard.text === '' && heard.tables.length === 0 && heard.files.length === 0) {
    const language = languageOf(await rooms.locales.localeOf(installation, user));
    const nothing = noticeAnswer(messagesOf(language).noDataFound, language);
    await postOrLog(nothing, ways.own, rooms.log, 'shortcut');
    return;
  }
  const place = { platform: 'slack', workspace: installation.workspace, channel, thread, user } as const;
  hearEvidence(rooms, installation, { message: heard, place, addressed: true, reply: { ways } });
}

/** Other bots post alerts as attachments: their fallback and text are what the reader sees. */
function evidenceText(message: Json, botUserId: string): string {
  const said = typedText(message, botUserId) ?? plainText(textAt(message, 'text'), botUserId);
  const texts = objectsAt(message, 'attachments').map((one) =>
    plainText(textAt(one, 'text') || textAt(one, 'fallback'), botUserId),
  );
  return [said, ...texts.filter((text) => text !== '' && !/^\[no preview available\]$/i.test(text))]
    .filter((text) => text !== '')
    .join('\n');
}
