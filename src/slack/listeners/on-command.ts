import { guessLocale } from '../../chat/guess-locale.ts';
import { commandOf } from '../../chat/is-personal.ts';
import { type Json, textAt } from '../../chat/json.ts';
import { firstTime } from '../inbound/once.ts';
import { plainText } from '../inbound/plain-text.ts';
import { directOutlet, ephemeralOutlet, threadOutlet } from '../outbound/chat-outlets.ts';
import { privateThread } from '../outbound/private-thread.ts';
import { responseOutlet } from '../outbound/response-outlet.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import { answerInteraction, installationOf, userIdOf, userNameOf } from './interaction.ts';

/** `/deliverability …`: answered to whoever typed it alone. */
export async function onCommand(rooms: SlackRooms, body: Json): Promise<void> {
  const installation = await installationOf(rooms, body);
  const triggerId = textAt(body, 'trigger_id');
  if (installation === null || !(await firstTime(rooms, `trigger ${triggerId}`))) return;
  const user = userIdOf(body);
  const channel = textAt(body, 'channel_id');
  const args = plainText(textAt(body, 'text'), installation.botUserId);
  const parts = { ...rooms, installation };
  const direct = directOutlet(parts, user);
  const response = responseOutlet(textAt(body, 'response_url'), '');
  const word = commandOf(args);
  answerInteraction(rooms, {
    installation,
    place: {
      platform: 'slack',
      workspace: installation.workspace,
      channel,
      thread: privateThread(user, rooms.newId()),
      user,
      userName: userNameOf(body),
      locale: (await rooms.locales.localeOf(installation, user)) || guessLocale(args),
    },
    inbound: (place) => ({ kind: 'command', place, name: textAt(body, 'command').replace(/^\//, ''), args }),
    ways: {
      open: [threadOutlet(parts, channel, ''), response, direct],
      own: [response, ephemeralOutlet(parts, channel, '', user), direct],
      isPrivate: true,
    },
    triggerId,
    expectsForm: word === 'hours' || word === 'settings',
  });
}
