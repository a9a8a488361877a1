/**
 * A whole number with the language's grouping.
 * @param {number} value
 * @param {string} language
 */
export function count(value, language) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

/**
 * A number with at most one decimal: a lift.
 * @param {number} value
 * @param {string} language
 */
export function decimal(value, language) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/**
 * A share, 0..1, as a percentage. One decimal where a whole number would say 0 or 100 and it is neither.
 * @param {number} share
 * @param {string} language
 */
export function percent(share, language) {
  const coarse = (share > 0 && share < 0.01) || (share > 0.99 && share < 1);
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: coarse ? 1 : 0 }).format(share);
}

/**
 * A size in bytes as people read it.
 * @param {number} bytes
 * @param {string} language
 */
export function byteSize(bytes, language) {
  const units = /** @type {const} */ (['byte', 'kilobyte', 'megabyte', 'gigabyte']);
  let value = bytes;
  let at = 0;
  while (value >= 999.5 && at < units.length - 1) {
    value /= 1000;
    at += 1;
  }
  const maximumFractionDigits = at > 0 && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[at] ?? 'byte',
    unitDisplay: at === 0 ? 'long' : 'short',
    maximumFractionDigits,
  }).format(value);
}

/**
 * Hours and minutes of a time.
 * @param {number} at ms since the epoch
 * @param {string} language
 */
export function clockTime(at, language) {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
}
