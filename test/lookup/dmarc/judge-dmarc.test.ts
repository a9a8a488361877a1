import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReportAddresses } from '../../../src/lookup/dmarc/check-report-addresses.ts';
import { parseDmarc } from '../../../src/lookup/dmarc/dmarc-record.ts';
import { findDmarc } from '../../../src/lookup/dmarc/find-dmarc.ts';
import { appliedPolicy, judgeDmarc } from '../../../src/lookup/dmarc/judge-dmarc.ts';
import { withTags } from '../../../src/lookup/dmarc/mended-record.ts';
import { zoneDns } from '../spf/zone-dns.ts';

async function judged(record: string, domain = 'example.com', reports: Record<string, string> = {}) {
  const zone = { '_dmarc.example.com': { TXT: [record] } };
  const targets = Object.entries(reports).map(([name, text]) => [name, { TXT: [text] }] as const);
  const dns = zoneDns({ ...zone, ...Object.fromEntries(targets) });
  const found = await findDmarc(domain, dns);
  const addresses = found.state === 'present' ? found.record.aggregateReports : [];
  return judgeDmarc(domain, found, await checkReportAddresses(addresses, 'example.com', dns));
}
const ids = async (...given: Parameters<typeof judged>) =>
  (await judged(...given)).map(({ level, id }) => `${level} ${id}`);
const RUA = 'rua=mailto:d@example.com';

test.each([
  [`v=DMARC1; p=reject; ${RUA}`, ['good dmarc-in-order']],
  [`v=DMARC1;p=Quarantine;${RUA}`, ['good dmarc-in-order']],
  [`v=DMARC1; p=none; ${RUA}`, ['weak dmarc-none']],
  [`v=DMARC1; ${RUA}`, ['wrong dmarc-no-policy']],
  [`v=DMARC1; p=; ${RUA}`, ['wrong dmarc-no-policy', 'weak dmarc-broken']],
  [`v=DMARC1; p=reject; t=y; ${RUA}`, ['note dmarc-testing', 'good dmarc-in-order']],
  [`v=DMARC1; p=reject; pct=50; ${RUA}`, ['note dmarc-percent', 'note dmarc-obsolete', 'good dmarc-in-order']],
  [`v=DMARC1; p=reject; pct=100; ${RUA}`, ['note dmarc-obsolete', 'good dmarc-in-order']],
  [`v=DMARC1; p=reject; sp=none; ${RUA}`, ['note dmarc-weaker-subdomains', 'good dmarc-in-order']],
  ['v=DMARC1; p=reject', ['note dmarc-no-reports', 'good dmarc-in-order']],
  ['v=DMARC1; p=reject; rua=d@example.com', ['weak dmarc-report-malformed']],
  ['v=DMARC1; p=reject; rua=mailto:d@sub.example.com!10m', ['good dmarc-in-order']],
  ['v=DMARC1; p=reject; rua=mailto:d@other.example', ['weak dmarc-report-refused']],
  [`v=DMARC1; p=reject; p=none; ${RUA}`, ['weak dmarc-broken']],
  [`v=DMARC1, p=reject; ${RUA}`, ['wrong dmarc-unread']],
  ['v=dmarc1; p=reject', ['wrong dmarc-unread']],
  ['google-site-verification=x', ['wrong dmarc-missing']],
])('%s: %j', async (record, expected) => {
  expect(await ids(record)).toEqual(expected);
});

test('a foreign domain that takes the reports is in order, also for all at once', async () => {
  const record = 'v=DMARC1; p=reject; rua=mailto:d@other.example';
  expect(await ids(record, 'example.com', { 'example.com._report._dmarc.other.example': 'v=DMARC1;' })).toEqual([
    'good dmarc-in-order',
  ]);
  expect(await ids(record, 'example.com', { '*._report._dmarc.other.example': 'v=DMARC1' })).toEqual([
    'good dmarc-in-order',
  ]);
});

test('what to publish is the same record, mended', async () => {
  const value = async (record: string) => (await judged(record)).map(({ publish }) => publish?.value).find(Boolean);
  expect(await value(`v=DMARC1; p=none; adkim=s; ${RUA}`)).toBe(`v=DMARC1; p=quarantine; adkim=s; ${RUA}`);
  expect(await value(`v=DMARC1; p=reject; pct=50; ri=3600; ${RUA}`)).toBe(`v=DMARC1; p=reject; ${RUA}`);
  expect(await value('v=DMARC1; p=reject')).toBe('v=DMARC1; p=reject; rua=mailto:dmarc@example.com');
  expect(await value(`v=DMARC1; ${RUA}`)).toBe(`v=DMARC1; p=none; ${RUA}`);
  expect(await value(`v=DMARC1; p=none; pct=50; sp=rejct; adkim=x; ${RUA}`)).toBe(`v=DMARC1; p=quarantine; ${RUA}`);
  expect(await value(`v=DMARC1 p=reject ${RUA}`)).toBe(`v=DMARC1; p=none; ${RUA}`);
  expect(await value(`"v=dmarc1, p=reject, aspf=s"`)).toBe('v=DMARC1; p=none; aspf=s; rua=mailto:dmarc@example.com');
});

test('no stricter policy is given out before there are reports, and then only for later', async () => {
  const published = async (record: string) => (await judged(record)).find(({ id }) => id === 'dmarc-none')?.publish;
  expect(await published('v=DMARC1; p=none')).toEqual({
    name: '_dmarc.example.com',
    type: 'TXT',
    value: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
  });
  // Reports that nobody takes are none.
  expect(await published('v=DMARC1; p=none; rua=mailto:d@other.example')).not.toHaveProperty('when');
  expect(await published(`v=DMARC1; p=none; ${RUA}`)).toMatchObject({ when: 'reports-clean' });
});

test('of several records the mildest is kept, since none of them was applied', async () => {
  const dns = zoneDns({
    '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject', 'v=DMARC1; p=none', `v=DMARC1; p=none; ${RUA}`] },
  });
  const [several] = judgeDmarc('example.com', await findDmarc('example.com', dns), []);
  expect(several).toMatchObject({ id: 'dmarc-several', publish: { value: `v=DMARC1; p=none; ${RUA}` } });
});

test('a subdomain is judged by sp, and told whose record it is', async () => {
  expect(await ids(`v=DMARC1; p=reject; sp=none; ${RUA}`, 'shop.example.com')).toEqual([
    'weak dmarc-none',
    'note dmarc-weaker-subdomains',
    'note dmarc-inherited',
  ]);
  const [none] = await judged(`v=DMARC1; p=reject; sp=none; ${RUA}`, 'shop.example.com');
  expect(none).toMatchObject({
    values: { tag: 'sp' },
    publish: { value: `v=DMARC1; p=reject; sp=quarantine; ${RUA}` },
  });
  const found = await findDmarc('shop.example.com', zoneDns({ '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] } }));
  expect(found.state === 'present' && appliedPolicy('shop.example.com', found)).toBe('reject');
});

test('any text is read, and a mended record is read back as it was meant', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseDmarc(text)));
  const policy = fc.constantFrom('none', 'quarantine', 'reject');
  fc.assert(
    fc.property(
      policy,
      policy,
      fc.array(fc.constantFrom('adkim=s', 'aspf=r', 'pct=5', 'x', 'fo=1', ';')),
      (from, to, more) => {
        const mended = parseDmarc(withTags(`v=DMARC1; p=${from}; ${more.join(';')}`, { p: to, pct: null }));
        expect(mended).toMatchObject({ policy: to, percent: null, broken: [] });
      },
    ),
  );
});
