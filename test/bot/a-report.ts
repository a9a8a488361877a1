import type { Language, VerdictKind } from '../../src/knowledge/vocabulary.ts';
import type { Report } from '../../src/report/report-schema.ts';

export interface ReportShape {
  readonly kind: VerdictKind;
  readonly failed: number;
  readonly language: Language;
  readonly providers?: readonly string[];
}

/** A report with every part filled, as the spine would hand it on. */
export function aReport({ kind, failed, language, providers = ['Yahoo'] }: ReportShape): Report {
  const each = Math.floor(failed / providers.length);
  const rows = providers.map((provider) => ({
    attempts: each * 2,
    failed: each,
    deferred: each,
    bounced: 0,
    failureRate: 0.5,
    shareOfFailures: 1 / providers.length,
    lift: 1,
    provider,
  }));
  const action = { id: 'pause-and-slow-down', text: 'Slow down to this provider.', who: 'mta-operator' } as const;
  return {
    schemaVersion: 1,
    input: {
      format: 'postfix',
      name: 'paste',
      bytes: 100,
      records: failed * 2,
      notUnderstood: 0,
      ignored: 0,
      attempts: failed * 2,
      delivered: failed,
      deferred: failed,
      bounced: 0,
      failed,
      echoes: 0,
      hasDenominator: true,
      from: '2026-11-25T07:00:00.000Z',
      to: '2026-11-25T08:00:00.000Z',
      truncated: false,
      notes: [],
    },
    verdict: {
      kind,
      confidence: 0.9,
      requestHours: kind === 'reputation',
      reasons: [],
      nextEvidence: kind === 'inconclusive' ? ['Paste the replies of the receiving servers.'] : [],
    },
    findings:
      kind === 'reputation'
        ? [
            {
              kind,
              cause: 'reputation',
              axis: 'provider',
              where: [...providers],
              failed,
              attempts: failed * 2,
              share: 1,
              confidence: 0.9,
              actions: [{ ...action, url: 'https://senders.yahooinc.com/' }],
            },
          ]
        : [],
    providers: rows.map((row) => ({ ...row, domains: 1 })),
    domains: rows.map((row) => ({ ...row, domain: `${row.provider.toLowerCase()}.example` })),
    replies: [
      {
        cause: 'reputation',
        persistence: 'temporary',
        origin: 'remote',
        provider: providers[0] ?? null,
        filter: null,
        code: '421',
        enhancedCode: '4.7.0',
        providerCode: 'TSS04',
        blocklist: null,
        count: failed,
        domains: 1,
        example: '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred <*@yahoo.example>',
        rule: 'yahoo/tss04',
        means: 'Yahoo defers because of complaints.',
        source: 'https://senders.yahooinc.com/smtp-error-codes/',
        waitMinutes: 240,
        backoff: false,
        actions: [action],
      },
    ],
    explanation: {
      language,
      markdown: `**Verdict.**\n\n## ${language === 'fr' ? 'Pourquoi' : 'Why'}\n\n- Half of what was sent there failed.`,
    },
  };
}
