import { z } from 'zod';
import { ACTORS } from '../knowledge/advice.ts';
import { ADVICE_IDS } from '../knowledge/advice-ids.ts';
import { AXES, CAUSES, LANGUAGES, ORIGINS, PERSISTENCES, VERDICT_KINDS } from '../knowledge/vocabulary.ts';

/** Version of the report's shape; grows when a field is renamed or dropped (never yet), not when one is added. */
export const REPORT_SCHEMA_VERSION = 1;

const count = z.number().min(0);
const share = z.number().min(0).max(1);
const time = z.iso.datetime().nullable();

const action = z.object({
  id: z.enum(ADVICE_IDS).describe('Name of the advice'),
  text: z.string(),
  who: z.enum(ACTORS).describe('Who on the sender’s side does it'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('The page of the provider or the blocklist itself, where one exists'),
});

const concentrationRow = {
  attempts: count.nullable().describe('null without a denominator'),
  failed: count,
  deferred: count,
  bounced: count,
  failureRate: share.nullable().describe('failed / attempts'),
  shareOfFailures: share,
  lift: z.number().min(0).nullable().describe('(share of failures) / (share of attempts)'),
};

const input = z.object({
  format: z.string(),
  name: z.string(),
  bytes: count,
  records: count.describe('All lines, rows, objects or messages read'),
  notUnderstood: count.describe('Records that look like delivery data and could not be read'),
  ignored: count.describe('Rows that the platform excluded before sending'),
  attempts: count.nullable().describe('delivered + failed; null without a denominator'),
  delivered: count,
  deferred: count,
  bounced: count,
  failed: count.describe('deferred + bounced'),
  echoes: count.describe('Lines that repeat an earlier failure and are no new attempt'),
  hasDenominator: z.boolean(),
  from: time,
  to: time,
  truncated: z.boolean(),
  notes: z.array(z.string()),
});

const reason = z.object({
  id: z.string(),
  text: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).describe('The numbers in the text'),
});

const verdict = z.object({
  kind: z.enum(VERDICT_KINDS),
  confidence: share.describe('Probability that the kind is right'),
  requestHours: z.boolean().describe('Deliverability hours are advised'),
  reasons: z.array(reason),
  nextEvidence: z.array(z.string()).describe('What to paste or upload next'),
});

const finding = z.object({
  kind: z.enum(VERDICT_KINDS),
  cause: z.enum(CAUSES),
  axis: z.enum(AXES),
  where: z.array(z.string()),
  failed: count,
  attempts: count.nullable(),
  share: share.describe('Of all failures'),
  confidence: share,
  from: time.optional().describe('First of these failures, a few stragglers left aside; null without times'),
  to: time.optional().describe('Last of them'),
  actions: z.array(action),
});

const reply = z.object({
  cause: z.enum(CAUSES),
  persistence: z.enum(PERSISTENCES),
  origin: z.enum(ORIGINS),
  provider: z.string().nullable(),
  filter: z.string().nullable().describe('Filter or gateway that speaks'),
  code: z.string().nullable(),
  enhancedCode: z.string().nullable(),
  providerCode: z.string().nullable(),
  blocklist: z.string().nullable(),
  count,
  domains: count.describe('Recipient domains among them'),
  example: z.string().describe('First text of this kind, without recipients’ local parts'),
  rule: z.string(),
  means: z.string(),
  source: z.string(),
  waitMinutes: z.number().min(0).nullable().describe('How long it usually lasts, where documented'),
  backoff: z.boolean().describe('The sender’s own MTA had slowed down (dynamic flow control, quotas, suspended queue)'),
  actions: z.array(action),
});

/** The report of one triage: CONTRACT §3. */
export const reportSchema = z.object({
  schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
  input,
  verdict,
  findings: z.array(finding),
  providers: z.array(z.object({ provider: z.string(), domains: count, ...concentrationRow })),
  domains: z.array(z.object({ domain: z.string(), provider: z.string(), ...concentrationRow })),
  replies: z.array(reply),
  explanation: z.object({
    language: z.enum(LANGUAGES),
    markdown: z.string(),
    /** True when a language model chose the words; never the facts. */
    reworded: z.boolean().optional(),
  }),
});

export type Report = z.infer<typeof reportSchema>;
/** The report before it is put into words. */
export type ReportFacts = Omit<Report, 'explanation'>;
export type ReportAction = z.infer<typeof action>;
export type ReportFinding = z.infer<typeof finding>;
export type ReportReply = z.infer<typeof reply>;

/** JSON Schema of the report (draft 2020-12), as `node src/cli.ts schema` prints it. */
export function reportJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  return { title: 'Mailtriage report', ...schema };
}
