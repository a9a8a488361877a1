import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../src/knowledge/vocabulary.ts';
import { classifyReply } from '../../src/replies/classify-reply.ts';
import { LABELLED_BOUNDARIES } from './labelled-boundaries.ts';
import { LABELLED_BOUNDARIES_PLACED } from './labelled-boundaries-placed.ts';
import { LABELLED_GATEWAY_REPLIES } from './labelled-gateways.ts';
import { LABELLED_GLOBAL_AND_AMERICAN_REPLIES } from './labelled-global-americas.ts';
import { LABELLED_LANGUAGE_REPLIES } from './labelled-languages.ts';
import { LABELLED_MICROSOFT_REPLIES } from './labelled-microsoft.ts';
import { LABELLED_MTA_REPLIES } from './labelled-mtas.ts';
import { LABELLED_PLATFORM_REPLIES } from './labelled-platforms.ts';
import { LABELLED_RECEIVING_MTA_REPLIES } from './labelled-receiving-mtas.ts';
import { LABELLED_REPLIES, type LabelledReply } from './labelled-replies.ts';
import { LABELLED_SENDING_SIDE } from './labelled-sending-side.ts';
import { LABELLED_WESTERN_EUROPEAN_REPLIES } from './labelled-western-europe.ts';
import { LABELLED_WORDINGS_ASIAN } from './labelled-wordings-asian.ts';
import { LABELLED_WORDINGS_ENGLISH_ONE } from './labelled-wordings-english-one.ts';
import { LABELLED_WORDINGS_ENGLISH_TWO } from './labelled-wordings-english-two.ts';
import { LABELLED_WORDINGS_FRENCH } from './labelled-wordings-french.ts';
import { LABELLED_WORDINGS_GERMAN_DUTCH } from './labelled-wordings-german-dutch.ts';
import { LABELLED_WORDINGS_MORE_LANGUAGES } from './labelled-wordings-more-languages.ts';
import { LABELLED_WORDINGS_OPEN_WORDINGS_ONE } from './labelled-wordings-open-wordings-one.ts';
import { LABELLED_WORDINGS_OPEN_WORDINGS_TWO } from './labelled-wordings-open-wordings-two.ts';
import { LABELLED_WORDINGS_POLISH_RUSSIAN } from './labelled-wordings-polish-russian.ts';
import { LABELLED_WORDINGS_SENTENCES } from './labelled-wordings-sentences.ts';
import { LABELLED_WORDINGS_SPANISH_ITALIAN_PORTUGUESE } from './labelled-wordings-spanish-italian-portuguese.ts';
import { LABELLED_WORLD_REPLIES } from './labelled-world.ts';
import { MORE_LABELLED_REPLIES } from './more-labelled-replies.ts';

const ALL = [
  ...LABELLED_BOUNDARIES,
  ...LABELLED_BOUNDARIES_PLACED,
  ...LABELLED_GLOBAL_AND_AMERICAN_REPLIES,
  ...LABELLED_MICROSOFT_REPLIES,
  ...LABELLED_REPLIES,
  ...MORE_LABELLED_REPLIES,
  ...LABELLED_MTA_REPLIES,
  ...LABELLED_LANGUAGE_REPLIES,
  ...LABELLED_PLATFORM_REPLIES,
  ...LABELLED_GATEWAY_REPLIES,
  ...LABELLED_RECEIVING_MTA_REPLIES,
  ...LABELLED_WORLD_REPLIES,
  ...LABELLED_WESTERN_EUROPEAN_REPLIES,
  ...LABELLED_WORDINGS_ENGLISH_ONE,
  ...LABELLED_WORDINGS_ENGLISH_TWO,
  ...LABELLED_WORDINGS_OPEN_WORDINGS_ONE,
  ...LABELLED_WORDINGS_OPEN_WORDINGS_TWO,
  ...LABELLED_WORDINGS_FRENCH,
  ...LABELLED_WORDINGS_SPANISH_ITALIAN_PORTUGUESE,
  ...LABELLED_WORDINGS_GERMAN_DUTCH,
  ...LABELLED_WORDINGS_POLISH_RUSSIAN,
  ...LABELLED_WORDINGS_ASIAN,
  ...LABELLED_WORDINGS_MORE_LANGUAGES,
  ...LABELLED_WORDINGS_SENTENCES,
  ...LABELLED_SENDING_SIDE,
];
const shareOf = (rows: readonly LabelledReply[], holds: (row: LabelledReply) => boolean): number =>
  rows.filter(holds).length / rows.length;

