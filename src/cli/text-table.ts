interface TableOptions {
  /** Columns set flush left; the others are numbers, flush right. */
  readonly leftColumns: readonly number[];
  readonly header: (text: string) => string;
}

/** Plain-text table; the first row is the head. Cells hold no escapes. */
export function textTable(rows: readonly (readonly string[])[], options: TableOptions): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return options.leftColumns.includes(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line, row) => (row === 0 ? options.header(line) : line)).join('\n');
}
