/**
 * @typedef {string | number | null} Cell
 * @typedef {readonly Cell[]} Row
 */

/**
 * The rows by one column. What is not known comes last in both directions; equal rows keep their order.
 * @param {readonly Row[]} rows
 * @param {number} column
 * @param {'ascending' | 'descending'} direction
 * @param {string} language
 * @returns {Row[]}
 */
export function sortRows(rows, column, direction, language) {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const left = a[column] ?? null;
    const right = b[column] ?? null;
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right));
    return sign * order;
  });
}
