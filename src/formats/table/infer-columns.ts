import { parseCount, parsePercent } from '../delimited/parse-count.ts';
import { findReply } from '../paste/find-reply.ts';
import { outcomeOfText } from '../paste/outcome-of-text.ts';
import { isDomainCell, share } from './cell-kinds.ts';
import type { Column } from './table-shape.ts';

interface Profile {
  readonly domain: number;
  readonly count: number;
  readonly percent: number;
  readonly message: number;
  readonly words: number;
}

/**
 * Tells the columns of a table without a header from what stands in them: domains, messages, counts, percentages.
 * Two columns of numbers where one is never the smaller: that one is the volume. Null when no domain or no message is found.
 */
export function inferColumns(rows: readonly (readonly string[])[]): readonly Column[] | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const profiles = Array.from({ length: width }, (_, at) => profileOf(rows.map((row) => row[at] ?? '')));
  const best = (of: (profile: Profile) => number, atLeast: number, not: readonly number[]) => {
    const at = profiles.reduce(
      (top, profile, index) =>
        !not.includes(index) && of(profile) > (top < 0 ? 0 : of(profiles[top] as Profile)) ? index : top,
      -1,
    );
    return at >= 0 && of(profiles[at] as Profile) >= atLeast ? at : -1;
  };
  const domain = best((profile) => profile.domain, 0.6, []);
  const message = best((profile) => profile.message + profile.words / 1000, 0.3, [domain]);
  const numbers = profiles.flatMap((profile, at) =>
    at !== domain && at !== message && profile.count >= 0.6 ? [at] : [],
  );
  const percents = profiles.flatMap((profile, at) => (profile.percent >= 0.6 ? [at] : []));
  if (domain < 0 && (message < 0 || numbers.length === 0)) return null;
  if (message < 0 && numbers.length < 2) return null;
  const [counts, volumes] = countAndVolume(rows, numbers);
  return profiles.map((_, at) => ({
    label: '',
    role: roleAt(at, { domain, message, counts, volumes, percents }, message < 0),
  }));
}

interface Places {
  readonly domain: number;
  readonly message: number;
  readonly counts: number;
  readonly volumes: number;
  readonly percents: readonly number[];
}

function roleAt(at: number, places: Places, withoutMessage: boolean): Column['role'] {
  if (at === places.domain) return 'domain';
  if (at === places.message) return 'reply';
  if (at === places.counts) return withoutMessage ? 'failed' : 'count';
  if (at === places.volumes) return 'volume';
  return places.percents.includes(at) ? 'percent' : 'other';
}

function countAndVolume(rows: readonly (readonly string[])[], numbers: readonly number[]): readonly [number, number] {
  const [first, second] = numbers;
  if (first === undefined) return [-1, -1];
  if (second === undefined) return [first, -1];
  const pairs = rows.map((row) => [parseCount(row[first] ?? ''), parseCount(row[second] ?? '')] as const);
  const usable = pairs.filter(
    (pair): pair is readonly [number, number] => typeof pair[0] === 'number' && typeof pair[1] === 'number',
  );
  if (usable.length > 0 && usable.every(([a, b]) => a <= b)) return [first, second];
  if (usable.length > 0 && usable.every(([a, b]) => a >= b)) return [second, first];
  return [first, -1];
}

function profileOf(cells: readonly string[]): Profile {
  const filled = cells.filter((cell) => cell.trim() !== '' && cell.trim() !== '-');
  return {
    domain: share(filled, isDomainCell),
    count: share(filled, (cell) => parseCount(cell) !== null && parsePercent(cell) === null),
    percent: share(filled, (cell) => parsePercent(cell) !== null),
    message: share(
      filled,
      (cell) =>
        /\p{L}/u.test(cell) && !isDomainCell(cell) && (findReply(cell) !== null || outcomeOfText(cell) !== null),
    ),
    words: share(filled, (cell) => cell.trim().split(/\s+/).length > 2),
  };
}
