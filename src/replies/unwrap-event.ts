import type { Opened } from './wrappers.ts';

/** Where the events of sending services and MTAs keep the remote server's words, most faithful first; lower case. */
const REPLY_KEYS = [
  'diagnosticcode', // Amazon SES, and every DSN turned into JSON
  'diagnostic-code',
  'diagnostic_code',
  'dsndiag', // PowerMTA
  'raw_reason', // SparkPost, Bird
  'smtpresponse', // Amazon SES deliveries
  'smtp_response',
  'smtp-response',
  'bounce_diag',
  'diag', // Mandrill
  'details', // Postmark
  'comment', // Mailjet
  'content', // KumoMTA
  'response', // SendGrid deferred
  'message', // Mailgun
  'reason', // SendGrid bounce
  'error',
  'description',
] as const;
const CODE_KEYS = ['code', 'error_code', 'statuscode', 'responsecode'];
const STARTS_WITH_CODE = /^\W{0,3}(?:smtp;\s?)?[245]\d\d\b/;
const MAX_DEPTH = 6;
const MAX_VALUES = 200;

/** One JSON event of a sending service or MTA: the reply inside it. Null for anything else. */
export function unwrapEvent(text: string): Opened | null {
  if (!/^[[{]/.test(text) || !/[\]}]$/.test(text)) return null;
  const event = parsed(text);
  if (event === null) return null;
  const values = new Map<string, string>();
  collect(event, '', 0, values);
  const found = replyIn(values);
  return found === null ? null : { inner: found };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** Files the first text or number under each key, at any depth. */
function collect(value: unknown, key: string, depth: number, into: Map<string, string>): void {
  if (depth > MAX_DEPTH || into.size > MAX_VALUES) return;
  if (typeof value === 'string' || typeof value === 'number') {
    if (!into.has(key) && value !== '') into.set(key, String(value));
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, key, depth + 1, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) collect(one, name.toLowerCase(), depth + 1, into);
  }
}

/** A text that begins with a reply code wins over one that does not; a code of its own key is put in front. */
function replyIn(values: ReadonlyMap<string, string>): string | null {
  const texts = REPLY_KEYS.flatMap((key) => values.get(key) ?? []);
  const whole = texts.find((text) => STARTS_WITH_CODE.test(text));
  if (whole !== undefined) return whole;
  // A single word ("generic", "bounce") names a class and is no reply, where there is a sentence as well.
  const first = texts.find((text) => text.includes(' ')) ?? texts[0];
  if (first === undefined) return null;
  const code = CODE_KEYS.flatMap((key) => values.get(key) ?? []).find((one) => /^[245]\d\d$/.test(one));
  return code === undefined ? first : `${code} ${first}`;
}
