import { z } from 'zod';
import type { StoredCase } from '../cases/stored-case.ts';
import { type HoursRequest, hoursFormSchema, REQUEST_STATES, requestStepSchema } from '../hours/hours-request.ts';

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
