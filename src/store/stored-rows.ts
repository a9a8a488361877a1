import { z } from 'zod';
import type { SeenCase } from '../cases/case-place.ts';
import type { StoredCase } from '../cases/stored-case.ts';
import { type HoursNote, NOTE_KINDS } from '../hours/hours-note.ts';
import { type HoursRequest, hoursFormSchema, REQUEST_STATES, requestStepSchema } from '../hours/hours-request.ts';
import { type OutboxEntry, REQUEST_EVENTS } from '../hours/outbox.ts';
import type { RequestCard } from '../hours/request-card.ts';
import { ANSWER_MODES, type ChannelSettings, LANGUAGE_MODES } from './channel-settings.ts';
import type { Watch } from './watch.ts';

/** JSON kept as text, checked against `inner` when read. */
function jsonText<T extends z.ZodType>(inner: T) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(inner);
}

/** PostgreSQL hands a bigint over as a string. */
const time = z.coerce.number();

const caseRow = z.object({
  id: z.string(),
  platform: z.string(),
  workspace: z.string(),
  channel: z.string(),
  thread: z.string(),
  opened_by: z.string(),
  verdict: z.string(),
  report: z.string(),
  tally: z.string().nullable(),
  evidence: jsonText(z.array(z.string()).readonly()),
  revision: z.coerce.number().int().min(1),
  created_at: time,
  updated_at: time,
});

const requestRow = z.object({
  platform: z.string(),
  workspace: z.string(),
  number: z.string(),
  channel: z.string(),
  thread: z.string(),
  case_id: z.string().nullable(),
  requested_by: z.string(),
  language: z.string(),
  state: z.enum(REQUEST_STATES),
  form: jsonText(hoursFormSchema),
  history: jsonText(z.array(requestStepSchema).min(1).readonly()),
  created_at: time,
  updated_at: time,
});

const seenRow = z.object({
  case_id: z.string(),
  place: z.string(),
  verdict: z.string(),
  failed: z.coerce.number(),
  attempts: z.coerce.number().nullable(),
  updated_at: time,
});

const watchRow = z.object({
  id: z.string(),
  platform: z.string(),
  workspace: z.string(),
  channel: z.string(),
  thread: z.string(),
  user_id: z.string(),
  locale: z.string(),
  domain: z.string(),
  selectors: jsonText(z.array(z.string()).readonly()),
  fingerprint: jsonText(z.record(z.string(), z.string()).readonly()),
  created_at: time,
  checked_at: time,
  next_at: time,
});

const noteRow = z.object({
  id: z.string(),
  kind: z.enum(NOTE_KINDS),
  said: z.string(),
  actor: jsonText(requestStepSchema.pick({ by: true, name: true, from: true })),
  at: time,
});

const cardRow = z.object({
  destination: z.string(),
  card_platform: z.string(),
  card_workspace: z.string(),
  card_channel: z.string(),
  message: z.string(),
});

const outboxRow = z.object({
  id: z.string(),
  platform: z.string(),
  workspace: z.string(),
  number: z.string(),
  destination: z.string(),
  event: z.enum(REQUEST_EVENTS),
  detail: z.string(),
  attempts: z.coerce.number(),
  created_at: time,
});

const settingsRow = z.object({
  channel: z.string(),
  answers: z.enum(ANSWER_MODES),
  language: z.enum(LANGUAGE_MODES),
});

/** A stored row that does not have its shape: someone else wrote into the database. */
export class StoredRowDamaged extends Error {
  override readonly name = 'StoredRowDamaged';
}

function read<T extends z.ZodType>(schema: T, row: unknown, table: string): z.infer<T> {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  // Names of columns only: values may hold what a user typed.
  const columns = result.error.issues.map((issue) => String(issue.path[0] ?? '?'));
  throw new StoredRowDamaged(`A row of ${table} cannot be read: ${[...new Set(columns)].join(', ')}`);
}

/** @throws StoredRowDamaged */
export function caseOfRow(row: unknown): StoredCase {
  const { opened_by, created_at, updated_at, ...rest } = read(caseRow, row, 'cases');
  return { ...rest, openedBy: opened_by, createdAt: created_at, updatedAt: updated_at };
}

/** @throws StoredRowDamaged */
export function requestOfRow(row: unknown): HoursRequest {
  const { case_id, requested_by, created_at, updated_at, ...rest } = read(requestRow, row, 'hours_requests');
  return { ...rest, caseId: case_id, requestedBy: requested_by, createdAt: created_at, updatedAt: updated_at };
}

/** @throws StoredRowDamaged */
export function seenOfRow(row: unknown): SeenCase {
  const { case_id, updated_at, ...rest } = read(seenRow, row, 'case_places');
  return { ...rest, caseId: case_id, updatedAt: updated_at };
}

/** @throws StoredRowDamaged */
export function watchOfRow(row: unknown): Watch {
  const { user_id, created_at, checked_at, next_at, ...rest } = read(watchRow, row, 'watches');
  return { ...rest, user: user_id, createdAt: created_at, checkedAt: checked_at, nextAt: next_at };
}

/** @throws StoredRowDamaged */
export function noteOfRow(row: unknown): HoursNote {
  const { said, actor, ...rest } = read(noteRow, row, 'hours_notes');
  return { ...rest, text: said, ...actor };
}

/** @throws StoredRowDamaged */
export function cardOfRow(row: unknown): RequestCard {
  const { card_platform, card_workspace, card_channel, ...rest } = read(cardRow, row, 'hours_cards');
  return { ...rest, platform: card_platform, workspace: card_workspace, channel: card_channel };
}

/** @throws StoredRowDamaged */
export function outboxEntryOfRow(row: unknown): OutboxEntry {
  const { created_at, ...rest } = read(outboxRow, row, 'outbox');
  return { ...rest, at: created_at };
}

/** @throws StoredRowDamaged */
export function settingsOfRow(row: unknown): ChannelSettings & { readonly channel: string } {
  return read(settingsRow, row, 'channel_settings');
}
