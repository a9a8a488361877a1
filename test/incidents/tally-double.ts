import { OUTCOMES, type Outcome, type Tally } from '../../src/attempts/tally.ts';
import type { JudgedTally } from '../../src/replies/judged-tally.ts';
import type { ReplyMeaning } from '../../src/replies/reply-meaning.ts';

/** One line of a judged tally, written by hand. */
export interface CellSpec {
  readonly domain?: string;
  /** Default: the domain itself. */
  readonly provider?: string;
  readonly filter?: string;
  readonly relay?: string;
  readonly source?: string;
  readonly outcome: Outcome;
  /** Absent: delivered. */
  readonly meaning?: ReplyMeaning;
  readonly count: number;
  readonly messages?: number;
  readonly first?: number;
  readonly last?: number;
}

const DEFAULTS: ReplyMeaning = {
  cause: 'unknown',
  persistence: 'temporary',
  origin: 'remote',
  provider: null,
  filter: null,
  code: null,
  enhancedCode: null,
  providerCode: null,
  blocklist: null,
  rule: 'test',
  means: { en: '', fr: '' },
  advice: [],
  waitMinutes: null,
  source: '',
  wrapper: null,
  backoff: false,
};

/** A meaning with everything else at rest. */
export function meaning(fields: Partial<ReplyMeaning>): ReplyMeaning {
  return { ...DEFAULTS, backoff: fields.cause === 'backoff', ...fields };
}

/** A judged tally from hand-written cells, without readers and rules. */
export function judgedTally(
  specs: readonly CellSpec[],
  hasDenominator = specs.some(({ outcome }) => outcome === 'delivered'),
): JudgedTally {
  const domains = interner();
  const relays = interner();
  const sources = interner();
  const filters = interner();
  const providers = interner(false);
  const meanings = new Map<ReplyMeaning, number>();
  const n = specs.length;
  const cells = {
    length: n,
    domain: new Uint32Array(n),
    relay: new Uint32Array(n),
    outcome: new Uint8Array(n),
    template: new Uint32Array(n),
    source: new Uint32Array(n),
    count: new Float64Array(n),
    messages: new Float64Array(n),
    first: new Float64Array(n),
    last: new Float64Array(n),
  };
  const cellProvider = new Uint32Array(n);
  const cellFilter = new Uint32Array(n);
  const cellMeaning = new Int32Array(n).fill(-1);
  const perDomain: number[] = [];
  specs.forEach((spec, cell) => {
    const domain = domains.of(spec.domain ?? '');
    cells.domain[cell] = domain;
    cells.relay[cell] = relays.of(spec.relay ?? '');
    cells.source[cell] = sources.of(spec.source ?? '');
    cells.outcome[cell] = OUTCOMES.indexOf(spec.outcome);
    cells.count[cell] = spec.count;
    cells.messages[cell] = spec.messages ?? spec.count;
    cells.first[cell] = spec.first ?? Number.NaN;
    cells.last[cell] = spec.last ?? Number.NaN;
    cellProvider[cell] = providers.of(spec.provider ?? spec.domain ?? '');
    cellFilter[cell] = filters.of(spec.filter ?? '');
    perDomain[domain] = cellProvider[cell] ?? 0;
    if (spec.meaning) {
      if (!meanings.has(spec.meaning)) meanings.set(spec.meaning, meanings.size);
      cellMeaning[cell] = meanings.get(spec.meaning) ?? -1;
      cells.template[cell] = 1 + (meanings.get(spec.meaning) ?? 0);
    }
  });
  const tally: Tally = {
    domains: domains.list,
    relays: relays.list,
    sources: sources.list,
    templates: [{ key: '', example: '' }, ...[...meanings.keys()].map(({ rule }) => ({ key: rule, example: rule }))],
    cells,
    counts: { records: n, notUnderstood: 0, ignored: 0 },
    hasDenominator,
    from: null,
    to: null,
    notes: [],
  };
  return {
    tally,
    providers: providers.list,
    cellProvider,
    filters: filters.list,
    cellFilter,
    meanings: [...meanings.keys()],
    cellMeaning,
    domainProvider: Uint32Array.from(domains.list, (_, index) => perDomain[index] ?? 0),
  };
}

function interner(emptyFirst = true): { list: string[]; of: (name: string) => number } {
  const list: string[] = emptyFirst ? [''] : [];
  const index = new Map(list.map((name, position) => [name, position]));
  return {
    list,
    of: (name) => {
      const known = index.get(name);
      if (known !== undefined) return known;
      index.set(name, list.length);
      list.push(name);
      return list.length - 1;
    },
  };
}
