import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { cleanField, redactLines } from './clean-field.ts';
import type { HoursForm } from './hours-request.ts';
import {
  type FieldProblem,
  type FieldProblems,
  PERSONAL_FIELDS,
  REQUEST_FIELDS,
  type RequestFieldId,
  type RequestValues,
} from './request-fields.ts';

export type ValidateResult =
  | {
      readonly ok: true;
      readonly form: HoursForm;
      /** True when addresses stood in a field where none belong, and were taken out. */
      readonly redacted: boolean;
    }
  | {
      readonly ok: false;
      readonly problems: FieldProblems;
      /** What the user typed, to show again; without recipients' local parts. */
      readonly values: RequestValues;
    };

const LIST_LIMIT = 50;
const EMAIL = z.email();
const TICKED = new Set(['true', 'on', 'yes', '1']);
const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/** Checks a filled-in form. Unknown fields are passed over; every problem is told at once. */
export function validateRequestForm(raw: Readonly<Record<string, unknown>>): ValidateResult {
  const typed = typedValues(raw);
  const values = redactedValues(typed);
  const problems: Partial<Record<RequestFieldId, FieldProblem>> = {};
  for (const field of REQUEST_FIELDS) {
    const problem = problemOf(field, values[field.id] ?? '');
    if (problem !== null) problems[field.id] = problem;
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems, values };
  return { ok: true, form: formOf(values), redacted: REQUEST_FIELDS.some(({ id }) => values[id] !== typed[id]) };
}

/** Texts without control characters (line ends stay in long fields) and outer white space. */
function typedValues(raw: Readonly<Record<string, unknown>>): Record<RequestFieldId, string> {
  const entries = REQUEST_FIELDS.map(({ id, type }) => {
    const value = Object.hasOwn(raw, id) ? raw[id] : '';
    const text = typeof value === 'string' ? value : value === true ? 'true' : '';
    return [id, cleanField(text, type === 'multiline')] as const;
  });
  return Object.fromEntries(entries) as Record<RequestFieldId, string>;
}

function redactedValues(typed: Readonly<Record<RequestFieldId, string>>): Record<RequestFieldId, string> {
  const entries = REQUEST_FIELDS.map(({ id }) => [id, PERSONAL_FIELDS.has(id) ? typed[id] : redactLines(typed[id])]);
  return Object.fromEntries(entries) as Record<RequestFieldId, string>;
}

function problemOf(field: (typeof REQUEST_FIELDS)[number], value: string): FieldProblem | null {
  if (field.id === 'consent') return TICKED.has(value.toLowerCase()) ? null : 'no-consent';
  if (value === '') return field.required ? 'missing' : null;
  if (value.length > field.maxLength) return 'too-long';
  if (field.id === 'email') return EMAIL.safeParse(value).success ? null : 'not-an-email';
  if (field.id === 'sendingDomains')
    return listOf(value).every((entry) => domainOf(entry) !== null) ? null : 'not-domains';
  if (field.id === 'sourceIps') return listOf(value).every(isAddressOrRange) ? null : 'not-ips';
  return null;
}

function formOf(values: Readonly<Record<RequestFieldId, string>>): HoursForm {
  const { consent: _given, sendingDomains, sourceIps, ...texts } = values;
  const domains = listOf(sendingDomains).map((entry) => domainOf(entry) ?? entry);
  return {
    ...texts,
    sendingDomains: [...new Set(domains)].slice(0, LIST_LIMIT),
    sourceIps: [...new Set(listOf(sourceIps).map((entry) => entry.toLowerCase()))].slice(0, LIST_LIMIT),
  };
}

function listOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((entry) => entry !== '');
}

/** `@Example.com`, `https://example.com/` and `*@example.com` (a redacted address) mean example.com; else null. */
function domainOf(entry: string): string | null {
  const bare = entry
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '')
    .replace(/[.>)]+$/, '')
    .replace(/^[<(]+/, '');
  const ascii = domainToASCII(bare);
  const labels = ascii.split('.');
  if (labels.length < 2 || ascii.length > 253 || isIP(ascii) !== 0) return null;
  return labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '') ? ascii : null;
}

/** `192.0.2.1`, `2001:db8::1`, `192.0.2.0/24`, `192.0.2.1-192.0.2.9`. */
function isAddressOrRange(entry: string): boolean {
  const [first = '', last, ...rest] = entry.split('-');
  if (rest.length > 0) return false;
  if (last !== undefined) return isIP(first) !== 0 && isIP(first) === isIP(last);
  const [address = '', prefix, ...more] = first.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  if (prefix === undefined) return true;
  if (!/^\d{1,3}$/.test(prefix)) return false;
  return Number(prefix) <= (family === 4 ? 32 : 128);
}
