import type { HoursNote } from '../hours-note.ts';
import type { HoursRequest } from '../hours-request.ts';
import type { OutboxEntry } from '../outbox.ts';

export interface WebhookFacts {
  readonly entry: OutboxEntry;
  readonly request: HoursRequest;
  /** The note that the event is about, if any. */
  readonly note: HoursNote | null;
  /** The verdict of the case that the request was made from; null without one. */
  readonly verdict: { readonly kind: string; readonly confidence: number; readonly where: readonly string[] } | null;
}

/** The JSON body of a webhook, as the README documents it. Fields may be added; none is renamed or dropped. */
export function webhookBody({ entry, request, note, verdict }: WebhookFacts): string {
  const { number, platform, workspace, state, language, form, history, createdAt, updatedAt } = request;
  const time = (at: number) => new Date(at).toISOString();
  return JSON.stringify({
    schemaVersion: 1,
    id: entry.id,
    event: entry.event,
    at: time(entry.at),
    request: {
      number,
      platform,
      workspace,
      state,
      language,
      createdAt: time(createdAt),
      updatedAt: time(updatedAt),
      form,
      history: history.map((step) => ({ state: step.state, at: time(step.at), by: step.by, name: step.name ?? null })),
    },
    note: note === null ? null : { kind: note.kind, text: note.text, at: time(note.at), name: note.name ?? null },
    verdict,
  });
}
