import type { Answer } from '../../bot/answer.ts';
import type { Conversation } from '../../bot/conversation.ts';
import type { Inbound, Place } from '../../bot/inbound.ts';
import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { type Json, textAt, valueAt } from '../../chat/json.ts';
import { faultName } from '../api/fault-name.ts';
import { isDirectChannel } from '../inbound/read-message.ts';
import type { Installation } from '../installation/workspaces.ts';
import { readFormMeta } from '../modal/form-meta.ts';
import { plainView } from '../modal/plain-view.ts';
import { submittedForm } from '../modal/submitted-form.ts';
import { callApi, directOutlet, ephemeralOutlet, threadOutlet } from '../outbound/chat-outlets.ts';
import { threadTs } from '../outbound/private-thread.ts';
import type { ReplyWays } from '../outbound/slack-conversation.ts';
import { formOf } from '../render/form-of.ts';
import { modalValues } from '../render/modal-values.ts';
import { renderModal } from '../render/render-modal.ts';
import { openTurn } from '../run-turn.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import { installationOf, userIdOf, userNameOf } from './interaction.ts';

/** What Slack is told about a submitted modal; undefined closes it. */
export type ViewAck = Json | undefined;

/**
 * A modal was submitted. Field problems go back into it; else it closes, and the answer comes where the form was asked
 * for. When the bot needs longer than Slack waits, the modal says that the answers have arrived.
 */
export async function onView(rooms: SlackRooms, body: Json, ack: (answer: ViewAck) => Promise<void>): Promise<void> {
  const view = valueAt(body, 'view');
  const meta = readFormMeta(textAt(view, 'private_metadata'));
  const installation = meta === null ? null : await installationOf(rooms, body);
  if (meta === null || installation === null) return ack(undefined);
  const user = userIdOf(body);
  const locale = meta.place.locale || (await rooms.locales.localeOf(installation, user));
  const place: Place = { ...meta.place, platform: 'slack', user, userName: userNameOf(body), locale };
  const inbound: Inbound = {
    kind: 'form',
    place,
    form: textAt(view, 'callback_id'),
    context: meta.context,
    values: modalValues(valueAt(view, 'state')),
  };
  const turn = openTurn(rooms, installation, place, { ways: waysTo(rooms, installation, place, meta.isPrivate) });
  const language = languageOf(locale);
  const submitted = submittedForm({
    ack,
    late: { response_action: 'update', view: plainView(messagesOf(language).trouble.formSent, language) },
    showAgain: async (answer) => {
      const form = formOf(answer);
      if (form === null) return;
      const again = renderModal(form, textAt(view, 'private_metadata'), withProblems(answer));
      const args = { view_id: textAt(view, 'id'), view: again };
      const shown = await callApi({ ...rooms, installation }, 'views.update', args, 2000);
      if (!shown.ok) await turn.conversation.post(answer);
    },
  });
  const conversation: Conversation = {
    ...turn.conversation,
    post: async (answer) => ((await submitted.take(answer)) ? '' : turn.conversation.post(answer)),
  };
  try {
    await rooms.bot.handle(inbound, conversation);
  } catch (thrown) {
    rooms.log('slack.not-answered', { kind: 'form', workspace: installation.workspace, failure: faultName(thrown) });
  } finally {
    await submitted.end();
    await turn.end();
  }
}

function waysTo(rooms: SlackRooms, installation: Installation, place: Place, isPrivate: boolean): ReplyWays {
  const parts = { ...rooms, installation };
  const { channel, thread, user } = place;
  const direct = directOutlet(parts, user);
  const inThread = threadOutlet(parts, channel, threadTs(thread));
  if (channel === user || isDirectChannel(channel))
    return { open: [inThread, direct], own: [inThread, direct], isPrivate };
  const whispered = ephemeralOutlet(parts, channel, threadTs(thread), user);
  return { open: [inThread, direct], own: [whispered, direct], isPrivate };
}

/** Problems as text above the form, for where they cannot be shown at the fields. */
function withProblems(answer: Answer): Answer {
  const problems = (formOf(answer)?.fields ?? []).flatMap(({ label, problem }) =>
    problem === undefined ? [] : [{ kind: 'notice', tone: 'problem', text: `${label}: ${problem}` } as const],
  );
  return { ...answer, blocks: [...problems, ...answer.blocks] };
}
