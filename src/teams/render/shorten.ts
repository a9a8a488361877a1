const ELLIPSIS = '…';

/** The text when it has at most `most` UTF-16 units, else its beginning, cut between words where one ends near, and "…". */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = wholeCharacters(text, Math.max(0, most - ELLIPSIS.length));
  const space = room.search(/\s\S*$/u);
  const kept = space > room.length * 0.6 ? room.slice(0, space) : room;
  return `${kept.trimEnd()}${ELLIPSIS}`.slice(0, most);
}

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

function wholeCharacters(text: string, units: number): string {
  const cut = text.slice(0, units);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
