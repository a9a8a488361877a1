import { SLACK_NUMBERS } from '../slack-numbers.ts';
import {
  byType,
  type Check,
  flag,
  isObject,
  list,
  number,
  oneOf,
  optional,
  required,
  shape,
  text,
  type Violation,
} from './check.ts';
import { RICH_TEXT } from './rich-text.ts';
import { textLength } from './text-length.ts';

const { chart, dataTable, id, table } = SLACK_NUMBERS;

const blockId = optional(text(id));
const rawText = shape({ type: required(oneOf('raw_text')), text: required(text(10_000)) });
const rawNumber = shape({
  type: required(oneOf('raw_number')),
  value: required(number(-Number.MAX_VALUE, Number.MAX_VALUE)),
  text: required(text(10_000)),
});
const cell = byType(() => ({ raw_text: rawText, raw_number: rawNumber, rich_text: RICH_TEXT }));
const headerCell = byType(() => ({ raw_text: rawText, raw_number: rawNumber }));

function evenRows(most: number): Check {
  return (value, pointer, found) => {
    const rows = isObject(value) && Array.isArray(value['rows']) ? value['rows'] : [];
    const widths = new Set(rows.map((row) => (Array.isArray(row) ? row.length : -1)));
    if (widths.size > 1)
      found.push({ pointer: `${pointer}/rows`, message: 'all rows must have the same number of cells' });
    if (textLength(rows) > most)
      found.push({ pointer: `${pointer}/rows`, message: `must be less than ${most + 1} characters in total` });
  };
}

/** The plain `table` block. An empty cell is refused. */
export const TABLE: Check = shape(
  {
    type: required(oneOf('table')),
    block_id: blockId,
    rows: required(list(list(cell, table.columns), table.rows)),
    column_settings: optional(
      list(
        nullable(shape({ align: optional(oneOf('left', 'center', 'right')), is_wrapped: optional(flag) })),
        table.columns,
        0,
      ),
    ),
  },
  evenRows(table.characters),
);

/** The sortable `data_table` block: its first row is the header. */
export const DATA_TABLE: Check = shape(
  {
    type: required(oneOf('data_table')),
    block_id: blockId,
    caption: required(text(10_000)),
    rows: required(list(list(cell, dataTable.columns), dataTable.rows, 2)),
    page_size: optional(number(1, dataTable.pageSize, { whole: true })),
    row_header_column_index: optional(number(0, dataTable.columns - 1, { whole: true })),
  },
  (value, pointer, found) => {
    evenRows(dataTable.characters)(value, pointer, found);
    const header = isObject(value) && Array.isArray(value['rows']) ? value['rows'][0] : undefined;
    if (!Array.isArray(header)) return;
    for (const [at, one] of header.entries()) headerCell(one, `${pointer}/rows/0/${at}`, found);
    const index = isObject(value) ? value['row_header_column_index'] : undefined;
    if (typeof index === 'number' && index >= header.length)
      found.push({ pointer: `${pointer}/row_header_column_index`, message: 'is not a column of the table' });
  },
);

const label = text(chart.label);
const series = list(
  shape({
    name: required(label),
    data: required(
      list(
        shape({ label: required(label), value: required(number(-Number.MAX_VALUE, Number.MAX_VALUE)) }),
        chart.points,
      ),
    ),
  }),
  chart.series,
);

const axisChart = (name: string): Check =>
  shape(
    {
      type: required(oneOf(name)),
      series: required(series),
      axis_config: required(
        shape({
          categories: required(list(label, chart.categories)),
          x_label: optional(text(chart.axisLabel)),
          y_label: optional(text(chart.axisLabel)),
        }),
      ),
    },
    categoriesAreCovered,
  );

/** `data_visualization`: pie, bar, line or area. */
export const DATA_VISUALIZATION: Check = shape({
  type: required(oneOf('data_visualization')),
  block_id: blockId,
  title: required(text(chart.title)),
  chart: required(
    byType(() => ({
      bar: axisChart('bar'),
      line: axisChart('line'),
      area: axisChart('area'),
      pie: shape({
        type: required(oneOf('pie')),
        segments: required(
          list(
            shape({ label: required(label), value: required(number(Number.MIN_VALUE, Number.MAX_VALUE)) }),
            chart.segments,
          ),
        ),
      }),
    })),
  ),
});

/** Every series has exactly one point for each category, and its own name. */
function categoriesAreCovered(value: unknown, pointer: string, found: Violation[]): void {
  if (!isObject(value) || !isObject(value['axis_config']) || !Array.isArray(value['series'])) return;
  const categories = value['axis_config']['categories'];
  if (!Array.isArray(categories)) return;
  const wanted = [...categories].map(String).sort().join('\n');
  if (new Set(categories).size < categories.length)
    found.push({ pointer: `${pointer}/axis_config/categories`, message: 'must be unique' });
  const names = value['series'].map((one) => (isObject(one) ? one['name'] : undefined));
  if (new Set(names).size < names.length) found.push({ pointer: `${pointer}/series`, message: 'names must be unique' });
  for (const [at, one] of value['series'].entries()) {
    const data = isObject(one) && Array.isArray(one['data']) ? one['data'] : [];
    const labels = data.map((point) => (isObject(point) ? String(point['label']) : ''));
    if (labels.sort().join('\n') !== wanted)
      found.push({ pointer: `${pointer}/series/${at}/data`, message: 'labels must match the axis categories' });
  }
}

function nullable(check: Check): Check {
  return (value, pointer, found) => {
    if (value !== null) check(value, pointer, found);
  };
}
