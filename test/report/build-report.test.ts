import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport, type ReportInput } from '../../src/report/build-report.ts';
import { reportJsonSchema, reportSchema } from '../../src/report/report-schema.ts';
import { concentrationSample, domainRow, judgedSample, type SampleCell, verdictSample } from './judged-sample.ts';

const TSS04 = '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred';
const CELLS: readonly SampleCell[] = [
  { domain: 'yahoo.fr', provider: 'Yahoo', outcome: 'delivered', count: 80 },
  { domain: 'yahoo.fr', provider: 'Yahoo', outcome: 'deferred', count: 12, reply: TSS04, meaning: {} },
  { domain: 'yahoo.de', provider: 'Yahoo', outcome: 'bounced', count: 8, reply: TSS04, meaning: {} },
  { domain: 'yahoo.de', provider: 'Yahoo', outcome: 'echo', count: 3, reply: TSS04, meaning: {} },
];

function report(change: Partial<ReportInput> = {}) {
  return buildReport({
    read: { format: 'postfix', name: 'mail.log', bytes: 1000, truncated: false },
    judged: judgedSample(CELLS),
    concentration: concentrationSample(),
    verdict: verdictSample(),
    language: 'en',
    ...change,
  });
}

describe('the report', () => {
  it('follows its own JSON Schema', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(reportJsonSchema());
    const whole = { ...report(), explanation: { language: 'en', markdown: 'x' } };
    expect(validate(JSON.parse(JSON.stringify(whole))), JSON.stringify(validate.errors)).toBe(true);
    expect(reportSchema.safeParse(whole).error).toBeUndefined();
  });

  it('groups failed attempts by meaning, provider and text; deliveries and echoes are no replies', () => {
    expect(report().replies).toMatchObject([
      {
        rule: 'yahoo/tss04',
        provider: 'Yahoo',
        count: 20,
        domains: 2,
        code: '421',
        providerCode: 'TSS04',
        example: TSS04,
      },
    ]);
  });

  it('keeps shares to six decimals', () => {
    expect(report().verdict.confidence).toBe(0.912346);
    expect(report().domains[0]?.failureRate).toBe(0.666667);
    expect(report().findings[0]?.confidence).toBe(0.333333);
  });

  it('has null for what needs a denominator where the input has none', () => {
    const totals = { ...concentrationSample().totals, attempts: null };
    const domains = [domainRow('a.example', 20)];
    const bare = report({ concentration: concentrationSample({ hasDenominator: false, totals, domains }) });
    expect(bare.input).toMatchObject({ hasDenominator: false, attempts: null });
    expect(bare.domains[0]).toMatchObject({ attempts: null, failureRate: null, lift: null });
  });

  it('cuts the domains at --top and says so', () => {
    const domains = Array.from({ length: 5 }, (_, index) => domainRow(`d${index}.example`, 5 - index));
    const cut = report({ concentration: concentrationSample({ domains }), top: 2 });
    expect(cut.domains.map((row) => row.domain)).toEqual(['d0.example', 'd1.example']);
    expect(cut.input.notes).toEqual(['The domains table shows the first 2 of 5 domains.']);
  });

  it('cuts the replies at 200 kinds and says how many failures the others hold', () => {
    const cells = Array.from(
      { length: 230 },
      (_, index): SampleCell => ({
        domain: 'a.example',
        provider: 'a.example',
        outcome: 'bounced',
        count: 2,
        reply: `550 text ${index}`,
        meaning: {},
      }),
    );
    const cut = report({ judged: judgedSample(cells) });
    expect(cut.replies).toHaveLength(200);
    expect(cut.input.notes).toEqual([
      'The replies table shows the first 200 of 230 kinds of reply; the others hold 60 failures.',
    ]);
  });

  it('words actions once each, with the provider’s own page where it has one, and who does it', () => {
    const [finding] = report().findings;
    expect(finding?.actions.map((action) => action.id)).toEqual([
      'pause-and-slow-down',
      'contact-postmaster',
      'request-hours',
    ]);
    expect(finding?.actions[1]).toMatchObject({ who: 'deliverability-expert', url: expect.stringMatching(/^https:/) });
  });

  it('never proposes hours where the verdict does not advise them', () => {
    const own = report({ verdict: verdictSample({ kind: 'own-mta', requestHours: false }) });
    const ids = [...own.findings, ...own.replies].flatMap((one) => one.actions.map((action) => action.id));
    expect(ids).not.toContain('request-hours');
  });

  it('holds no local part of a recipient although a reader let one through', () => {
    const reply =
      '550 5.1.1 <jane.doe@yahoo.fr>: "john smith"@yahoo.fr unknown; srs0=ab=cd@x.example; mailto:max%40y.example';
    const cells: SampleCell[] = [
      { domain: 'yahoo.fr', provider: 'Yahoo', outcome: 'bounced', count: 1, reply, meaning: {} },
    ];
    const text = JSON.stringify(
      report({ judged: judgedSample(cells, [{ id: 'x', values: { text: 'to=<jane.doe@a.fr>' } }]) }),
    );
    expect(text).not.toMatch(/jane|doe|john|smith|srs0|max/);
    expect(text).toContain('@yahoo.fr');
  });

  it('holds no control character, terminal escape or invisible character', () => {
    const nasty = '550 \u001B[31mred\u001B[0m \u0007bell\u0000 \u202Egnp.exe \u009B2J \u001B]0;title\u0007end\r\nnext';
    const cells: SampleCell[] = [
      {
        domain: 'a.example',
        provider: nasty,
        outcome: 'bounced',
        count: 1,
        reply: nasty,
        meaning: { providerCode: nasty },
      },
    ];
    const dirty = report({
      judged: judgedSample(cells, [{ id: nasty, values: { text: nasty } }]),
      read: { format: nasty, name: nasty, bytes: 1, truncated: false },
      verdict: verdictSample({ reasons: [{ id: 'top-provider', values: { provider: nasty } }] }),
    });
    for (const text of allStrings(dirty)) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]|\[31m|title/u);
  });

  it('is the same whatever the order of the cells', () => {
    const base = [
      ...CELLS,
      {
        domain: 'a.example',
        provider: 'a.example',
        outcome: 'bounced',
        count: 12,
        reply: '550 no',
        meaning: { rule: 'x' },
      },
    ] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...base], { minLength: base.length, maxLength: base.length }), (cells) => {
        expect(JSON.stringify(report({ judged: judgedSample(cells) }).replies)).toBe(
          JSON.stringify(report({ judged: judgedSample(base) }).replies),
        );
      }),
    );
  });

  it('words reasons, next evidence and unknown ids in the reader’s language', () => {
    const french = report({
      language: 'fr',
      verdict: verdictSample({
        reasons: [
          { id: 'few-failures', values: { failed: 3 } },
          { id: 'brand-new', values: { share: 0.5 } },
        ],
      }),
    });
    expect(french.verdict.reasons.map((reason) => reason.text)).toEqual([
      'Seulement 3 échecs\u202F: trop peu pour distinguer une tendance du hasard.',
      'brand-new: share 0.5',
    ]);
    expect(french.replies[0]?.means).toBe('Des utilisateurs se plaignent\u202F: c’est un signe.');
  });
});

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...allStrings(inner)]);
}
