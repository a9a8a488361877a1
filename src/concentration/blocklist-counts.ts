import type { JudgedTally } from '../replies/judged-tally.ts';
import type { CellCounts } from './cell-counts.ts';
import type { CellPlaces } from './cell-places.ts';
import { compare } from './compare.ts';
import { column } from './evidence-group.ts';
import { scaled } from './standard-sample.ts';

/** One blocklist, filter or gateway that speaks in refusals. */
export interface BlocklistCount {
  readonly name: string;
  /** Failed attempts, and distinct messages of the standard sample. */
  readonly failed: number;
  readonly units: number;
  /** Recipient domains and mailbox providers whose replies name it. */
  readonly domains: number;
  readonly providers: number;
}

/** Distinct numbers below a bound, counted in a bit set. */
class Distinct {
  readonly #bits: Uint32Array;
  size = 0;
  constructor(bound: number) {
    this.#bits = new Uint32Array((bound >>> 5) + 1);
  }
  add(value: number): void {
    const word = value >>> 5;
    const bit = 1 << (value & 31);
    const known = this.#bits[word] as number;
    if ((known & bit) !== 0) return;
    this.#bits[word] = known | bit;
    this.size++;
  }
}

/** Lists named by refusals for reputation or content; where none is named, the filter in front. Most failures first. */
export function blocklistCounts(
  judged: JudgedTally,
  places: CellPlaces,
  counts: CellCounts,
  scale: number,
): readonly BlocklistCount[] {
  const { tally, cellMeaning, filters, providers } = judged;
  const reputation = column('reputation');
  const content = column('content');
  const named = judged.meanings.map(({ blocklist }) => blocklist);
  const found = new Map<string, { failed: number; messages: number; domains: Distinct; providers: Distinct }>();
  for (let cell = 0; cell < tally.cells.length; cell++) {
    const group = places.group[cell] as number;
    if (group !== reputation && group !== content) continue;
    const front = places.filter[cell] as number;
    const name = named[cellMeaning[cell] as number] ?? (front > 0 ? filters[front] : undefined);
    if (name === undefined || name === '' || counts.count[cell] === 0) continue;
    let list = found.get(name);
    if (list === undefined) {
      list = {
        failed: 0,
        messages: 0,
        domains: new Distinct(tally.domains.length),
        providers: new Distinct(providers.length),
      };
      found.set(name, list);
    }
    list.failed += counts.count[cell] as number;
    list.messages += counts.messages[cell] as number;
    list.domains.add(tally.cells.domain[cell] as number);
    list.providers.add(places.provider[cell] as number);
  }
  return [...found]
    .map(([name, list]) => ({
      name,
      failed: list.failed,
      units: scaled(list.messages, scale),
      domains: list.domains.size,
      providers: list.providers.size,
    }))
    .sort((a, b) => b.failed - a.failed || compare(a.name, b.name));
}
