import { DELIVERED, type Tally } from '../attempts/tally.ts';
import { classifyReplyAt } from './classify-reply.ts';
import type { JudgedTally } from './judged-tally.ts';
import { type ProviderColumns, providerColumnsOf } from './provider-columns.ts';
import type { ReplyMeaning } from './reply-meaning.ts';
import type { ReplyPlace } from './reply-place.ts';

/**
 * Names provider, filter and meaning of every cell of the tally. Rules run once per distinct
 * (template, known operator): unknown domains share one answer, whose `provider` is then null.
 */
export function judgeTally(tally: Tally): JudgedTally {
  const columns = providerColumnsOf(tally);
  const meanings: ReplyMeaning[] = [];
  const positionOf = new Map<ReplyMeaning, number>();
  const { cells, templates } = tally;
  const cellMeaning = new Int32Array(cells.length).fill(-1);
  // Most templates come from one operator: what the first one meant by it is kept in columns, the rest in a map.
  const firstOperator = new Int32Array(templates.length).fill(-1);
  const firstMeaning = new Int32Array(templates.length);
  const others = new Map<number, number>();

  const classified = (template: number, operator: number): number => {
    const text = templates[template]?.example || templates[template]?.key || '';
    const meaning = classifyReplyAt(text, columns.operators[operator] ?? NOWHERE);
    const position = positionOf.get(meaning) ?? meanings.push(meaning) - 1;
    positionOf.set(meaning, position);
    return position;
  };
  const meaningFor = (template: number, operator: number): number => {
    if (firstOperator[template] === operator) return firstMeaning[template] as number;
    if (firstOperator[template] === -1) {
      firstOperator[template] = operator;
      const position = classified(template, operator);
      firstMeaning[template] = position;
      return position;
    }
    const key = operator * templates.length + template;
    const position = others.get(key) ?? classified(template, operator);
    others.set(key, position);
    return position;
  };

  for (let cell = 0; cell < cells.length; cell++) {
    if (cells.outcome[cell] === DELIVERED) continue;
    cellMeaning[cell] = meaningFor(cells.template[cell] as number, columns.cellOperator[cell] as number);
  }
  return { tally, meanings, cellMeaning, ...publicColumns(columns) };
}

const NOWHERE: ReplyPlace = { provider: null, byRelay: false, filter: null, name: '' };

function publicColumns(
  columns: ProviderColumns,
): Pick<JudgedTally, 'providers' | 'cellProvider' | 'filters' | 'cellFilter' | 'domainProvider'> {
  const { providers, cellProvider, filters, cellFilter, domainProvider } = columns;
  return { providers, cellProvider, filters, cellFilter, domainProvider };
}
