import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import type { Inbound, Place } from '../../bot/inbound.ts';
import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { caseKeyText } from '../../cases/case-key.ts';
import { isPersonalAction } from '../../chat/is-personal.ts';
import { type Json, objectsAt, textAt, valueAt } from '../../chat/json.ts';
import { firstTime } from '../inbound/once.ts';
import { isStranger } from '../inbound/origin-of.ts';
import { isDirectChannel } from '../inbound/read-message.ts';
import type { Installation } from '../installation/workspaces.ts';
import { directOutlet, ephemeralOutlet, threadOutlet } from '../outbound/chat-outlets.ts';
import { postOrLog } from '../outbound/post-answer.ts';
import { privateThread, threadTs } from '../outbound/private-thread.ts';
import { responseOutlet } from '../outbound/response-outlet.ts';
import type { ReplyWays } from '../outbound/slack-conversation.ts';
import { type PressedAction, pressedAction } from '../render/pressed-action.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import { answerInteraction, installationOf, userIdOf, userNameOf } from './interaction.ts';

/** Presses that open a form. */
const OPENS_FORM: ReadonlySet<string> = new Set([
  'request-hours',
  'new-request',
  'open-settings',
  'hours-ask',
  'hours-close',
  'hours-answer',
  'hours-reopen',
  'lookup-selectors',
  'lookup-hours',
]);
/** What only members of the installing workspace may do. Experts may sit elsewhere: the bot knows their channel. */
const MEMBERS_ONLY: ReadonlySet<string> = new Set(['request-hours', 'new-request', 'open-settings', 'lookup-hours']);

/** A pressed button of a message, a modal or the Home tab. */
export async function onAction(rooms: SlackRooms, body: Json): Promise<void> {
  const installation = await installationOf(rooms, body);
  const triggerId = textAt(body, 'trigger_id');
  const [pressed] = objectsAt(body, 'actions');
  if (installation === null || pressed === undefined || textAt(pressed, 'action_id') === '') return;
  if (!(await firstTime(rooms, `trigger ${triggerId}`))) return;
  const action = pressedAction(textAt(pressed, 'action_id'), textAt(pressed, 'value'));
  const name = action.kind === 'action' ? action.action : action.form;
  const where = await placeOf(rooms, installation, body);
  const ways = waysFrom(rooms, installation, body, where);
  if (isStranger(body) && MEMBERS_ONLY.has(FORM_BUTTONS[name] ?? name)) {
    await sayMembersOnly(rooms, where, ways);
    return;
  }
  if (name === 'stop-triage' && rooms.fetches.stop(caseKeyText(where))) return;
  answerInteraction(rooms, {
    installation,
    place: where,
    inbound: (place) => inboundOf(action, place),
    ways: { ...ways, isPrivate: ways.isPrivate || isPersonalAction(name) },
    triggerId,
    expectsForm: action.kind === 'open-form' || OPENS_FORM.has(name),
  });
}

/** A form is opened by the button of its name, but for these. */
const FORM_BUTTONS: Readonly<Record<string, string>> = { 'channel-settings': 'open-settings' };

function inboundOf(action: PressedAction, place: Place): Inbound {
  if (action.kind === 'action') return { kind: 'action', place, action: action.action, value: action.value };
  const { form, context } = action;
  const opener = form === 'request-hours' && context === '' ? 'new-request' : (FORM_BUTTONS[form] ?? form);
  return { kind: 'action', place, action: opener, value: context };
}

/** Where the button stands. One of the Home tab stands in no thread. */
async function placeOf(rooms: SlackRooms, installation: Installation, body: Json): Promise<Place> {
  const user = userIdOf(body);
  // The Home tab carries the conversation that it belongs to.
  const home = textAt(body, 'view', 'type') === 'home' ? textAt(body, 'view', 'private_metadata') : '';
  const channel = textAt(body, 'container', 'channel_id') || textAt(body, 'channel', 'id') || home;
  const message = textAt(body, 'container', 'message_ts');
  const root = textAt(body, 'container', 'thread_ts') || textAt(body, 'message', 'thread_ts');
  const isEphemeral = valueAt(body, 'container', 'is_ephemeral') === true;
  const thread = root || (isEphemeral ? '' : message);
  return {
    platform: 'slack',
    workspace: installation.workspace,
    channel: channel || user,
    thread: channel === '' || thread === '' ? privateThread(user, rooms.newId()) : thread,
    user,
    userName: userNameOf(body),
    locale: await rooms.locales.localeOf(installation, user),
  };
}

function waysFrom(rooms: SlackRooms, installation: Installation, body: Json, place: Place): ReplyWays {
  const parts = { ...rooms, installation };
  const direct = directOutlet(parts, place.user);
  const root = textAt(body, 'container', 'thread_ts') || textAt(body, 'message', 'thread_ts');
  const { channel, thread, user } = place;
  if (channel === user) return { open: [direct], own: [direct], isPrivate: true };
  const url = textAt(body, 'response_url');
  const response = url === '' ? [] : [responseOutlet(url, root)];
  const inThread = threadOutlet(parts, channel, threadTs(thread));
  return {
    open: [inThread, ...response, direct],
    own: isDirectChannel(channel)
      ? [inThread, direct]
      : [...response, ephemeralOutlet(parts, channel, root, user), direct],
    // What was whispered is answered in a whisper.
    isPrivate: valueAt(body, 'container', 'is_ephemeral') === true,
  };
}

async function sayMembersOnly(rooms: SlackRooms, place: Place, ways: ReplyWays): Promise<void> {
  const language = languageOf(place.locale);
  const answer = noticeAnswer(messagesOf(language).trouble.membersOnly, language);
  await postOrLog(answer, ways.own, rooms.log, 'action');
}
