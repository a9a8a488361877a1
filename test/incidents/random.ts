/** Seeded random numbers (mulberry32), so that every incident can be made again from its number. */
export interface Random {
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  readonly integer: (low: number, high: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  readonly some: <T>(values: readonly T[], count: number) => T[];
  readonly chance: (probability: number) => boolean;
  /** e to a normal deviate with this spread: 1 on average order of size. */
  readonly wobble: (spread: number) => number;
  readonly binomial: (tries: number, probability: number) => number;
}

export function random(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const between = (low: number, high: number): number => low + (high - low) * next();
  const integer = (low: number, high: number): number => Math.floor(between(low, high + 1));
  const binomial = (tries: number, probability: number): number => {
    if (probability <= 0 || tries <= 0) return 0;
    if (probability >= 1) return tries;
    if (tries > 60 && tries * probability * (1 - probability) > 12) {
      const drawn = Math.round(tries * probability + normal() * Math.sqrt(tries * probability * (1 - probability)));
      return Math.max(0, Math.min(tries, drawn));
    }
    let hits = 0;
    for (let trial = 0; trial < tries; trial++) if (next() < probability) hits++;
    return hits;
  };
  return {
    next,
    between,
    integer,
    pick: (values) => values[Math.floor(next() * values.length)] as never,
    some: (values, count) => {
      const pool = [...values];
      const taken = [];
      while (taken.length < count && pool.length > 0) taken.push(...pool.splice(Math.floor(next() * pool.length), 1));
      return taken;
    },
    chance: (probability) => next() < probability,
    wobble: (spread) => Math.exp(normal() * spread),
    binomial,
  };
}
