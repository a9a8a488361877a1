import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Intent, intentOf } from '../../src/bot/intent.ts';
import { lookupTargetOf } from '../../src/bot/lookup-target-of.ts';

const UNDERSTOOD: readonly (readonly [string, Intent['kind']])[] = [
  ['421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred', 'evidence'],
  ['550-5.7.1 our system has detected\n550 5.7.1 that this is spam', 'evidence'],
  ['Nov 25 08:00:01 mx postfix/smtp[123]: 4A1: to=<*@yahoo.fr>, relay=none, status=deferred (x)', 'evidence'],
  ['yahoo.fr\t1204\norange.fr\t88', 'evidence'],
  ['orange.fr;contrôle de flux dynamique;1 204\nfree.fr;quota atteint;88', 'evidence'],
  ['| domain | error | count |\n|---|---|---|\n| yahoo.com | 421 | 12 |', 'evidence'],
  ['Final-Recipient: rfc822; *@example.com\nAction: failed\nStatus: 5.1.1', 'evidence'],
  ['User unknown', 'evidence'],
  ['Boîte pleine', 'evidence'],
  ['Mailbox over quota', 'evidence'],
  ['Why are we blocked', 'question'],
  ['we get 421 4.7.0 from yahoo since yesterday, why?', 'evidence'],
  ['why?', 'question'],
  ['Why are we blocked?', 'question'],
  ['what now', 'question'],
  ['POURQUOI ???', 'question'],
  ['Que dois-je faire en premier ?', 'question'],
  ['is it our fault?', 'question'],
  ['help', 'help'],
  ['/deliverability', 'help'],
  ['Deliverability help', 'help'],
  ['statut', 'status'],
  ['Confidentialité', 'privacy'],
  ['forget me', 'forget'],
  ['Request deliverability hours', 'hours'],
  ['merci !', 'thanks'],
  ['example.com', 'lookup'],
  ['  `example.co.uk`  ', 'lookup'],
  ['example.com?', 'lookup'],
  ['domain münchen.example.de', 'lookup'],
  ['198.51.100.7', 'lookup'],
  ['classify: 452 4.2.2 over quota', 'classify'],
  ['I think the soup is too salty', 'talk'],
  ['mail.log', 'talk'],
  ['first come first served is how we do it here today', 'talk'],
  ['1.2.3', 'talk'],
];

test.each(UNDERSTOOD)('“%s” is %s', (text, kind) => {
  expect(intentOf(text, false).kind).toBe(kind);
});

test('with files, only text that looks like delivery data joins them', () => {
  expect(intentOf('the log of last night', true)).toEqual({ kind: 'evidence', text: '', sure: true });
  expect(intentOf('help', true)).toMatchObject({ kind: 'evidence', text: '' });
  expect(intentOf('550 5.1.1 user unknown', true)).toMatchObject({ text: '550 5.1.1 user unknown' });
});

test('a code fence is not part of the evidence', () => {
  expect(intentOf('```text\n550 5.1.1 x\n```', false)).toMatchObject({ text: '550 5.1.1 x' });
});

test('any text is understood as something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (text, files) => {
      expect(intentOf(text, files).kind).toBeTruthy();
    }),
  );
});

test('a lookup target is a domain or an address and nothing else', () => {
  expect(lookupTargetOf('EXAMPLE.com.')).toBe('example.com');
  expect(lookupTargetOf('<mailto:jdoe@example.com|jdoe@example.com>')).toBe('example.com');
  expect(lookupTargetOf('[2001:db8::1]')).toBe('2001:db8::1');
  for (const text of ['localhost', '1.2.3', '999.1.1.1', 'a b.com', 'http://', 'example.invalidtld', '']) {
    expect(lookupTargetOf(text)).toBeNull();
  }
});
