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
  const meaningAt = new Map<number, number>();
  const positionOf = new Map<ReplyMeaning, number>();
  const { cells, templates } = tally;
  const cellMeaning = new Int32Array(cells.length).fill(-1);

  const meaningFor = (template: number, operator: number): number => {
    const key = operator * templates.length + template;
    const known = meaningAt.get(key);
    if (known !== undefined) return known;
    const text = templates[template]?.example || templates[template]?.key || '';
    const meaning = classifyReplyAt(text, columns.operators[operator] ?? NOWHERE);
    const position = positionOf.get(meaning) ?? meanings.push(meaning) - 1;
    positionOf.set(meaning, position);
    meaningAt.set(key, position);
    return position;
  };

  for (let cell = 0; cell < cells.length; cell++) {
    if (cells.outcome[cell] === DELIVERED) continue;
    cellMeaning[cell] = meaningFor(cells.template[cell] ?? 0, columns.cellOperator[cell] ?? 0);
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
