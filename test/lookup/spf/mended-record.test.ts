import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isMeantAsSpf,
  mergedRecords,
  readableRecord,
  withCautiousEnd,
  withoutSlips,
} from '../../../src/lookup/spf/mended-record.ts';
import { parseSpf } from '../../../src/lookup/spf/parse-spf.ts';

test.each([
  ['v=spf1 ipv4:192.0.2.1 -all', 'v=spf1 ip4:192.0.2.1 -all'],
  ['v=spf1 ip4=192.0.2.1 -all', 'v=spf1 ip4:192.0.2.1 -all'],
  ['v=spf1 ip:4:192.0.2.1 -all', null],
  ['v=spf1 ip4: 192.0.2.1 -all', 'v=spf1 ip4:192.0.2.1 -all'],
  ['v=spf1 ip4:2001:db8::/32 -all', 'v=spf1 ip6:2001:db8::/32 -all'],
  ['v=spf1 include=_spf.example.com -all', 'v=spf1 include:_spf.example.com -all'],
  ['v=spf1 include: _spf.example.com -all', 'v=spf1 include:_spf.example.com -all'],
  ['v=spf1 include:_spf.example.com, ip4:192.0.2.1; -all;', 'v=spf1 include:_spf.example.com ip4:192.0.2.1 -all'],
  ['v=spf1 mx \u2013all', 'v=spf1 mx -all'],
  ['v=spf1 mx - all', 'v=spf1 mx -all'],
  ['v=spf1 redirect:_spf.example.com', 'v=spf1 redirect=_spf.example.com'],
  ['v=spf1 nonsense -all', null],
])('%s is mended: %s', (record, mended) => {
  expect(withoutSlips(record)).toBe(mended);
});

test.each([',;', ' ', 'ip4: ', 'a,', '"'])('a text of 60 KB of “%s” is left alone, at once', (piece) => {
  const long = piece.repeat(60_000 / piece.length);
  expect(withoutSlips(`v=spf1 ${long}x`)).toBeNull();
  expect(readableRecord(`spf1 ${long}x`)).toBeNull();
});

test('several records become one that lets the same senders in', () => {
  expect(mergedRecords(['v=spf1 include:a.example ~all', 'v=spf1 ip4:192.0.2.1 include:a.example -all'])).toBe(
    'v=spf1 include:a.example ip4:192.0.2.1 ~all',
  );
  expect(mergedRecords(['v=spf1 mx -all', 'v=spf1 a -all'])).toBe('v=spf1 mx a -all');
  expect(mergedRecords(['v=spf1 mx ?all', 'v=spf1 a +all'])).toBe('v=spf1 mx a ~all');
  expect(mergedRecords(['v=spf1 mx', 'v=spf1 nonsense -all'])).toBeNull();
  expect(mergedRecords(['v=spf1 mx', 'v=spf1 redirect=a.example'])).toBeNull();
});

test('a record that lets everybody in gets a cautious end and keeps its senders', () => {
  expect(withCautiousEnd('v=spf1 mx +all')).toBe('v=spf1 mx ~all');
  expect(withCautiousEnd('v=spf1 mx all include:a.example')).toBe('v=spf1 mx include:a.example ~all');
  expect(withCautiousEnd('v=spf1 mx ?ALL')).toBe('v=spf1 mx ~all');
});

test.each([
  ['v=spf1; mx ~all', 'v=spf1 mx ~all'],
  ['spf1 mx ~all', 'v=spf1 mx ~all'],
  ['"v=spf1 mx ~all"', 'v=spf1 mx ~all'],
  ['v = spf1 mx ~all', 'v=spf1 mx ~all'],
  ['v=spf1include:a.example ~all', 'v=spf1 include:a.example ~all'],
  [' v=spf1 mx -all', 'v=spf1 mx -all'],
  ['v=spf1, ipv4:192.0.2.1 ~all', 'v=spf1 ip4:192.0.2.1 ~all'],
])('%s is meant as SPF: %s', (record, mended) => {
  expect(isMeantAsSpf(record)).toBe(true);
  expect(readableRecord(record)).toBe(mended);
});

test.each(['v=spf1 mx -all', 'spf2.0/pra mx -all', 'v=spf10 mx', 'my spf1 record', 'v=DKIM1; p=', 'spf1-verify=x', ''])(
  '“%s” is SPF or something else',
  (record) => {
    expect(isMeantAsSpf(record)).toBe(false);
  },
);

test('any text is mended or left, and what comes out can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const mended = withoutSlips(`v=spf1 ${text}`);
      expect(mended === null || !('problem' in parseSpf(mended))).toBe(true);
      mergedRecords([`v=spf1 ${text}`, 'v=spf1 -all']);
      const readable = readableRecord(`spf1 ${text}`);
      expect(readable === null || !('problem' in parseSpf(readable))).toBe(true);
    }),
  );
});
