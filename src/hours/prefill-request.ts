import { formatCount } from '../explanation/format-numbers.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import { cleanText } from '../report/clean-text.ts';
import type { Report } from '../report/report-schema.ts';
import { REQUEST_FIELDS, type RequestValues } from './request-fields.ts';

const LISTED_PROVIDERS = 8;
const LISTED_REPLIES = 8;

function limitOf(id: (typeof REQUEST_FIELDS)[number]['id']): number {
  return REQUEST_FIELDS.find((field) => field.id === id)?.maxLength ?? 0;
}

/** What the report already knows, to put into the form; every value fits its field and holds no local part. */
export function prefillRequest(report: Report, language: Language): RequestValues {
  return {
    providers: affectedProviders(report).join(', ').slice(0, limitOf('providers')),
    since: report.input.from === null ? '' : `${report.input.from.slice(0, 16).replace('T', ' ')} UTC`,
    evidence: evidenceLines(report, language),
  };
}

/** The providers that the findings name, else those with failures. */
function affectedProviders(report: Report): readonly string[] {
  const named = report.findings
    .filter((finding) => finding.axis === 'provider' || finding.axis === 'domain')
    .flatMap((finding) => finding.where);
  const failing = report.providers.filter((row) => row.failed > 0).map((row) => row.provider);
  return [...new Set(named.length > 0 ? named : failing)]
    .slice(0, LISTED_PROVIDERS)
    .map((name) => cleanText(name, 100));
}

/** `42 × Yahoo: 421 4.7.0 [TSS04] …`, whole lines only, as many as the field takes. */
function evidenceLines(report: Report, language: Language): string {
  const limit = limitOf('evidence');
  let text = '';
  for (const reply of report.replies.slice(0, LISTED_REPLIES)) {
    if (reply.example === '') continue;
    const who = reply.provider ?? '?';
    const line = `${formatCount(reply.count, language)} × ${cleanText(who, 100)}: ${cleanText(reply.example, 400)}`;
    if (text.length + line.length + 1 > limit) break;
    text += text === '' ? line : `\n${line}`;
  }
  return text;
}
