import { inLanguage } from '../../src/explanation/localized.ts';
import { wordNextEvidence, wordReason } from '../../src/explanation/word-reason.ts';
import { ADVICE } from '../../src/knowledge/advice.ts';
import type { AdviceId } from '../../src/knowledge/advice-ids.ts';
import type { Language } from '../../src/knowledge/vocabulary.ts';
import type { ReportAction, ReportFacts, ReportFinding, ReportReply } from '../../src/report/report-schema.ts';

/** A Yahoo reputation block as the report tells it; parts can be replaced. */
export function yahooFacts(language: Language = 'en', change: Partial<ReportFacts> = {}): ReportFacts {
  const top = { provider: 'Yahoo', share: 0.8125, failed: 1300, attempts: 2000, rate: 0.65, lift: 4.0625 };
  return {
    schemaVersion: 1,
    input: {
      format: 'postfix',
      name: 'mail.log',
      bytes: 100_000,
      records: 20_000,
      notUnderstood: 0,
      ignored: 0,
      attempts: 10_000,
      delivered: 8400,
      deferred: 1500,
      bounced: 100,
      failed: 1600,
      echoes: 0,
      hasDenominator: true,
      from: '2026-11-24T20:00:00.000Z',
      to: '2026-11-24T23:00:00.000Z',
      truncated: false,
      notes: [],
    },
    verdict: {
      kind: 'reputation',
      confidence: 0.93,
      requestHours: true,
      reasons: [{ id: 'top-provider', text: wordReason({ id: 'top-provider', values: top }, language), values: top }],
      nextEvidence: [wordNextEvidence({ id: 'source-ip', values: {} }, language)],
    },
    findings: [finding(language)],
    providers: [
      {
        provider: 'Yahoo',
        domains: 3,
        attempts: 2000,
        failed: 1300,
        deferred: 1300,
        bounced: 0,
        failureRate: 0.65,
        shareOfFailures: 0.8125,
        lift: 4.0625,
      },
      {
        provider: 'Google',
        domains: 1,
        attempts: 5000,
        failed: 300,
        deferred: 200,
        bounced: 100,
        failureRate: 0.06,
        shareOfFailures: 0.1875,
        lift: 0.375,
      },
    ],
    domains: [
      {
        domain: 'yahoo.fr',
        provider: 'Yahoo',
        attempts: 2000,
        failed: 1300,
        deferred: 1300,
        bounced: 0,
        failureRate: 0.65,
        shareOfFailures: 0.8125,
        lift: 4.0625,
      },
    ],
    replies: [reply(language)],
    ...change,
  };
}

export function finding(language: Language, change: Partial<ReportFinding> = {}): ReportFinding {
  return {
    kind: 'reputation',
    cause: 'reputation',
    axis: 'provider',
    where: ['Yahoo'],
    failed: 1300,
    attempts: 2000,
    share: 0.8125,
    confidence: 0.95,
    actions: [
      action('pause-and-slow-down', language),
      { ...action('check-complaints', language), url: 'https://senders.yahooinc.com/complaint-feedback-loop/' },
      action('request-hours', language),
    ],
    ...change,
  };
}

export function reply(language: Language, change: Partial<ReportReply> = {}): ReportReply {
  return {
    cause: 'reputation',
    persistence: 'temporary',
    origin: 'remote',
    provider: 'Yahoo',
    filter: null,
    code: '421',
    enhancedCode: '4.7.0',
    providerCode: 'TSS04',
    blocklist: null,
    count: 1300,
    domains: 3,
    example: '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints',
    rule: 'yahoo/tss04',
    means:
      language === 'fr'
        ? 'Yahoo diffère vos messages à cause des plaintes de ses utilisateurs.'
        : 'Yahoo defers your mail because its users complain about it.',
    source: 'https://senders.yahooinc.com/smtp-error-codes/',
    waitMinutes: 240,
    backoff: false,
    actions: [action('pause-and-slow-down', language)],
    ...change,
  };
}

export function action(id: AdviceId, language: Language): ReportAction {
  return { id, text: inLanguage(ADVICE[id].text, language), who: ADVICE[id].who };
}
