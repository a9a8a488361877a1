import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, linesOf } from '../../src/intake/lines.ts';

async function linesIn(bytes: Uint8Array, piece = 65_536, limit?: number): Promise<Line[]> {
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
  const lines: Line[] = [];
  for await (const line of linesOf({ name: 'a', head: bytes, chunks }, limit)) lines.push(line);
  return lines;
}

test('LF, CRLF and CR end a line, wherever the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-zé]{0,5}$/), { minLength: 1 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 9 }),
      async (texts, end, piece) => {
        const lines = await linesIn(Buffer.from(texts.map((text) => text + end).join('')), piece);
        expect(lines.map((line) => line.text)).toEqual(texts);
        expect(lines.map((line) => line.number)).toEqual(texts.map((_, at) => at + 1));
      },
    ),
  );
});

test('the last line needs no end', async () => {
  expect((await linesIn(Buffer.from('a\nb'))).map((line) => line.text)).toEqual(['a', 'b']);
});

test('each line is decoded by itself: one odd byte does not spoil the others', async () => {
  const bytes = Buffer.concat([Buffer.from('caf\xe9\n', 'latin1'), Buffer.from('café\n')]);
  expect((await linesIn(bytes)).map((line) => line.text)).toEqual(['café', 'café']);
});

test('NULs vanish', async () => {
  expect((await linesIn(Buffer.from('a\0b\0\n'))).map((line) => line.text)).toEqual(['ab']);
});

test('a long line is cut, marked, and the next one is whole', async () => {
  for (const piece of [3, 1000]) {
    const lines = await linesIn(Buffer.from(`${'x'.repeat(500)}\nshort\n`), piece, 100);
    expect(lines.map(({ text, cut }) => [text.length, cut])).toEqual([
      [100, true],
      [5, false],
    ]);
  }
});
