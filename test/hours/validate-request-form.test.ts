import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REQUEST_FIELDS } from '../../src/hours/request-fields.ts';
import { validateRequestForm } from '../../src/hours/validate-request-form.ts';

const GOOD = {
  name: 'Zoë O’Brien',
  email: 'zoe+mail@shop.example',
  company: 'Shop',
  sendingDomains: 'news.shop.example',
  sourceIps: '',
  since: 'yesterday 14:00',
  providers: 'Yahoo',
  evidence: '',
  changes: '',
  tried: '',
  contract: '',
  consent: 'on',
};

function formOf(changes: Readonly<Record<string, unknown>>) {
  const result = validateRequestForm({ ...GOOD, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}
const problemsOf = (changes: Readonly<Record<string, unknown>>) => {
  const result = validateRequestForm({ ...GOOD, ...changes });
  return result.ok ? {} : result.problems;
};

test('domains are taken as people write them', () => {
  const { form } = formOf({
    sendingDomains: '@News.Shop.example, https://shop.example/x;  bücher.example\nnews.shop.example',
  });
  expect(form.sendingDomains).toEqual(['news.shop.example', 'shop.example', 'xn--bcher-kva.example']);
});

test('addresses are single, ranges or networks, of both families', () => {
  expect(formOf({ sourceIps: '192.0.2.1 192.0.2.0/24, 2001:DB8::1, 192.0.2.4-192.0.2.9' }).form.sourceIps).toEqual([
    '192.0.2.1',
    '192.0.2.0/24',
    '2001:db8::1',
    '192.0.2.4-192.0.2.9',
  ]);
  for (const sourceIps of ['192.0.2.256', '192.0.2.0/33', 'mx.shop.example', '2001:db8::/129', '192.0.2.1-x']) {
    expect(problemsOf({ sourceIps })).toEqual({ sourceIps: 'not-ips' });
  }
});

test.each([
  [{ email: 'zoe@shop' }, { email: 'not-an-email' }],
  [{ email: '' }, { email: 'missing' }],
  [{ sendingDomains: 'shop' }, { sendingDomains: 'not-domains' }],
  [{ sendingDomains: '192.0.2.1' }, { sendingDomains: 'not-domains' }],
  [{ consent: 'false' }, { consent: 'no-consent' }],
  [{ consent: undefined }, { consent: 'no-consent' }],
  [{ name: 'x'.repeat(121) }, { name: 'too-long' }],
  [{ since: '\u0000 \n' }, { since: 'missing' }],
  [{ providers: 7 }, { providers: 'missing' }],
])('%j is refused with %j', (changes, problems) => {
  expect(problemsOf(changes)).toEqual(problems);
});

test('an empty form names every required field at once', () => {
  const result = validateRequestForm({});
  const required = REQUEST_FIELDS.filter((field) => field.required).map((field) => field.id);
  expect(result.ok ? [] : Object.keys(result.problems)).toEqual(required);
});

test('the lines of the evidence stay lines', () => {
  const { form, redacted } = formOf({ evidence: '421 one\r\n550 two' });
  expect(form.evidence).toBe('421 one\n550 two');
  expect(redacted).toBe(false);
});

test('a planted local part survives in no field of others', () => {
  const localPart = fc.stringMatching(/^canary[a-z0-9]{1,8}$/);
  const wrap = fc.constantFrom(
    'to=<@@@>',
    'wrote to @@@, no answer',
    'mailto:@@@',
    '"@@@" <@@@>',
    '550 5.1.1 @@@ unknown',
  );
  const field = fc.constantFrom(
    'evidence',
    'changes',
    'tried',
    'company',
    'providers',
    'contract',
    'since',
    'sendingDomains',
  );
  fc.assert(
    fc.property(localPart, wrap, field, (name, around, id) => {
      const result = validateRequestForm({ ...GOOD, [id]: around.replaceAll('@@@', `${name}@yahoo.fr`) });
      expect(JSON.stringify(result)).not.toContain(name);
    }),
  );
});

test('whatever comes in, the outcome is a value', () => {
  const anything = fc.dictionary(
    fc.constantFrom(...REQUEST_FIELDS.map(({ id }) => id), 'toString', '__proto__'),
    fc.anything(),
  );
  fc.assert(
    fc.property(anything, (raw) => {
      expect(typeof validateRequestForm(raw).ok).toBe('boolean');
    }),
  );
});
