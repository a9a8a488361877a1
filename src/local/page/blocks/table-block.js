import { element } from '../element.js';
import { icon } from '../icon.js';
import { withText } from '../language.js';
import { count, decimal, percent } from '../numbers.js';
import { sortRows } from './sort-rows.js';

/** @typedef {import('../../../bot/answer.ts').TableBlock} TableBlock */

const ROWS_AT_FIRST = 10;
let tables = 0;

/**
 * A table that sorts by any column, first ten rows first.
 * @param {TableBlock} block
 * @param {string} language
 */
export function tableBlock(block, language) {
  tables += 1;
  const caption = element('p', { class: 'table-caption', id: `table-${tables}` }, block.caption);
  const body = element('tbody');
  const heads = block.columns.map((column) => headCell(column));
  let rows = [...block.rows];
  let all = rows.length <= ROWS_AT_FIRST + 2;

  const fill = () => {
    const shown = all ? rows : rows.slice(0, ROWS_AT_FIRST);
    body.replaceChildren(...shown.map((row) => bodyRow(row, block.columns, language)));
  };
  for (const [at, { cell, button }] of heads.entries()) {
    button.addEventListener('click', () => {
      const before = cell.getAttribute('aria-sort');
      const first = block.columns[at]?.type === 'text' ? 'ascending' : 'descending';
      const second = first === 'ascending' ? 'descending' : 'ascending';
      const direction = before === first ? second : first;
      for (const head of heads) head.cell.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', direction);
      rows = sortRows(block.rows, at, direction, language);
      fill();
    });
  }
  fill();

  const table = element(
    'table',
    { 'aria-labelledby': caption.id },
    element('thead', {}, element('tr', {}, ...heads.map(({ cell }) => cell))),
    body,
  );
  const region = element(
    'div',
    { class: 'table-scroll', role: 'region', tabindex: 0, 'aria-labelledby': caption.id },
    table,
  );
  const more = all
    ? null
    : moreButton(block.rows.length, (showAll) => {
        all = showAll;
        fill();
      });
  const leftOut = block.more > 0 && withText(element('p', { class: 'quiet' }), 'rowsLeftOut', { rows: block.more });
  return element('section', { class: 'table-block' }, caption, region, more, leftOut);
}

/** @param {TableBlock['columns'][number]} column */
function headCell(column) {
  const button = element('button', { type: 'button' }, element('span', {}, column.label), icon('sort', 'icon sort'));
  return { button, cell: element('th', { scope: 'col', class: column.type === 'text' ? 'words' : 'figures' }, button) };
}

/**
 * @param {TableBlock['rows'][number]} row
 * @param {TableBlock['columns']} columns
 * @param {string} language
 */
function bodyRow(row, columns, language) {
  const cells = columns.map((column, at) => {
    const value = row[at] ?? null;
    const className = column.type === 'text' ? 'words' : 'figures';
    if (value === null) return element('td', { class: className }, unknown());
    if (at === 0) return element('th', { scope: 'row', class: className }, value);
    return element(
      'td',
      { class: className },
      typeof value === 'number' ? figure(value, column.type, language) : value,
    );
  });
  return element('tr', {}, ...cells);
}

/** @param {number} value @param {TableBlock['columns'][number]['type']} type @param {string} language */
function figure(value, type, language) {
  if (type === 'percent') return percent(value, language);
  return type === 'count' ? count(value, language) : decimal(value, language);
}

function unknown() {
  const words = withText(element('span', { class: 'visually-hidden' }), 'unknownValue');
  return element('span', { class: 'unknown' }, element('span', { 'aria-hidden': 'true' }, '–'), words);
}

/** @param {number} rows @param {(all: boolean) => void} onChange */
function moreButton(rows, onChange) {
  const button = withText(
    element('button', { type: 'button', class: 'link-button', 'aria-expanded': 'false' }),
    'showAllRows',
    { rows },
  );
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    withText(button, open ? 'showFewerRows' : 'showAllRows', { rows });
    onChange(open);
  });
  return button;
}
