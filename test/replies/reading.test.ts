import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNames } from '../../src/replies/mask-names.ts';
import { normaliseReply } from '../../src/replies/normalise-reply.ts';
import { literalOf } from '../../src/replies/pattern-literal.ts';
import { phraseIndexOf } from '../../src/replies/phrase-index.ts';
import { providerCodeOf } from '../../src/replies/provider-code-of.ts';
import { replyCodesOf } from '../../src/replies/reply-codes-of.ts';

describe('normaliseReply', () => {
  it('folds case, quotes, widths and blanks', () => {
    expect(normaliseReply('Messages mis en file d’attente\u00a0（Contrôle  de\r\nflux）')).toBe(
      "messages mis en file d'attente (contrôle de flux)",
    );
  });

  it('gives the same for its own answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseReply(text);
        expect(normaliseReply(once)).toBe(once);
      }),
    );
  });
});

describe('replyCodesOf', () => {
  it.each([
    ['550 5.1.1 user unknown', '550', '5.1.1'],
    ['421-4.7.28 slow down', '421', '4.7.28'],
    ['451-err 3050 : too many messages', '451', null],
    ['5.1.2 (bad destination system)', null, '5.1.2'],
    ['571 message refused', '571', null],
    ['#5.1.1 smtp; 550 5.1.1 not found', '550', '5.1.1'],
    ['550 [192.0.2.1] blocked', '550', null],
    ['sendmail 5.6.7 says nothing', null, null],
    ['from 192.5.5.241 and 5.5.5.5', null, null],
    ['sent 500 messages today', null, null],
    ["unknown address error 550-'recipient not found'", '550', null],
    ['451 4.7.500 server busy', '451', '4.7.500'],
    ['no code at all', null, null],
    ['550', '550', null],
  ])('reads %s', (text, code, enhancedCode) => {
    expect(replyCodesOf(text)).toEqual({ code, enhancedCode });
  });
});

describe('providerCodeOf', () => {
  it.each([
    ['421 4.7.0 [TSS04] Messages deferred', 'TSS04'],
    ['421 4.7.0 [IPTS04] Messages deferred', 'IPTS04'],
    ['our block list (S3140).', 'S3140'],
    ['rate limited (S77714)', 'S77714'],
    ['Server busy. Please try again later. AS(42004)', 'AS(42004)'],
    ['Mail rejetee. OFR_506 [506]', 'OFR_506'],
    ['slow down. OFR004_104 [104]', 'OFR004_104'],
    ['LPN007_510', 'LPN007_510'],
    ['421 RP-001 The mail server', 'RP-001'],
    ['https://support.google.com/mail/?p=UnsolicitedRateLimitError x - gsmtp', 'UnsolicitedRateLimitError'],
    ['550 AUP#In-1000 blocked', 'AUP#In-1000'],
    ['554 https://postmaster.gmx.net/en/case?c=r0201&i=ip', 'R0201'],
    // The anchor of Mimecast's page repeats the reply code and is no code of its own.
    ['https://community.mimecast.com/docs/DOC-1369#550', null],
    ['554 HL:REP 163', 'HL:REP'],
    ['421 (DYN:T1)', 'DYN:T1'],
    ['MTA-740010 failed', 'MTA-740010'],
    ['OXSUS0001_101', 'OXSUS0001_101'],
    ['reset. (NOWL)', 'NOWL'],
    ['550 5.1.1 user unknown', null],
  ])('takes the code out of %s', (reply, code) => {
    expect(providerCodeOf(normaliseReply(reply), reply)).toBe(code);
  });
});

describe('maskNames', () => {
  it('hides hosts, addresses, links and IPs and leaves words', () => {
    expect(
      maskNames('550 mx.mailspamprotection.com: <bob@spam.example>: see https://spam.example/x [192.0.2.1] 5.7.1'),
    ).toBe('550 <host>: <addr>: see <url> <ip> 5.7.1');
  });

  it('leaves nothing of an address behind', () => {
    const name = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(name, name, (local, host) => {
        expect(maskNames(`550 <${local}xq@${host}.example> ${local}xq@${host}.example no`)).not.toContain(`${local}xq`);
      }),
    );
  });
});

describe('phraseIndexOf', () => {
  it('finds exactly the phrases that the text holds', () => {
    const word = fc.stringMatching(/^[ab満]{2,5}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.stringMatching(/^[ab満]{0,40}$/),
        (phrases, text) => {
          const index = phraseIndexOf(phrases);
          const found = index.find(text).map((hit) => index.phrases[hit]);
          expect([...found].sort()).toEqual([...new Set(phrases)].filter((phrase) => text.includes(phrase)).sort());
        },
      ),
    );
  });
});

describe('literalOf', () => {
  it.each([
    [/\bofr(?:\d{3})?_416\b/, '_416'],
    [/\[(tss04)\]/, null],
    [/\(s3140\)?/, '(s3140'],
    [/a|bcd/, null],
    [/a[bc]?defg*h/, 'def'],
    [/https?:\/\//, 'http'],
  ])('finds the longest text that every match of %s holds', (pattern, literal) => {
    expect(literalOf(pattern)).toBe(literal);
  });
});
