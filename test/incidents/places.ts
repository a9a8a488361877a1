import type { Random } from './random.ts';
import { TEXTS } from './texts.ts';
import type { Overlay } from './trouble.ts';
import type { World } from './world.ts';

export const everywhere = (): boolean => true;
const volumes = (world: World): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { provider, filter, sent } of world.places)
    if (filter === '') sums.set(provider, (sums.get(provider) ?? 0) + sent);
  return sums;
};
/** Providers with at least this part of the mail. */
export const providers = (world: World, least: number, most = 1): string[] => {
  const sums = volumes(world);
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return [...sums]
    .filter(([name, sent]) => sent >= least * total && sent <= most * total && sent >= 8 && !name.includes('.'))
    .map(([name]) => name);
};
export const largest = (world: World): string => [...volumes(world)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
export const at =
  (names: readonly string[]) =>
  (place: { provider: string }): boolean =>
    names.includes(place.provider);

export function block(
  names: readonly string[],
  random: Random,
  replies = random.pick([[TEXTS.reputationSoft], [TEXTS.reputationHard], [TEXTS.reputationSoft, TEXTS.reputationHard]]),
): Overlay {
  return {
    kind: 'reputation',
    touches: at(names),
    rate: random.between(0.25, 1),
    replies,
    retries: random.between(0, 6),
  };
}
export function one(names: readonly string[], random: Random): string[] | null {
  return names.length === 0 ? null : [random.pick(names)];
}
