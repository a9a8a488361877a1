import type { CardElement, CardTable } from './adaptive-card.ts';
import { jsonBytes } from './json-bytes.ts';

/** Bytes of a card around its body and actions. */
const AROUND = 1500;

/**
 * Elements in loads of one card each, in their order; a table goes on in the next card under its header.
 * `whole`: bytes of a card; `ending`: of what stands below the last load.
 */
export function packCards(elements: readonly CardElement[], whole: number, ending: number): CardElement[][] {
  const most = whole - AROUND - ending;
  const loads: CardElement[][] = [[]];
  let room = most;
  const add = (element: CardElement, size: number) => {
    loads.at(-1)?.push(element);
    room -= size;
  };
  for (const element of elements) {
    const size = jsonBytes(element) + 1;
    if (size <= room) add(element, size);
    else if (element.type === 'Table') {
      for (const piece of tablePieces(element, room, most)) {
        const pieceSize = jsonBytes(piece) + 1;
        if (pieceSize > room) {
          loads.push([]);
          room = most;
        }
        add(piece, pieceSize);
      }
    } else {
      // A title stays with what it is the title of.
      const title = trailingTitle(loads.at(-1) ?? []);
      if (title !== null && (loads.at(-1)?.length ?? 0) > 1) loads.at(-1)?.pop();
      loads.push([]);
      room = most;
      if (title !== null && (loads.at(-2)?.length ?? 0) > 0) add(title, jsonBytes(title) + 1);
      add(element, size);
    }
  }
  return loads.filter((load) => load.length > 0);
}

function trailingTitle(load: readonly CardElement[]): CardElement | null {
  const last = load.at(-1);
  return last?.type === 'TextBlock' && last.style === 'heading' ? last : null;
}

/** The first piece fills what is left of a card, the others fill cards of their own. */
function tablePieces(table: CardTable, first: number, others: number): CardTable[] {
  const [header, ...rows] = table.rows;
  if (header === undefined) return [];
  const around = jsonBytes({ ...table, rows: [header] }) + 2;
  const pieces: CardTable[] = [];
  let room = first - around;
  let piece = [header];
  for (const row of rows) {
    const size = jsonBytes(row) + 1;
    if (size > room) {
      if (piece.length > 1) pieces.push({ ...table, rows: piece });
      piece = [header];
      room = others - around;
    }
    piece.push(row);
    room -= size;
  }
  return piece.length > 1 ? [...pieces, { ...table, rows: piece }] : pieces;
}
