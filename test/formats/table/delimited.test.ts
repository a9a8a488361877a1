import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordAssembler } from '../../../src/formats/delimited/record-assembler.ts';
import { splitFields } from '../../../src/formats/delimited/split-fields.ts';

test.each([
  ['a;b;c', [';'], ['a', 'b', 'c']],
  ['a;"b;c";d', [';'], ['a', 'b;c', 'd']],
  ['"a ""b"" c",d', [','], ['a "b" c', 'd']],
  [' "a" ,b', [','], ['a', 'b']],
  ['a,,', [','], ['a', '', '']],
  ['5" disk,b', [','], ['5" disk', 'b']],
  ['"a"x,b', [','], ['ax', 'b']],
  ['', [';'], ['']],
])('%j splits', (text, [delimiter], fields) => {
  expect(splitFields(text, delimiter as string)).toEqual(fields);
});

test('an open quote asks for the next line', () => {
  expect(splitFields('a;"b', ';')).toBeNull();
});

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const assembler = new RecordAssembler(delimiter);
  const records = text.split('\n').flatMap((line, at) => assembler.push(line, at + 1));
  return [...records, ...assembler.flush()].map((record) => record.fields);
}

test('what is written by RFC 4180 comes back', () => {
  const field = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', ' ', 'é', ','), maxLength: 12 });
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
      expect(recordsOf(text, ';')).toEqual(rows);
    }),
  );
});

test('a stray quote costs its own line only, however long the file', () => {
  const lines = Array.from({ length: 300 }, (_, at) => `row ${at};${at === 10 ? '"open' : 'x'}`);
  const records = recordsOf(lines.join('\n'), ';');
  expect(records).toHaveLength(300);
  expect(records[10]).toEqual(['row 10', '"open']);
});

test('no line is lost and none comes twice, whatever the quotes', () => {
  const line = fc.string({ unit: fc.constantFrom('a', ';', '"', ' '), maxLength: 10 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 200 }), (lines) => {
      const assembler = new RecordAssembler(';');
      const records = [...lines.flatMap((text, at) => assembler.push(text, at + 1)), ...assembler.flush()];
      expect(records.map((record) => record.text).join('\n')).toBe(lines.join('\n'));
    }),
  );
});
