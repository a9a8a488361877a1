import { createHash } from 'node:crypto';
import type { Store } from '../store/store.ts';
import type { HoursForm, HoursRequest, RequestPlace } from './hours-request.ts';
import type { NewDelivery } from './outbox.ts';

export interface Submission {
  readonly place: RequestPlace;
  readonly user: string;
  readonly language: string;
  readonly caseId: string | null;
  readonly form: HoursForm;
}

/**
 * Stores a request. The same content sent again from the same case (a double click, a platform's retry)
 * yields the first request with `created: false`. Durable when it resolves, with its deliveries.
 */
export function submitRequest(
  submission: Submission,
  ports: { readonly store: Store; readonly now: () => number; readonly deliveries?: readonly NewDelivery[] },
): Promise<{ readonly request: HoursRequest; readonly created: boolean }> {
  const { place, user, language, caseId, form } = submission;
  const request = {
    platform: place.platform,
    workspace: place.workspace,
    channel: place.channel,
    thread: place.thread,
    caseId,
    requestedBy: user,
    language,
    form,
    submissionKey: submissionKey(submission),
    at: ports.now(),
  };
  return ports.store.hours.submit(request, ports.deliveries);
}

/** SHA-256 of case and content. Without a case, the thread stands for it. */
function submissionKey({ place, caseId, form }: Submission): string {
  const origin = caseId === null ? ['thread', place.channel, place.thread] : ['case', caseId];
  const content = Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([origin, content]))
    .digest('hex');
}
