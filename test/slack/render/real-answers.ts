import { readFile } from 'node:fs/promises';
import type { Answer } from '../../../src/bot/answer.ts';
import { expertCard } from '../../../src/bot/answers/expert-card.ts';
import { helpAnswer } from '../../../src/bot/answers/help-answer.ts';
import { homeAnswer } from '../../../src/bot/answers/home-answer.ts';
import { lookupAnswer } from '../../../src/bot/answers/lookup-answer.ts';
import { problemAnswer } from '../../../src/bot/answers/problem-answer.ts';
import { requestForm } from '../../../src/bot/answers/request-form.ts';
import { verdictAnswer } from '../../../src/bot/answers/verdict-answer.ts';
import type { HoursRequest } from '../../../src/hours/hours-request.ts';
import { prefillRequest } from '../../../src/hours/prefill-request.ts';
import { itemFromText } from '../../../src/intake/intake-items.ts';
import type { Language } from '../../../src/knowledge/vocabulary.ts';
import { createDnsClient } from '../../../src/lookup/dns/dns-client.ts';
import { lookup } from '../../../src/lookup/lookup.ts';
import type { Report } from '../../../src/report/report-schema.ts';
import { triage } from '../../../src/triage.ts';
import { readCase } from '../../cases/read-case.ts';
import { startDnsServer } from '../../lookup/dns-server.ts';

export const NOW = Date.UTC(2026, 10, 25, 8);

/** The report of the real engine about one text. */
export async function reportOn(text: string, language: Language = 'en', name = 'mail.log'): Promise<Report> {
  const result = await triage([itemFromText(name, text)], { language }, { now: () => NOW });
  if (!result.ok) throw new Error(`not read: ${result.problem.id}`);
  return result.report;
}

/** The report about the input of test/cases/NAME.case. */
export async function reportOnCase(name: string, language: Language = 'en'): Promise<Report> {
  const file = await readFile(new URL(`../../cases/${name}.case`, import.meta.url), 'utf8');
  return reportOn(readCase(file).input, language, `${name}.log`);
}

/** What the bot answers to a first piece of evidence. */
export function verdictOn(report: Report): Answer {
  return verdictAnswer({ report, caseId: 'case-1', change: null, repeated: 0, apart: false });
}

/** The form for hours, prefilled from a report. */
export function formFor(report: Report, language: Language = 'en'): Answer {
  return requestForm({ context: 'case-1', values: prefillRequest(report, language) }, language);
}

/** The card about a domain of a small real DNS. */
export async function lookupCard(language: Language = 'en'): Promise<Answer> {
  const server = await startDnsServer({
    'news.shop.example.com': {
      MX: [
        [5, 'gmail-smtp-in.l.google.com'],
        [10, 'alt1.gmail-smtp-in.l.google.com'],
      ],
      TXT: ['v=spf1 include:_spf.shop.example.com ip4:203.0.2.0/24 ~all'],
    },
    '_spf.shop.example.com': { TXT: ['v=spf1 ip4:198.51.100.0/25 -all'] },
    '_dmarc.shop.example.com': { TXT: ['v=DMARC1; p=none; rua=mailto:dmarc@shop.example.com'] },
  });
  try {
    const dns = createDnsClient({ servers: [server.address], timeout: 300, rounds: 1 });
    const result = await lookup('news.shop.example.com', { dns });
    return lookupAnswer(result, { language, offers: { question: { query: 'news.shop.example.com' }, watched: false } });
  } finally {
    await server.close();
  }
}

export const REQUEST: HoursRequest = {
  platform: 'slack',
  workspace: 'T0123ABCD',
  channel: 'C0123ABCD',
  thread: '1764060000.000100',
  number: 'H-2026-0007',
  caseId: 'case-1',
  requestedBy: 'U0123ABCD',
  language: 'en',
  state: 'requested',
  form: {
    name: 'Ada Lovelace',
    email: 'ada@shop.example.com',
    company: 'Shop, instance shop-prod1',
    sendingDomains: ['news.shop.example.com', 'mail.shop.example.com'],
    sourceIps: ['198.51.100.23'],
    since: '2026-11-24 09:10 UTC',
    providers: 'Yahoo',
    evidence: '12 × Yahoo: 421 4.7.0 [TSS04] Messages from 198.51.100.23 temporarily deferred due to user complaints',
    changes: 'New list of 40,000 addresses since Monday.',
    tried: '',
    contract: '',
  },
  history: [{ state: 'requested', by: 'U0123ABCD', at: NOW }],
  createdAt: NOW,
  updatedAt: NOW,
};

export function cardOf(report: Report | null, language: Language = 'en'): Answer {
  return expertCard({ request: REQUEST, notes: [], report }, language);
}

export function help(language: Language = 'en'): Answer {
  return helpAnswer(language);
}

export function problem(language: Language = 'en'): Answer {
  return problemAnswer({ id: 'unknown-format', values: {} }, language);
}

export function home(report: Report, language: Language = 'en'): Answer {
  return homeAnswer(
    {
      cases: [
        { report, updatedAt: NOW },
        { report, updatedAt: NOW - 90_000_000 },
      ],
      requests: [REQUEST],
      settings: [{ channel: 'C0123ABCD', answers: 'recognised', language: 'fr' }],
      privacy: { retentionDays: 90, usesModel: false },
    },
    language,
  );
}
