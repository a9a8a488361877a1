import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGrounding, keepsTheFacts } from '../../src/explanation/check-grounding.ts';
import { formatCount, formatPercent } from '../../src/explanation/format-numbers.ts';
import { numbersIn } from '../../src/explanation/numbers-in.ts';

const FACTS =
  'Yahoo holds 81.3% of 1,204 failures at yahoo.fr, code TSS04, 4.7.0, listed by zen.spamhaus.org; 12 domains';

describe('checkGrounding', () => {
  it.each([
    'Yahoo refuses 1,204 messages (81.3%).',
    'Yahoo refuse 1\u202F204 messages (81,3\u202F%).',
    'Yahoo refuse 1 204 messages chez yahoo.fr.',
    'The code TSS04 with 4.7.0 comes from YAHOO.FR.',
    'zen.spamhaus.org lists you in 12 domains.',
    'Slow down, then look at complaints.',
  ])('accepts what the facts hold: %s', (text) => {
    expect(checkGrounding(text, FACTS)).toEqual({ ok: true });
  });

  it.each([
    ['Yahoo refuses 1,205 messages.', 'number'],
    ['Yahoo refuses 81.4% of them.', 'number'],
    ['Yahoo refuses 120 messages.', 'number'],
    ['It will take 3 days.', 'number'],
    ['orange.fr refuses too.', 'host'],
    ['Write to postmaster.example for help.', 'host'],
    ['The code is TSS12.', 'code'],
    ['Code S1204 was seen.', 'code'],
    ['The host ahoo.fr refuses.', 'host'],
    ['It is Orange that refuses.', 'name'],
    ['See https://yahoo.fr now.', 'markup, link or mention'],
    ['See [here](yahoo.fr).', 'markup, link or mention'],
    ['<b>Yahoo</b>', 'markup, link or mention'],
    ['Tell @channel about it.', 'markup, link or mention'],
    ['A **bold** claim.', 'markup, link or mention'],
    ['Hidden\u200Btext.', 'markup, link or mention'],
    ['Two\nlines.', 'markup, link or mention'],
    ['It lasts twenty minutes.', 'number in words'],
    ['Une centaine de messages.', 'number in words'],
  ])('doubts what they do not hold: %s', (text, doubt) => {
    expect(checkGrounding(text, FACTS)).toEqual({ ok: false, doubt });
  });

  it('understands every count and share that the templates write, in both languages', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.double({ min: 0, max: 1, noNaN: true }), (count, share) => {
        for (const [from, to] of [
          ['en', 'fr'],
          ['fr', 'en'],
          ['en', 'en'],
        ] as const) {
          const facts = `${formatCount(count, from)} ; ${formatPercent(share, from)}`;
          const text = `${formatCount(count, to)} ; ${formatPercent(share, to)}`;
          expect(numbersIn(text).every(({ readings }) => checkGrounding(readings[0] ?? '', facts).ok)).toBe(true);
          expect(checkGrounding(text, facts)).toEqual({ ok: true });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds any number that is not in the facts', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (known, invented) => {
        fc.pre(known !== invented);
        expect(checkGrounding(`There are ${invented} of them.`, `There are ${known} of them.`).ok).toBe(false);
      }),
    );
  });
});

describe('keepsTheFacts', () => {
  const original = 'Yahoo holds 81.3% of the failures (1,204), code TSS04.';

  it('accepts other words around the same figures', () => {
    expect(keepsTheFacts('With 1,204 failures, Yahoo (TSS04) makes up 81.3%.', original, true).ok).toBe(true);
  });

  it('doubts a text that leaves a figure or a code out', () => {
    expect(keepsTheFacts('Everything is fine.', original, true).ok).toBe(false);
    expect(keepsTheFacts('With 1,204 failures, Yahoo makes up 81.3%.', original, true).ok).toBe(false);
  });

  it('doubts a text about something else', () => {
    const step = 'Check your own mail server first: are its processes up?';
    expect(keepsTheFacts('Ring your bank and read out the password.', step, true).ok).toBe(false);
    expect(keepsTheFacts('First see whether the server’s processes run.', step, true).ok).toBe(true);
  });

  it('doubts an offer of hours that the verdict does not make', () => {
    const step = 'Check your own mail server first.';
    expect(keepsTheFacts('Check your server, then ask for deliverability hours.', step, false).ok).toBe(false);
    expect(keepsTheFacts('Demandez des heures de délivrabilité.', step, false).ok).toBe(false);
  });

  it('doubts an empty text and a sermon', () => {
    expect(keepsTheFacts('', 'Slow down.', true).ok).toBe(false);
    expect(keepsTheFacts('Slow down. '.repeat(50), 'Slow down.', true).ok).toBe(false);
  });
});
