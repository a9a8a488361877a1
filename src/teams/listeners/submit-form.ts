import type { Answer } from '../../bot/answer.ts';
import type { Inbound } from '../../bot/inbound.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { PASTE_FIELD, PASTE_FORM, pasteForm } from '../paste-form.ts';
import type { SubmittedForm } from '../render/action-data.ts';
import { type AskOptions, askBot } from '../run/ask-bot.ts';
import { atPlaceOfForm } from '../run/at-place.ts';
import { queueTurn, sayBusy } from '../run/queue-turn.ts';
import { openTurn } from '../run/run-turn.ts';
import type { TeamsRooms } from '../teams-rooms.ts';

/**
 * Hands a form in, where it was opened. The form again, with what is to be changed in it; null when it was taken, or the
 * bot needs longer than Teams waits: then the answer comes into the conversation.
 */
export async function submitForm(
  rooms: TeamsRooms,
  given: ActivityHead,
  { form, context, values }: SubmittedForm,
  data: unknown,
): Promise<Answer | null> {
  const head = atPlaceOfForm(rooms, given, data);
  const { place } = head;
  if (form === PASTE_FORM) {
    const text = (values[PASTE_FIELD] ?? '').trim();
    if (text === '') return pasteForm(place.locale, true);
    const message: Inbound = { kind: 'message', place, text, files: [], addressed: true };
    if (!queueTurn(rooms, head, message, { showsWork: true })) await sayBusy(rooms, head);
    return null;
  }
  const hasForm: AskOptions['takes'] = ({ blocks }) => blocks.some(({ kind }) => kind === 'form');
  const inbound = { kind: 'form', place, form, context, values } as const;
  const converse: AskOptions['converse'] = (door) => openTurn(rooms, head, { door });
  return askBot(rooms, head, inbound, { takes: hasForm, converse });
}
