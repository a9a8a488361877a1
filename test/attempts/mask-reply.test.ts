import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReplyMasker } from '../../src/attempts/mask-reply.ts';
import { TallyBuilder } from '../../src/attempts/tally-builder.ts';

const masker = new ReplyMasker(8192);

function mask(text: string, local = ''): string {
  const bytes = Buffer.from(text);
  return Buffer.from(masker.masked.subarray(0, masker.mask(bytes, 0, bytes.length, Buffer.from(local)))).toString();
}

describe('what says why stays in the template', () => {
  test.each([
    [
      '421 4.7.0 [TSS04] Messages from 192.0.2.4 temporarily deferred',
      '421 4.7.0 [TSS04] Messages from # temporarily deferred',
    ],
    [
      '550 5.7.1 messages from [192.0.2.4] were not sent (S3140).',
      '550 5.7.1 messages from [#] were not sent (S3140).',
    ],
    ['451 4.7.500 Server busy. (AS77712) AS(42004)', '451 4.7.500 Server busy. (AS77712) AS(42004)'],
    ['421 mwinf5c04 OFR_506 [506]', '421 # OFR_506 [506]'],
    ['550 RP-001 CT-421 SC-001 OU-002', '550 RP-001 CT-421 SC-001 OU-002'],
    ['421-4.7.28 a 421 4.7.28 b', '421-4.7.28 a 421 4.7.28 b'],
    [
      'https://support.google.com/mail/?p=UnsolicitedRateLimitError x7si123wrd.9 - gsmtp',
      'https://google.com/mail/?p=UnsolicitedRateLimitError # - gsmtp',
    ],
    ['https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=192.0.2.1', 'https://gmx.net/en/case?c=r0201&i=ip&v=#'],
    ['550 LPN007_510 SFR_IN_4 MTA-740010 In-1000', '550 LPN007_510 SFR_IN_4 MTA-740010 In-1000'],
  ])('%s', (reply, template) => {
    expect(mask(reply)).toBe(template);
  });
});

describe('what differs from message to message becomes #', () => {
  test.each([
    ['<jdoe@example.fr>: no', '<#>: no'],
    ['"john doe"@example.fr: no', '#: no'],
    ["o'brien@example.fr: no", '#: no'],
    ['mailto:jdoe%40example.fr', 'mailto:#'],
    ['queued as 4VKx2T0Yz6z9rxS', 'queued as #'],
    ['queued as F7F95D5C340', 'queued as #'],
    ['from 2001:db8::25 at 10:00:23.5Z', 'from # at #'],
    ['on Wed, 01 May 2024 10:00:23 +0000', 'on #, # # # # +#'],
    ['try again in 287 seconds', 'try again in # seconds'],
    ['host mx7.mail.example.fr[192.0.2.9] said', 'host #[#] said'],
    ['a#011b\tc\u0007d', 'a b cd'],
  ])('%s', (reply, template) => {
    expect(mask(reply)).toBe(template);
  });

  test('two blocklists give two templates, two addresses on one list give one', () => {
    const listed = (ip: string, list: string) =>
      mask(`554 5.7.1 Service unavailable; Client host [${ip}] blocked using ${list}`);
    expect(listed('192.0.2.1', 'zen.spamhaus.org')).toBe(listed('198.51.100.7', 'zen.spamhaus.org'));
    expect(listed('192.0.2.1', 'zen.spamhaus.org')).not.toBe(listed('192.0.2.1', 'bl.spamcop.net'));
    expect(listed('192.0.2.1', 'zen.spamhaus.org')).not.toBe(listed('192.0.2.1', 'sbl.spamhaus.org'));
  });

  test('the recipient is masked as a whole word, in any case', () => {
    expect(mask('550 User JDoe unknown, jdoenut known', 'jdoe')).toBe('550 User # unknown, jdoenut known');
    expect(mask('no_mailbox_here_by_that_name._marie.durand_', 'marie.durand')).toBe('#_');
  });
});

test('any bytes are masked without a throw and within bounds', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.uint8Array({ maxLength: 20 }), (bytes, local) => {
      const length = masker.mask(bytes, 0, bytes.length, local);
      expect(length).toBeLessThanOrEqual(masker.masked.length);
      expect(masker.masked.subarray(0, length).every((byte) => byte >= 0x20 && byte !== 0x7f)).toBe(true);
    }),
  );
});

test('a reply given as text and as bytes of a line have the same key', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: 'binary' }), fc.stringMatching(/^[a-z]{4,9}$/), (around, local) => {
      const reply = `550 5.1.1 ${around.replaceAll('\0', '')} User ${local} unknown <${local}@x.fr>`;
      const builder = new TallyBuilder();
      builder.add({ domain: 'x.fr', outcome: 'bounced', reply, localPart: local });
      const line = Buffer.from(`to=<${local}@x.fr> (${reply})`);
      const start = line.indexOf('(') + 1;
      builder.count(
        builder.domainOfText('x.fr'),
        0,
        2,
        builder.templateOf(line, start, line.length - 1, line, 4, 4 + local.length),
        0,
        1,
        Number.NaN,
        -1,
      );
      expect(builder.build().cells.length).toBe(1);
    }),
  );
});
