import type { HoursRequest } from '../../hours/hours-request.ts';
import { submitRequest } from '../../hours/submit-request.ts';
import { validateRequestForm } from '../../hours/validate-request-form.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { REQUEST_FORM, requestForm } from '../answers/request-form.ts';
import { requestReceived } from '../answers/request-received.ts';
import type { Inbound } from '../inbound.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';

/** A form came back: problems are shown in it, else the request is stored, confirmed, and routed. */
export async function submitForm(inbound: Extract<Inbound, { kind: 'form' }>, turn: Turn): Promise<void> {
  const { conversation, language, place, ports } = turn;
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
    ports,
  );
  ports.log('hours.stored', { platform: place.platform, number: request.number, created });
  await conversation.post(requestReceived({ request, created, redacted: checked.redacted }, language));
  if (created) await route(request, turn);
}

/** Routing comes after the commit: whatever happens to it, the request is stored. */
async function route(request: HoursRequest, { ports }: Turn): Promise<void> {
  try {
    await ports.route?.(request);
  } catch (fault) {
    ports.log('hours.route-failed', { number: request.number, fault: fault instanceof Error ? fault.name : 'thrown' });
  }
}
