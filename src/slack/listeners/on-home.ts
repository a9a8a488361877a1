import type { Place } from '../../bot/inbound.ts';
import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { type Json, textAt, valueAt } from '../../chat/json.ts';
import { installationOfNewEvent } from '../inbound/once.ts';
import { callApi, directOutlet, threadOutlet } from '../outbound/chat-outlets.ts';
import { renderHome } from '../render/render-home.ts';
import { runTurn } from '../run-turn.ts';
import type { SlackRooms } from '../slack-rooms.ts';

/** Someone opened the app: the Home tab is drawn, or the Messages tab gets its prompts (and, once, a welcome). */
export async function onHomeOpened(rooms: SlackRooms, body: Json): Promise<void> {
  const event = valueAt(body, 'event');
  const installation = await installationOfNewEvent(rooms, body);
  if (installation === null) return;
  const user = textAt(event, 'user');
  const channel = textAt(event, 'channel');
  const { workspace } = installation;
  const locale = await rooms.locales.localeOf(installation, user);
  const place: Place = { platform: 'slack', workspace, channel, thread: '', user, locale };
  const parts = { ...rooms, installation };
  if (textAt(event, 'tab') === 'home') {
    const settings = await rooms.store.settings.channelSettings(place, channel);
    const language = settings.language === 'auto' ? locale : settings.language;
    const view = { ...renderHome(await rooms.home({ ...place, locale: language })), private_metadata: channel };
    const result = await callApi(parts, 'views.publish', { user_id: user, view });
    if (!result.ok) rooms.log('slack.no-home', { failure: result.failure.name });
    return;
  }
  // With a thread_ts Slack answers ok and shows nothing to users of an agent app.
  const { prompts } = messagesOf(languageOf(locale)).trouble;
  const result = await callApi(parts, 'assistant.threads.setSuggestedPrompts', { channel_id: channel, prompts });
  if (!result.ok) rooms.log('slack.no-prompts', { failure: result.failure.name });
  const ways = { open: [threadOutlet(parts, channel, '')], own: [directOutlet(parts, user)], isPrivate: false };
  rooms.queue.add({
    workspace,
    lane: 'quick',
    run: () => runTurn(rooms, installation, { kind: 'met', place, met: 'user' }, { ways }),
  });
}
