import { createHash } from 'node:crypto';
import type { Store } from '../store/store.ts';
import type { HoursForm, HoursRequest, RequestPlace } from './hours-request.ts';

export interface Submission {
  readonly place: RequestPlace;
  readonly user: string;
  readonly language: string;
  readonly caseId: string | null;
  readonly form: HoursForm;
}

/**
 * Stores a request. The same content sent again from the same case (a double click, a platform's retry)
 * yields the first request with `created: false`. Durable when it resolves.
 */
export function submitRequest(
  submission: Submission,
  ports: { readonly store: Store; readonly now: () => number },
): Promise<{ readonly request: HoursRequest; readonly created: boolean }> {
  const { place, user, language, caseId, form } = submission;
  return ports.store.hours.submit({
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
  });
}

/** SHA-256 of case and content. Without a case, the thread stands for it. */
function submissionKey({ place, caseId, form }: Submission): string {
  const origin = caseId === null ? ['thread', place.channel, place.thread] : ['case', caseId];
  const content = Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([origin, content]))
    .digest('hex');
}
