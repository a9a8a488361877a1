import { shorten } from '../../chat/shorten.ts';

const ELLIPSIS = '…';

/** A domain for a narrow place: its end, which says whose it is, is kept. Any other text is shortened at its end. */
export function shortenName(name: string, most: number): string {
  if (name.length <= most || !/^[^\s.]+(?:\.[^\s.]+)+$/u.test(name)) return shorten(name, most);
  const labels = name.split('.');
  for (let from = 1; from < labels.length - 1; from += 1) {
    const end = labels.slice(from).join('.');
    if (end.length + 2 <= most) return `${ELLIPSIS}.${end}`;
  }
  return shorten(name, most);
}
