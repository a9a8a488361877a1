import { describe, expect, it } from 'vitest';
import { classifyReply } from '../../src/replies/classify-reply.ts';
import { MAX_REPLY_LENGTH } from '../../src/replies/unwrap-reply.ts';
import { countWork } from './count-work.ts';

const SHAPES: readonly (readonly [name: string, piece: string])[] = [
  ['addresses', 'a@'],
  ['at signs', '@'],
  ['reply codes', '550-'],
  ['angle brackets', '<'],
  ['Campaign texts', "Text='"],
  ['Exchange frames', '{LED='],
  ['said', 'host a said: '],
  ['brackets', '(((('],
  ['underscores', '_____'],
  ['dots', 'mx.'],
  ['numbers', '5.7.'],
  ['addresses of hosts', '192.0.2.1 '],
  ['quoted-printable', '=C3'],
  ['entities', '&lt;'],
  ['encoded words', '=?utf-8?q?a?= '],
  ['percent-encoding', '%41'],
  ['JSON', '{"a":'],
  ['quotes', '"\''],
  ['suspended', 'delivery temporarily suspended: '],
  ['known words', 'mailbox full spam blocked '],
  ['ideographs', '垃圾邮件'],
  ['accents', 'é'],
  ['blanks', ' \t'],
];
const line = (piece: string, length: number): string => piece.repeat(length / piece.length + 1).slice(0, length);
/** Each call is told apart by its first letter, because equal questions get a remembered answer. */
const workOn = (text: string): number => countWork(() => classifyReply({ reply: text }));

describe('the work on a hostile line', () => {
  it.each(SHAPES)('at most doubles where %s double', (_, piece) => {
    const half = workOn(line(piece, MAX_REPLY_LENGTH / 2));
    const whole = workOn(line(piece, MAX_REPLY_LENGTH));
    expect(whole).toBeLessThan(2.6 * half + 20_000);
  });

  it.each(SHAPES)('does not grow with 64 KB of %s', (_, piece) => {
    const cut = workOn(line(piece, MAX_REPLY_LENGTH + 1));
    expect(workOn(line(piece, 65_536))).toBeLessThan(1.1 * cut + 2 * 65_536);
  });

  it('counts a square as one', () => {
    const square = (text: string): number =>
      countWork(() => {
        for (let at = 0; at < text.length; at++) text.slice(at).includes('x');
      });
    expect(square(line('a', 2000))).toBeGreaterThan(3 * square(line('a', 1000)));
  });
});
