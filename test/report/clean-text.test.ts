import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/report/clean-text.ts';
import { withoutLocalParts } from '../../src/report/without-local-parts.ts';

describe('cleanText', () => {
  it.each([
    ['a\tb\r\nc', 'a b c'],
    ['\u001B[1;31mred\u001B[0m', 'red'],
    ['\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007', 'link'],
    ['\u009B31mred', 'red'],
    ['user\u202Egnp.exe', 'usergnp.exe'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['Messagerie indisponible – réessayez', 'Messagerie indisponible – réessayez'],
    ['消息排队（动态流量控制）', '消息排队（动态流量控制）'],
    ['half \uD83D', 'half \uFFFD'],
  ])('makes %j one clean line', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves no control, escape or invisible character in any text, keeps the limit, and does nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 2, max: 100 }), (text, limit) => {
        const clean = cleanText(text, limit);
        expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(clean.length).toBeLessThanOrEqual(limit);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean, limit)).toBe(clean);
      }),
      { numRuns: 300 },
    );
  });

  it('is quick with a text made to be slow', () => {
    expect(cleanText('\u001B]'.repeat(50_000), 100)).toBe('');
  });
});

describe('withoutLocalParts', () => {
  it.each([
    ['to=<jane.doe+x@yahoo.fr>', 'to=<*@yahoo.fr>'],
    ['"jane doe"@yahoo.fr', '*@yahoo.fr'],
    ['mailto:jane@yahoo.fr?x', 'mailto:*@yahoo.fr?x'],
    ['jane%40yahoo.fr', '*%40yahoo.fr'],
    ['bounce-jane=yahoo.fr@list.example', '*@list.example'],
    ['josé@exämple.fr', '*@exämple.fr'],
    ['<*@yahoo.fr>', '<*@yahoo.fr>'],
    ['mail me at 10:30 @ noon', 'mail me at 10:30 @ noon'],
  ])('turns %j into %j', (text, guarded) => {
    expect(withoutLocalParts(text)).toBe(guarded);
  });
});
