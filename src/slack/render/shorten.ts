import { shorten, wholeCharacters } from '../../chat/shorten.ts';

const ELLIPSIS = '…';

/** The name of a domain or a provider for a narrow place: of a domain its end, which says whose it is, is kept. */
export function shortenName(name: string, most: number): string {
  if (name.length <= most) return name;
  if (!/^[^\s.]+(?:\.[^\s.]+)+$/u.test(name)) return shorten(name, most);
  const labels = name.split('.');
  for (let from = 1; from < labels.length - 1; from += 1) {
    const end = labels.slice(from).join('.');
    if (end.length + 2 <= most) return `${ELLIPSIS}.${end}`;
  }
  const head = wholeCharacters(name, Math.ceil((most - 1) / 2));
  const tail = wholeTail(name, Math.floor((most - 1) / 2));
  return `${head}${ELLIPSIS}${tail}`;
}

/** Pieces of at most `most` UTF-16 units that together are the text; cut at line ends, else between words. */
export function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const whole = wholeCharacters(rest, most);
    // The text may be escaped: no piece ends inside an entity.
    const room = whole.replace(/&[a-z]{0,3}$/, '') || whole;
    const at = Math.max(lastCut(room, '\n'), lastCut(room, ' '));
    const piece = at > most / 2 ? room.slice(0, at) : room;
    found.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' ? found : [...found, rest];
}

/** No lone surrogates and no control characters but tab and line end: what Slack's JSON reader takes. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ');
}

/** Clean, on one line, without outer white space. */
export function oneLine(text: string): string {
  return clean(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}

function lastCut(text: string, mark: string): number {
  return text.lastIndexOf(mark) + 1;
}

function wholeTail(text: string, units: number): string {
  const cut = units === 0 ? '' : text.slice(-units);
  return /^[\uDC00-\uDFFF]/.test(cut) ? cut.slice(1) : cut;
}
