const ELLIPSIS = '…';

/** The text when it has at most `most` UTF-16 units, else its beginning, cut between words where one ends near, and "…". */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = wholeCharacters(text, Math.max(0, most - ELLIPSIS.length));
  const space = room.search(/\s\S*$/u);
  const kept = space > room.length * 0.6 ? room.slice(0, space) : room;
  return `${kept.trimEnd()}${ELLIPSIS}`.slice(0, most);
}

/** The first `units` units, without half a surrogate pair at the end. */
export function wholeCharacters(text: string, units: number): string {
  const cut = text.slice(0, units);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
