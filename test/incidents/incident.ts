import type { VerdictKind } from '../../src/knowledge/vocabulary.ts';
import type { JudgedTally } from '../../src/replies/judged-tally.ts';
import type { ReplyMeaning } from '../../src/replies/reply-meaning.ts';
import { type Random, random } from './random.ts';
import { type CellSpec, judgedTally } from './tally-double.ts';
import { BACKGROUND, TEXTS } from './texts.ts';
import type { Trouble } from './trouble.ts';
import { CAUSES_OF_TROUBLE } from './troubles.ts';
import { type Place, world } from './world.ts';

/** A simulated incident with the truth that is hidden from the product. */
export interface Incident {
  readonly seed: number;
  readonly name: string;
  readonly truth: VerdictKind;
  readonly hasDenominator: boolean;
  readonly messages: number;
  readonly market: string;
  readonly judged: JudgedTally;
  readonly specs: readonly CellSpec[];
}

/** Makes incident number `seed`; tries again with its next random numbers until the trouble is large enough to be one. */
export function incident(seed: number, only?: string): Incident {
  const dice = random(seed);
  const trouble =
    only === undefined
      ? dice.pick(CAUSES_OF_TROUBLE)
      : (CAUSES_OF_TROUBLE.find(({ name }) => name === only) as Trouble);
  for (let attempt = 0; attempt < 60; attempt++) {
    const made = build(seed, trouble, dice);
    if (made !== null) return made;
  }
  throw new Error(`no ${trouble.name} could be made from seed ${seed}`);
}

function build(seed: number, trouble: Trouble, dice: Random): Incident | null {
  const low = trouble.sizes?.[0] ?? 60;
  const high = trouble.sizes?.[1] ?? 100_000;
  const messages = Math.round(Math.exp(dice.between(Math.log(low), Math.log(high))));
  const blind = trouble.blind ?? dice.chance(0.35);
  const earth = world(dice, messages, trouble.market);
  const overlays = trouble.make(earth, dice);
  if (overlays === null) return null;
  const specs: CellSpec[] = [];
  const attempts = new Map<VerdictKind, number>();
  let failed = 0;
  const count = (kind: VerdictKind | null, amount: number): void => {
    failed += amount;
    if (kind !== null) attempts.set(kind, (attempts.get(kind) ?? 0) + amount);
  };
  const quiet = trouble.pasted === true;
  // Some replies are not understood by the rules, some days have more background than others.
  const unread = dice.chance(0.35) ? dice.between(0.05, 0.6) : 0;
  const weather = dice.wobble(0.35);
  const spreads = overlays.map(({ spread }) => new Map<string, number>([['', dice.wobble(spread ?? 0.15)]]));
  for (const place of earth.places) {
    for (const source of earth.sources) {
      let left = Math.round(
        place.sent / earth.sources.length + (earth.sources.length > 1 ? dice.between(-0.5, 0.5) : 0),
      );
      if (left <= 0) continue;
      overlays.forEach((overlay, index) => {
        if (!overlay.touches(place) || (overlay.source !== undefined && overlay.source !== source)) return;
        const known = spreads[index]?.get(place.provider) ?? dice.wobble(overlay.spread ?? 0.15);
        spreads[index]?.set(place.provider, known);
        const hit = dice.binomial(left, Math.min(1, overlay.rate * known));
        left -= hit;
        for (const [reply, share] of misread(split(hit, overlay.replies, dice), unread, dice)) {
          const tries = Math.max(
            share,
            Math.round(share * (reply.persistence === 'temporary' ? 1 + (overlay.retries ?? 0) * dice.next() : 1)),
          );
          specs.push(cell(place, source, reply, tries, share));
          count(overlay.kind, tries);
        }
      });
      if (!quiet) left = addBackground(place, source, left, dice, specs, count, trouble, weather);
      if (left > 0 && !blind)
        specs.push({
          domain: place.domain,
          provider: place.provider,
          filter: place.filter,
          relay: place.relay,
          source,
          outcome: 'delivered',
          count: left,
        });
    }
  }
  const truth = trouble.truth;
  if (!quiet && !largeEnough(truth, attempts, failed)) return null;
  const shown = trouble.reshape ? trouble.reshape(specs, dice) : specs;
  return {
    seed,
    name: trouble.name,
    truth,
    hasDenominator: !blind,
    messages,
    market: earth.market,
    judged: judgedTally(shown, !blind),
    specs: shown,
  };
}

/** Something of the trouble must be in the input: an eighth of the failures, or a quarter for each part of a mixture. */
function largeEnough(truth: VerdictKind, attempts: ReadonlyMap<VerdictKind, number>, failed: number): boolean {
  if (truth === 'healthy' || truth === 'inconclusive') return true;
  const parts = [...attempts.values()];
  if (truth === 'mixed') return parts.length >= 2 && parts.every((part) => part >= 0.25 * failed && part >= 6);
  return parts.every((part) => part >= 0.12 * failed) && parts.reduce((sum, part) => sum + part, 0) >= 1;
}

function addBackground(
  place: Place,
  source: string,
  sent: number,
  dice: Random,
  specs: CellSpec[],
  count: (kind: null, amount: number) => void,
  trouble: Trouble,
  weather: number,
): number {
  let left = sent;
  for (const { reply, rate, small } of BACKGROUND) {
    const usual =
      rate * (place.big ? 1 : small) * (trouble.greylisting && reply.cause === 'greylisting' ? trouble.greylisting : 1);
    const hit = dice.binomial(left, Math.min(0.9, usual * weather * dice.wobble(0.5)));
    if (hit === 0) continue;
    left -= hit;
    const tries = reply.persistence === 'temporary' ? Math.round(hit * dice.between(1, 1.6)) : hit;
    specs.push(cell(place, source, reply, tries, hit));
    count(null, tries);
    // Greylisting lets the retry pass.
    if (reply.cause === 'greylisting') left += hit;
  }
  return left;
}

function cell(place: Place, source: string, reply: ReplyMeaning, tries: number, messages: number): CellSpec {
  const { domain, provider, filter, relay } = place;
  return {
    domain,
    provider,
    filter,
    relay,
    source,
    meaning: reply,
    outcome: reply.persistence === 'permanent' ? 'bounced' : 'deferred',
    count: tries,
    messages,
  };
}

/** Part of the replies that no rule understands; backoff rows always are. */
function misread(parts: readonly Part[], unread: number, dice: Random): readonly Part[] {
  if (unread === 0) return parts;
  return parts.flatMap(([reply, hit]) => {
    if (reply.cause === 'backoff') return [[reply, hit] as const];
    const lost = dice.binomial(hit, unread);
    const plain = reply.persistence === 'permanent' ? TEXTS.unreadHard : TEXTS.unread;
    return (
      [
        [reply, hit - lost],
        [plain, lost],
      ] as const
    ).filter(([, size]) => size > 0);
  });
}
type Part = readonly [ReplyMeaning, number];

function split(
  hit: number,
  replies: readonly ReplyMeaning[],
  dice: Random,
): readonly (readonly [ReplyMeaning, number])[] {
  const parts: [ReplyMeaning, number][] = [];
  let left = hit;
  replies.forEach((reply, index) => {
    const part = index === replies.length - 1 ? left : dice.binomial(left, 1 / (replies.length - index));
    left -= part;
    if (part > 0) parts.push([reply, part]);
  });
  return parts;
}
