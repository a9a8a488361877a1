import fc from 'fast-check';
import { parsePolicy, validateMx } from 'mailauth/lib/mta-sts.js';
import { describe, expect, test } from 'vitest';
import { coversHost, parseMtaStsPolicy } from '../../../src/lookup/mta-sts/mta-sts-policy.ts';

const POLICIES = [
  'version: STSv1\nmode: enforce\nmx: mail.example.com\nmx: *.example.net\nmax_age: 604800\n',
  'version:STSv1\r\nmode:testing\r\nmx:MAIL.example.com\r\nmax_age:86400',
  'version: STSv1\nmode: none\nmax_age: 86400\n',
  'mode: enforce\nversion: STSv1\nmax_age: 1\nmx: a.example\nmode: none\nextension: x\n\nnonsense\n',
  'version: STSv2\nmode: enforce\nmx: a.example\nmax_age: 1',
  'version: STSv1\nmode: monitor\nmx: a.example\nmax_age: 1',
  'version: STSv1\nmode: enforce\nmx: a.example',
  'version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 99999999999',
  'version: STSv1\nmode: enforce\nmx: a.example\nmax_age: -1',
  'version: STSv1\nmode: enforce\nmax_age: 1',
  'version: STSv1\nmode: enforce\nmax_age: 1\nmx: *.*.example',
  '<html>',
  '',
];

/** mailauth's reading in strict mode, in our shape. */
function theirs(text: string): object | 'refused' {
  try {
    const {
      mode,
      maxAge,
      mx = [],
    } = parsePolicy(text, { strict: true }) as { mode: string; maxAge: number; mx?: string[] };
    return { mode, maxAge, mx };
  } catch {
    return 'refused';
  }
}

test.each(POLICIES)('%j is read as mailauth reads it', (text) => {
  const ours = parseMtaStsPolicy(text);
  expect('problem' in ours ? 'refused' : ours).toEqual(theirs(text));
});

test('the fault of a policy is named', () => {
  const problems = POLICIES.map(parseMtaStsPolicy).map((one) => ('problem' in one ? one.problem : 'ok'));
  expect(problems).toEqual([
    'ok',
    'ok',
    'ok',
    'ok',
    'bad-version',
    'bad-mode',
    'bad-max-age',
    'bad-max-age',
    'bad-max-age',
    'no-mx',
    'bad-mx',
    'bad-version',
    'bad-version',
  ]);
});

describe('hosts that a policy covers (RFC 8461 §4.1), as mailauth sees it', () => {
  const mx = ['mail.example.com', '*.example.net'];
  test.each([
    ['mail.example.com', true],
    ['other.example.com', false],
    ['a.example.net', true],
    ['a.b.example.net', false],
    ['example.net', false],
    ['.example.net', false],
    ['xmail.example.com', false],
  ])('%s: %s', (host, covered) => {
    expect(coversHost({ mx }, host)).toBe(covered);
    if (!host.startsWith('.')) expect(validateMx(host, { mode: 'enforce', mx } as never).valid).toBe(covered);
  });
});

test('any text is read without a throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseMtaStsPolicy(text)));
  const line = fc.constantFrom(
    'version: STSv1',
    'mode: enforce',
    'mode:none',
    'mx: *.a.example',
    'max_age: 5',
    'mx:',
    ':',
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const ours = parseMtaStsPolicy(text);
      expect('problem' in ours ? 'refused' : ours).toEqual(theirs(text));
    }),
  );
});
