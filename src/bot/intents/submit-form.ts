import { submitRequest } from '../../hours/submit-request.ts';
import { validateRequestForm } from '../../hours/validate-request-form.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { REQUEST_FORM, requestForm } from '../answers/request-form.ts';
import { requestReceived } from '../answers/request-received.ts';
import { SELECTORS_FORM } from '../answers/selectors-form.ts';
import { SETTINGS_FORM } from '../answers/settings-form.ts';
import type { Inbound } from '../inbound.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';
import { saveSettings } from './change-settings.ts';
import { checkSelectors } from './check-selectors.ts';
import { deliveriesNow } from './hours-rights.ts';
import { noteKindOf, submitNote } from './submit-note.ts';

/** A form came back: problems are shown in it, else the request is stored with what is to be delivered, and confirmed. */
export async function submitForm(inbound: Extract<Inbound, { kind: 'form' }>, turn: Turn): Promise<void> {
  const { conversation, language, place, ports } = turn;
  if (inbound.form === SELECTORS_FORM) return checkSelectors(inbound.context, inbound.values, turn);
  const noteKind = noteKindOf(inbound.form);
  if (noteKind !== null) return submitNote(noteKind, inbound, turn);
  if (inbound.form === SETTINGS_FORM) return saveSettings(inbound.values, turn);
  if (inbound.form !== REQUEST_FORM) {
    await conversation.post(noticeAnswer(messagesOf(language).unknownForm, language));
    return;
  }
  const checked = validateRequestForm(inbound.values);
  if (!checked.ok) {
    const { values, problems } = checked;
    ports.log('hours.refused', { platform: place.platform, fields: Object.keys(problems).join(',') });
    await conversation.post(requestForm({ context: inbound.context, values, problems }, language));
    return;
  }
  // A case that was deleted meanwhile does not cost the user what they filled in.
  const stored = inbound.context === '' ? null : await ports.store.cases.byId(place, inbound.context);
  const { request, created } = await submitRequest(
    { place, user: place.user, language, caseId: stored?.id ?? null, form: checked.form },
    { ...ports, deliveries: deliveriesNow('requested', turn) },
  );
  ports.log('hours.stored', { platform: place.platform, number: request.number, created });
  await conversation.post(
    requestReceived(
      { request, created, redacted: checked.redacted, told: (ports.hours?.destinations ?? []).length > 0 },
      language,
    ),
  );
  if (created) ports.hours?.kick();
}
