import type { Answer } from '../../bot/answer.ts';
import { languageOf } from '../../bot/language-of.ts';
import { isJson, type Json, textAt, valueAt } from '../../chat/json.ts';
import type { InvokeAnswer } from '../host/activity-host.ts';
import { firstTime } from '../inbound/once.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { cardAttachment } from '../outbound/message-activity.ts';
import { withSeal } from '../outbound/seal-card.ts';
import { LONGEST_PASTE, PASTE_ACTION, PASTE_FIELD, pasteForm } from '../paste-form.ts';
import { inputId, readActionData } from '../render/action-data.ts';
import { renderDialog } from '../render/render-dialog.ts';
import { askBot } from '../run/ask-bot.ts';
import { atPlaceOfForm } from '../run/at-place.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { teamsWords } from '../words/teams-words.ts';
import { submitForm } from './submit-form.ts';

/** `task/fetch`: a button that opens a dialog. What the bot answers stands in it, a form or not. */
export async function onTaskFetch(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<InvokeAnswer> {
  const read = readActionData(valueAt(activity, 'value', 'data'));
  const words = teamsWords(languageOf(head.place.locale));
  if (read === null || read.kind !== 'action') return dialogNote(words.oldCard);
  if (read.action === PASTE_ACTION) return dialog(rooms, head, pasteForm(head.place.locale));
  const { action, value } = read;
  const answer = await askBot(rooms, head, { kind: 'action', place: head.place, action, value });
  return answer === null ? dialogNote(words.workingLong) : dialog(rooms, head, answer);
}

/** `task/submit`, and `composeExtension/submitAction` for a dialog that a message action opened. */
export async function onTaskSubmit(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<InvokeAnswer> {
  const data = valueAt(activity, 'value', 'data');
  const read = readActionData(data);
  if (read === null) return dialogNote(teamsWords(languageOf(head.place.locale)).oldCard);
  if (!(await firstTime(rooms, head))) return closed();
  if (read.kind === 'action') return onTaskFetch(rooms, head, activity);
  const again = await submitForm(rooms, head, read, data);
  return again === null ? closed() : dialog(rooms, atPlaceOfForm(rooms, head, data), again);
}

/** An answer as the dialog that is open, or opens. */
export function dialog(rooms: Pick<TeamsRooms, 'seal'>, head: ActivityHead, answer: Answer): InvokeAnswer {
  const { title, card, height, width } = renderDialog(answer);
  const whole = roomForPaste(withSeal(card, rooms.seal.seal(head.place)));
  return {
    status: 200,
    body: { task: { type: 'continue', value: { title, height, width, card: cardAttachment(whole) } } },
  };
}

/** A sentence in the place of a dialog. */
export function dialogNote(value: string): InvokeAnswer {
  return { status: 200, body: { task: { type: 'message', value } } };
}

/** An empty body closes the dialog. */
function closed(): InvokeAnswer {
  return { status: 200, body: {} };
}

/** Pasted logs are longer than what is typed into the fields of other forms. */
function roomForPaste<T extends { readonly body: readonly unknown[] }>(card: T): T {
  const body = card.body.map((element) =>
    isJson(element) && textAt(element, 'id') === inputId(PASTE_FIELD)
      ? { ...element, maxLength: LONGEST_PASTE }
      : element,
  );
  return { ...card, body };
}
