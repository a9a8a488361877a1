/** A number as people write it: digits, grouped or with decimals, in the ways of both languages. */
const NUMBER = /\d+(?:[.,\u00A0\u202F ’']\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/g;
const GROUPS = /[\u00A0\u202F ’']/g;

/** One number as written, and every value that it can stand for: `1,204` is 1204 or 1.204. */
export interface WrittenNumber {
  readonly written: string;
  readonly readings: readonly string[];
}

/** All numbers of a text, English or French. Digits inside words and codes (`TSS04`, `4.7.0`) are given too. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.normalize('NFKC').matchAll(NUMBER)].map(([written]) => ({ written, readings: readingsOf(written) }));
}

function readingsOf(written: string): readonly string[] {
  const compact = written.replace(GROUPS, '');
  const readings = new Set([compact]);
  // 4.7.0 and 192.0.2.1 are codes and addresses: they stand for themselves only.
  if (/^\d+(?:[.,]\d+)?$/.test(compact)) readings.add(canonical(compact.replace(',', '.')));
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(compact)) readings.add(canonical(compact.replace(/[.,]/g, '')));
  const mixed = /^(\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,](\d+)$/.exec(compact);
  if (mixed) readings.add(canonical(`${mixed[1]?.replace(/[.,]/g, '')}.${mixed[3]}`));
  return [...readings];
}

function canonical(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = fraction.replace(/0+$/, '');
  const start = whole.replace(/^0+(?=\d)/, '');
  return digits === '' ? start : `${start}.${digits}`;
}
