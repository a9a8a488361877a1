import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { caseKeyText } from '../../cases/case-key.ts';
import { isPersonalAction } from '../../chat/is-personal.ts';
import { type Json, textAt, valueAt } from '../../chat/json.ts';
import type { InvokeAnswer } from '../host/activity-host.ts';
import { firstTime } from '../inbound/once.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { messageForms } from '../outbound/message-activity.ts';
import { threadOutlet } from '../outbound/outlet.ts';
import { withSeal } from '../outbound/seal-card.ts';
import { PASTE_ACTION, pasteForm } from '../paste-form.ts';
import { readActionData } from '../render/action-data.ts';
import { renderInlineForm } from '../render/render-inline-form.ts';
import { atPlaceOfForm } from '../run/at-place.ts';
import { queueTurn, queueWork } from '../run/queue-turn.ts';
import { openTurn, settingAt } from '../run/run-turn.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { teamsWords } from '../words/teams-words.ts';
import { submitForm } from './submit-form.ts';

type ActionData = NonNullable<ReturnType<typeof readActionData>>;

/** `adaptiveCard/action`: a button of a card, or a form that stands in one. */
export async function onCardAction(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<InvokeAnswer> {
  const words = teamsWords(languageOf(head.place.locale));
  const action = valueAt(activity, 'value', 'action');
  const data = valueAt(action, 'data');
  const read = readActionData(data);
  if (textAt(action, 'type') !== 'Action.Execute' || textAt(action, 'verb') === '')
    return answered(400, 'application/vnd.microsoft.error', { code: 'BadRequest', message: words.oldCard });
  if (read === null) return said(words.oldCard);
  if (!(await firstTime(rooms, head))) return said(words.working);
  if (read.kind === 'form') return inlineForm(rooms, head, read, data);
  return said(
    pressed(rooms, head, read, data) ? words.working : messagesOf(languageOf(head.place.locale)).trouble.busy,
  );
}

/** Queues what a press or a submission asks for. False when there is no room. */
export function pressed(rooms: TeamsRooms, head: ActivityHead, read: ActionData, data: unknown): boolean {
  if (read.kind === 'form') {
    return queueWork(rooms, head, 'quick', async () => {
      await submitForm(rooms, head, read, data);
    });
  }
  const { action, value } = read;
  if (action === 'stop-triage' && rooms.fetches.stop(caseKeyText(head.place))) return true;
  if (action === PASTE_ACTION) {
    return queueWork(rooms, head, 'quick', async () => {
      await openTurn(rooms, head).post(pasteForm(head.place.locale));
    });
  }
  const options = { isPrivate: head.scope !== 'personal' && isPersonalAction(action) };
  return queueTurn(rooms, head, { kind: 'action', place: head.place, action, value }, options);
}

/** A form in a message: problems come back in its place; else it gives way to a note, and the answer is posted. */
async function inlineForm(
  rooms: TeamsRooms,
  head: ActivityHead,
  read: Extract<ActionData, { kind: 'form' }>,
  data: unknown,
): Promise<InvokeAnswer> {
  const again = await submitForm(rooms, head, read, data);
  const language = languageOf(head.place.locale);
  if (again !== null) {
    const seal = rooms.seal.seal(atPlaceOfForm(rooms, head, data).place);
    return answered(200, 'application/vnd.microsoft.card.adaptive', withSeal(renderInlineForm(again).card, seal));
  }
  const note = {
    summary: '',
    language,
    blocks: [{ kind: 'notice', tone: 'info', text: messagesOf(language).trouble.formSent }],
  } as const;
  const { activity } = messageForms({ ...note, summary: note.blocks[0].text }, settingAt(rooms, head));
  if (head.replyTo !== '') void threadOutlet(rooms, head.address).replace(head.replyTo, activity);
  const card = valueAt((activity['attachments'] as readonly unknown[])[0], 'content');
  return answered(200, 'application/vnd.microsoft.card.adaptive', card);
}

function said(text: string): InvokeAnswer {
  return answered(200, 'application/vnd.microsoft.activity.message', text);
}

/** The invoke itself is understood (HTTP 200); what came of it stands in the body. */
function answered(statusCode: number, type: string, value: unknown): InvokeAnswer {
  return { status: 200, body: { statusCode, type, value } };
}
