import type { CardElement, ColumnSet, Placed } from './adaptive-card.ts';
import { textElement } from './text-element.ts';

/** One item of a list: its mark in a column of its own, so that the lines of the item stand below each other. */
export function listItem(
  mark: string,
  items: readonly CardElement[],
  placed: Placed = { spacing: 'Small' },
): ColumnSet {
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'auto', items: [textElement(mark)] },
      { type: 'Column', width: 'stretch', spacing: 'Small', items },
    ],
    ...placed,
  };
}

/** Mark of an item: its number, or a bullet. */
export function listMark(at: number, ordered: boolean): string {
  return ordered ? `${at + 1}.` : '•';
}