describe('classifyReply', () => {
  it('gives at least 97 of 100 labelled replies their cause', () => {
    expect(shareOf(ALL, (row) => classifyReply(row).cause === row.cause)).toBeGreaterThanOrEqual(0.97);
  });

  it('names the provider and its code wherever the label does', () => {
    const wrong = ALL.flatMap((row) => {
      const { provider, providerCode, wrapper } = classifyReply(row);
      const ok =
        (row.provider ?? provider) === provider &&
        (row.providerCode ?? providerCode) === providerCode &&
        (row.wrapper ?? wrapper) === wrapper;
      return ok ? [] : [`${row.reply}: ${provider}, ${providerCode}, ${wrapper}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a host name that holds the word spam', '550 mx1.mailspamprotection.com: mailbox full', 'mailbox-full'],
    ['a mailbox blocked because nobody uses it', '550 Mailbox blocked due to inactivity', 'mailbox-inactive'],
    [
      'a rate limit for want of DMARC alignment',
      '421 Rate limited because there is no DMARC alignment',
      'authentication',
    ],
    [
      'a Spamhaus answer about the receiver’s resolver',
      '554 5.7.1 blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/',
      'receiver-fault',
    ],
    ['a throttle that speaks of reputation', '421 rate limited due to the poor reputation of your IP', 'reputation'],
    ['a wrapper with nothing inside', 'delivery temporarily suspended', 'backoff'],
  ])('is not deceived by %s', (_, reply, cause) => {
    expect(classifyReply({ reply }).cause).toBe(cause);
  });

  it('takes the cause of the inner text and keeps the mark of the slow-down', () => {
    const reply = 'delivery temporarily suspended: host mx.example.org[192.0.2.9] said: 550 5.1.1 no such user';
    expect(classifyReply({ reply })).toMatchObject({
      cause: 'invalid-recipient',
      persistence: 'permanent',
      origin: 'remote',
      wrapper: 'suspended',
      backoff: true,
    });
  });

  it('lets the own MTA speak of connections, and a remote server of its own disk', () => {
    expect(classifyReply({ reply: 'connect to mx.example.org[192.0.2.9]:25: Connection timed out' })).toMatchObject({
      cause: 'unreachable',
      origin: 'local',
      persistence: 'temporary',
    });
    expect(
      classifyReply({ reply: 'host mx.example.org[192.0.2.9] said: 451 4.3.0 queue file write error' }),
    ).toMatchObject({
      cause: 'receiver-fault',
      origin: 'remote',
    });
  });

  it('falls back to the registered meaning of the codes', () => {
    expect(classifyReply({ reply: '550 5.1.1 #ID#' })).toMatchObject({
      cause: 'invalid-recipient',
      rule: 'iana/5.1.1',
    });
    expect(classifyReply({ reply: '550' })).toMatchObject({ cause: 'unknown', rule: 'code/550' });
    expect(classifyReply({ reply: '' })).toMatchObject({ cause: 'unknown', rule: 'none', provider: null });
  });

  it('names the provider by relay host first, then by domain, then the domain itself', () => {
    expect(
      classifyReply({ reply: '451 later', relayHost: 'aspmx.l.google.com', recipientDomain: 'shop.example' }).provider,
    ).toBe('Google');
    expect(classifyReply({ reply: '451 later', recipientDomain: 'gmail.com' }).provider).toBe('Google');
    expect(classifyReply({ reply: '451 later', recipientDomain: 'mail.example.com' }).provider).toBe('example.com');
  });

  it('keeps the domain’s provider where Outlook.com’s server speaks with the name of Microsoft 365', () => {
    const reply =
      '451 4.7.500 Server busy. Please try again later. (S77719) [BN8NAM12FT032.eop-nam12.prod.protection.outlook.com]';
    expect(classifyReply({ reply, recipientDomain: 'hotmail.com' }).provider).toBe('Microsoft');
    expect(classifyReply({ reply, recipientDomain: 'shop.example' }).provider).toBe('Microsoft 365');
  });

  it('answers any text in bounds, and the same each time', () => {
    const reply = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            '550',
            '-',
            ' ',
            '5.7.1',
            "'",
            '<',
            '@',
            'a.b',
            'said:',
            '[',
            ']',
            '_',
            'led=',
            'text=',
            ':',
            ';',
          ),
          { maxLength: 200 },
        )
        .map((parts) => parts.join('')),
      fc.constantFrom(...ALL).chain(({ reply: known }) => fc.nat(known.length).map((end) => known.slice(0, end))),
    );
    fc.assert(
      fc.property(reply, fc.option(fc.domain(), { nil: undefined }), (text, domain) => {
        const meaning = classifyReply({ reply: text, recipientDomain: domain });
        expect(CAUSES).toContain(meaning.cause);
        expect(meaning.means.en).not.toBe('');
        expect(meaning.means.fr).not.toBe('');
        expect(meaning.advice.length).toBeGreaterThan(0);
        expect(meaning.providerCode?.length ?? 0).toBeLessThan(64);
        expect(classifyReply({ reply: text, recipientDomain: domain })).toEqual(meaning);
      }),
      { numRuns: 300 },
    );
  });

  it('stands hostile texts of any length', () => {
    for (const piece of [
      'a@',
      '550-',
      '<',
      "Text='",
      'LED=',
      'said: ',
      '((((',
      '_'.repeat(9),
      'mx.',
      '5.7.',
      '=C3',
      '&lt;',
      '1.1.1.',
    ]) {
      expect(CAUSES).toContain(classifyReply({ reply: piece.repeat(65_536 / piece.length) }).cause);
    }
  });
});

describe('the provider of a reply', () => {
  it('is not the service whose host the receiver refuses', () => {
    const reply =
      '554 5.7.1 Service unavailable; Client host [a9-5.smtp-out.amazonses.com] blocked using zen.spamhaus.org';
    expect(classifyReply({ reply }).provider).toBeNull();
  });

  it.each([
    [
      'the relay host before all',
      { relayHost: 'mx1.mail.icloud.com', recipientDomain: 'gmail.com' },
      '550 5.7.1 refused',
      'Apple',
    ],
    ['the recipient domain before the text', { recipientDomain: 'gmail.com' }, '421 4.7.0 [TSS04] deferred', 'Google'],
    ['the text where nothing else is known', {}, '421 4.7.0 [TSS04] Messages temporarily deferred', 'Yahoo'],
    [
      'a domain nobody knows after the text',
      { recipientDomain: 'shop.example' },
      '421 4.7.0 [TSS04] deferred',
      'Yahoo',
    ],
    [
      'the old operator’s own words at a moved domain',
      { recipientDomain: 'cox.net' },
      '554 cox 192.0.2.1 blocked. AUP#CXBL',
      'Cox',
    ],
    [
      'the new operator at a moved domain',
      { recipientDomain: 'cox.net' },
      '421 4.7.0 [TSS04] Messages deferred',
      'Yahoo',
    ],
  ])('is told by %s', (_, place, reply, provider) => {
    expect(classifyReply({ reply, ...place }).provider).toBe(provider);
  });
});
