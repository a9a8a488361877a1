import { OUTCOMES, type Outcome, type ReplyTemplate, type Tally } from '../../src/attempts/tally.ts';
import type { DomainRow } from '../../src/concentration/concentration.ts';
import type { JudgedTally } from '../../src/replies/judged-tally.ts';
import type { ReplyMeaning } from '../../src/replies/reply-meaning.ts';
import type { ReportedConcentration } from '../../src/report/build-report.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';

/** One cell of a small judged tally, in words. */
export interface SampleCell {
  readonly domain: string;
  readonly provider: string;
  readonly outcome: Outcome;
  readonly count: number;
  readonly reply?: string;
  readonly meaning?: Partial<ReplyMeaning>;
}

const REPUTATION_MEANING: ReplyMeaning = {
  cause: 'reputation',
  persistence: 'temporary',
  origin: 'remote',
  provider: 'Yahoo',
  filter: null,
  code: '421',
  enhancedCode: '4.7.0',
  providerCode: 'TSS04',
  blocklist: null,
  rule: 'yahoo/tss04',
  means: { en: 'Users complain about your mail.', fr: "Des utilisateurs se plaignent : c'est un signe." },
  advice: ['pause-and-slow-down', 'check-complaints', 'request-hours'],
  waitMinutes: 240,
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  wrapper: null,
  backoff: false,
};

/** A judged tally from cells in words: dictionaries in order of appearance, index 0 for "not stated". */
export function judgedSample(cells: readonly SampleCell[], notes: Tally['notes'] = []): JudgedTally {
  const domains = dictionary(['', ...cells.map((cell) => cell.domain)]);
  const providers = dictionary(cells.map((cell) => cell.provider));
  const texts = dictionary(['', ...cells.map((cell) => cell.reply ?? '')]);
  const meanings = dictionary(cells.flatMap((cell) => (cell.meaning ? [JSON.stringify(cell.meaning)] : [])));
  const column = (value: (cell: SampleCell) => number) => Uint32Array.from(cells, value);
  const counts = Float64Array.from(cells, (cell) => cell.count);
  const never = new Float64Array(cells.length).fill(Number.NaN);
  const tally: Tally = {
    domains,
    relays: [''],
    sources: [''],
    templates: texts.map((text): ReplyTemplate => ({ key: text, example: text })),
    cells: {
      length: cells.length,
      domain: column((cell) => domains.indexOf(cell.domain)),
      relay: new Uint32Array(cells.length),
      outcome: Uint8Array.from(cells, (cell) => OUTCOMES.indexOf(cell.outcome)),
      template: column((cell) => texts.indexOf(cell.reply ?? '')),
      source: new Uint32Array(cells.length),
      count: counts,
      messages: counts,
      first: never,
      last: never,
    },
    counts: { records: cells.length, notUnderstood: 0, ignored: 0 },
    hasDenominator: true,
    from: Date.UTC(2026, 10, 24, 20),
    to: null,
    notes,
  };
  return {
    tally,
    providers,
    cellProvider: column((cell) => providers.indexOf(cell.provider)),
    filters: [''],
    cellFilter: new Uint32Array(cells.length),
    meanings: meanings.map((json) => ({ ...REPUTATION_MEANING, ...JSON.parse(json) })),
    cellMeaning: Int32Array.from(cells, (cell) => (cell.meaning ? meanings.indexOf(JSON.stringify(cell.meaning)) : -1)),
    domainProvider: new Uint32Array(domains.length),
  };
}

export function concentrationSample(change: Partial<ReportedConcentration> = {}): ReportedConcentration {
  const row = { attempts: 30, failed: 20, deferred: 20, bounced: 0, failureRate: 2 / 3, shareOfFailures: 1, lift: 1.5 };
  return {
    hasDenominator: true,
    totals: { attempts: 100, delivered: 80, deferred: 20, bounced: 0, failed: 20, echoes: 3, signals: 0 },
    providers: [{ provider: 'Yahoo', domains: 1, ...row }],
    domains: [{ domain: 'yahoo.fr', provider: 'Yahoo', ...row }],
    findings: [
      {
        kind: 'reputation',
        cause: 'reputation',
        axis: 'provider',
        where: ['Yahoo'],
        failed: 20,
        attempts: 30,
        share: 1,
        confidence: 1 / 3,
        advice: ['pause-and-slow-down', 'contact-postmaster', 'pause-and-slow-down', 'request-hours'],
      },
    ],
    ...change,
  };
}

export function verdictSample(change: Partial<Verdict> = {}): Verdict {
  return {
    kind: 'reputation',
    confidence: 0.912345678,
    requestHours: true,
    reasons: [{ id: 'no-failures', values: {} }],
    nextEvidence: [{ id: 'source-ip', values: {} }],
    ...change,
  };
}

export function domainRow(domain: string, failed: number): DomainRow {
  return {
    domain,
    provider: domain,
    attempts: null,
    failed,
    deferred: failed,
    bounced: 0,
    failureRate: null,
    shareOfFailures: 0.001,
    lift: null,
  };
}

function dictionary(values: readonly string[]): string[] {
  return [...new Set(values)];
}
