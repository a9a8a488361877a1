import type { ColumnRole } from './column-role.ts';

/** One row of a table as cells. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly text: string;
}

/** A column and what it holds; `label` is set where the header itself is a reply or a domain (a pivot). */
export interface Column {
  readonly role: ColumnRole | 'reply-count' | 'domain-count';
  readonly label: string;
}

/** How a table's columns are to be read. */
export interface TableShape {
  readonly columns: readonly Column[];
  readonly hasHeader: boolean;
}
