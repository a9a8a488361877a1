import { type Note, OUTCOMES, type ReplyTemplate, type Tally, type TallyCells } from './tally.ts';
import { timesFromJson, timesToJson } from './times-json.ts';

const VERSION = 1;
const COLUMNS = ['domain', 'relay', 'outcome', 'template', 'source', 'count', 'messages', 'first', 'last'] as const;

/** The tally as JSON text for the case store; `tallyFromJson` reads it back. */
export function tallyToJson(tally: Tally): string {
  // NaN (no time) becomes null in JSON.
  const cells = Object.fromEntries(COLUMNS.map((name) => [name, Array.from(tally.cells[name])]));
  const times = tally.times && timesToJson(tally.times);
  return JSON.stringify({ version: VERSION, ...tally, cells, times });
}

/** A tally from `tallyToJson`'s text, or null when the text is no such thing. */
export function tallyFromJson(text: string): Tally | null {
  const value = parsed(text);
  if (!isObject(value) || value['version'] !== VERSION) return null;
  const { domains, relays, sources, templates, counts, hasDenominator, from, to, notes } = value;
  if (!areTexts(domains) || !areTexts(relays) || !areTexts(sources)) return null;
  if (!Array.isArray(templates) || templates.length === 0 || !templates.every(isTemplate)) return null;
  if (
    !Array.isArray(notes) ||
    !notes.every(isNote) ||
    typeof hasDenominator !== 'boolean' ||
    !isTime(from) ||
    !isTime(to)
  )
    return null;
  const cells = cellsFrom(value['cells'], [
    domains.length,
    relays.length,
    OUTCOMES.length,
    templates.length,
    sources.length,
  ]);
  if (cells === null || !isObject(counts)) return null;
  const { records, notUnderstood, ignored } = counts;
  if (!isCount(records) || !isCount(notUnderstood) || !isCount(ignored)) return null;
  const times = timesFromJson(value['times'], templates.length);
  return {
    domains,
    relays,
    sources,
    templates,
    cells,
    counts: { records, notUnderstood, ignored },
    hasDenominator,
    from,
    to,
    ...(times === null ? {} : { times }),
    notes,
  };
}

function cellsFrom(value: unknown, sizes: readonly number[]): TallyCells | null {
  if (!isObject(value)) return null;
  const columns: (readonly number[])[] = [];
  for (const [at, name] of COLUMNS.entries()) {
    const column = value[name];
    if (!Array.isArray(column) || column.length !== (columns[0] ?? column).length) return null;
    const size = sizes[at];
    const fits =
      size !== undefined
        ? (entry: unknown) => isCount(entry) && Number.isInteger(entry) && entry < size
        : at < 7
          ? isCount
          : isTime;
    if (!column.every(fits)) return null;
    columns.push(column.map((entry) => entry ?? Number.NaN));
  }
  const [domain, relay, outcome, template, source, count, messages, first, last] = columns as [number[], ...number[][]];
  return {
    length: domain.length,
    domain: Uint32Array.from(domain),
    relay: Uint32Array.from(relay ?? []),
    outcome: Uint8Array.from(outcome ?? []),
    template: Uint32Array.from(template ?? []),
    source: Uint32Array.from(source ?? []),
    count: Float64Array.from(count ?? []),
    messages: Float64Array.from(messages ?? []),
    first: Float64Array.from(first ?? []),
    last: Float64Array.from(last ?? []),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');
}

function isTemplate(value: unknown): value is ReplyTemplate {
  return isObject(value) && typeof value['key'] === 'string' && typeof value['example'] === 'string';
}

function isNote(value: unknown): value is Note {
  if (!isObject(value) || typeof value['id'] !== 'string') return false;
  const values = value['values'];
  return (
    values === undefined ||
    (isObject(values) && Object.values(values).every((entry) => typeof entry === 'string' || typeof entry === 'number'))
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isTime(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}
