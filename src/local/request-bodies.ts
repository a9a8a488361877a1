import { z } from 'zod';

/** Longest text of one message; the page sends longer pastes as files. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/** JSON may spell a character in several bytes (`\n`, `\u0000`). */
export const MAX_BODY_BYTES = 9 * 1024 * 1024;
export const MAX_FILES = 10;

const id = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const locale = z
  .string()
  .regex(/^[A-Za-z0-9-]{2,35}$/)
  .default('en');
const value = z.string().max(20_000);

export const messageBody = z.object({
  text: z.string().default(''),
  files: z.array(id).max(MAX_FILES).default([]),
  locale,
});

export const actionBody = z.object({ action: z.string().min(1).max(200), value, locale });

export const formBody = z.object({
  form: z.string().min(1).max(200),
  context: value,
  values: z.record(z.string().max(200), value).refine((values) => Object.keys(values).length <= 50),
  locale,
});

export const summariesBody = z.object({ threads: z.array(id).max(50) });
