import type { Concentration, Finding, ProviderRow } from '../concentration/concentration.ts';
import type { FindingKind } from '../knowledge/likelihoods/kind-likelihoods.ts';
import type { Judgement } from './judgement.ts';
import { type GivenReason, reason } from './reason.ts';
import { reasonsWithoutFailures } from './reasons-without-failures.ts';
import { textReasons } from './text-reasons.ts';
import { timeReasons } from './time-reasons.ts';

/** Failures below which chance cannot be told from a pattern. */
const FEW_FAILURES = 10;
/** Adobe: bounces for good above this part of all attempts. */
const HARD_LIMIT = 0.02;
/** From this confidence on, what the replies say outweighs their small number. */
const SURE = 0.9;

/** The numbers that decided, most telling first: where, what the replies say, the article's rule, published limits, what limits certainty. */
export function reasonsFor(concentration: Concentration, judgement: Judgement): readonly GivenReason[] {
  if (concentration.totals.failed - concentration.evidence.notFailures <= 0) {
    return [...reasonsWithoutFailures(concentration, judgement), ...limits(concentration, judgement)];
  }
  return [
    ...mixedReason(concentration, judgement),
    ...placeReasons(concentration, judgement),
    ...textReasons(concentration, judgement),
    ...timeReasons(judgement),
    ...articleReasons(concentration, judgement),
    ...published(concentration, judgement),
    ...limits(concentration, judgement),
  ];
}

function mixedReason(concentration: Concentration, { kind, deciding }: Judgement): GivenReason[] {
  if (kind !== 'mixed') return [];
  const shares = new Map<string, number>();
  for (const finding of deciding)
    shares.set(finding.kind, (shares.get(finding.kind) ?? 0) + finding.failed / concentration.totals.failed);
  const [first, second] = [...shares].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
  return first && second
    ? [reason('two-causes', { first: first[0], firstShare: first[1], second: second[0], secondShare: second[1] })]
    : [];
}

function placeReasons(concentration: Concentration, { deciding, kind }: Judgement): GivenReason[] {
  const given: GivenReason[] = [];
  const { evidence, totals } = concentration;
  const [top] = evidence.leaders;
  const main = deciding[0];
  if (main?.axis === 'blocklist') {
    for (const list of evidence.blocklists.filter(({ name }) => main.where.includes(name))) {
      given.push(
        reason(list.filter ? 'filter-named' : 'blocklist-named', {
          [list.filter ? 'filter' : 'blocklist']: list.name,
          domains: list.domains,
          share: list.failed / totals.failed,
          failed: list.failed,
        }),
      );
    }
  }
  if (main?.axis === 'source-ip' && evidence.source) given.push(reason('source-ip', { ...evidence.source }));
  if (main?.axis === 'domain' && main.where.length === 1) {
    const row = concentration.domains.find(({ domain }) => domain === main.where[0]);
    if (row)
      given.push(
        reason('top-domain', {
          domain: row.domain,
          share: row.shareOfFailures,
          failed: row.failed,
          attempts: row.attempts,
          rate: row.failureRate,
          lift: row.lift,
        }),
      );
  }
  if (main?.axis === 'provider' && main.where.length > 1) {
    given.push(
      reason('few-providers', {
        providers: main.where.join(', '),
        count: main.where.length,
        share: thereOf(main, totals.failed),
        exposure: exposureOf(main, concentration),
      }),
    );
  }
  const named = main?.axis === 'provider' ? main.where[0] : undefined;
  if (main && named !== undefined && providerRow(concentration, named) === undefined) {
    // Only the reply says whose it is; no row of the table does.
    given.push(
      reason('top-provider', { provider: named, share: thereOf(main, totals.failed), failed: main.failedThere }),
    );
  }
  const focus = main?.axis === 'provider' ? (providerRow(concentration, main.where[0]) ?? top) : top;
  if (focus && worthNaming(focus, main, kind)) {
    const leadsByVolume =
      focus.lift !== null && focus.lift < 1.5 && focus.shareOfFailures > 0.2 && main?.axis !== 'provider';
    const attemptsShare = focus.attempts !== null && totals.attempts ? focus.attempts / totals.attempts : null;
    given.push(
      leadsByVolume
        ? reason('big-by-volume', {
            provider: focus.provider,
            share: focus.shareOfFailures,
            attemptsShare,
            lift: focus.lift,
          })
        : reason('top-provider', {
            provider: focus.provider,
            share: focus.shareOfFailures,
            failed: focus.failed,
            attempts: focus.attempts,
            rate: focus.failureRate,
            lift: focus.lift,
          }),
    );
    if (focus.domains >= 5 && main?.axis === 'provider')
      given.push(
        reason('one-operator', { provider: focus.provider, domains: focus.domains, share: focus.shareOfFailures }),
      );
  }
  if (main?.axis === 'everywhere' || (kind === 'healthy' && evidence.failingProviders > 1)) {
    if (evidence.failingProviders > 1)
      given.push(
        reason('spread-over', {
          providers: evidence.failingProviders,
          domains: evidence.failingDomains,
          topShare: top?.shareOfFailures ?? 0,
        }),
      );
  }
  return given;
}

/** A leader that matters: not the domain already named, not a nameless bucket, not one of many equals. */
function worthNaming(focus: ProviderRow, main: Finding | undefined, kind: Judgement['kind']): boolean {
  if (focus.failed === 0 || focus.provider === '' || focus.provider === '*') return false;
  if (main?.axis === 'domain' && main.where.includes(focus.provider)) return false;
  const leads = focus.shareOfFailures > 0.25;
  return main?.axis === 'provider' || (kind === 'healthy' ? leads && focus.lift !== null : leads);
}

function providerRow(concentration: Concentration, name: string | undefined): ProviderRow | undefined {
  const isNamed = ({ provider }: ProviderRow): boolean => provider === name;
  return concentration.evidence.leaders.find(isNamed) ?? concentration.providers.find(isNamed);
}

/** Share of all failures that a finding holds at the places that it names. */
function thereOf(finding: Finding, failed: number): number {
  return failed > 0 ? finding.failedThere / failed : 0;
}

/** Share of all attempts that goes to the providers that a finding names; null where it is not known. */
function exposureOf(finding: Finding, concentration: Concentration): number | null {
  const { attempts } = concentration.totals;
  const there = finding.where.map((name) => providerRow(concentration, name)?.attempts ?? null);
  if (!attempts || there.includes(null)) return null;
  return Math.min(1, there.reduce<number>((sum, own) => sum + (own ?? 0), 0) / attempts);
}

/** The rule of KA-21165, where the own MTA backed off or no reply says more. */
function articleReasons({ evidence, totals }: Concentration, { deciding, kind }: Judgement): GivenReason[] {
  const main = deciding[0];
  if (!main || (evidence.groups.backoff === 0 && main.group !== 'unknown')) return [];
  if (kind === 'reputation' && main.axis !== 'everywhere')
    return [
      reason('article-few-domains', { providers: Math.max(1, main.where.length), share: thereOf(main, totals.failed) }),
    ];
  if (kind === 'own-mta' && main.axis === 'everywhere')
    return [reason('article-spread', { providers: main.operators })];
  return [];
}

function published({ evidence, totals }: Concentration, { kind }: Judgement): GivenReason[] {
  const given: GivenReason[] = [];
  // One provider's limit says nothing where own side or an outage is at fault.
  const ofProvider = kind !== 'own-mta' && kind !== 'receiver-outage' && kind !== 'authentication';
  for (const { provider, rate } of ofProvider ? evidence.softAlarms.slice(0, 3) : [])
    given.push(reason(rate > 0.3 ? 'expert-soft-30' : 'alarm-soft-10', { provider, rate }));
  // The limit is for addresses that do not exist: refusals for good of another cause do not call for a cleaner list.
  const hard = totals.attempts ? evidence.groups['unknown-user'] / totals.attempts : 0;
  const ofList = kind !== 'receiver-outage' && hard > HARD_LIMIT;
  if (ofList && evidence.groups['unknown-user'] >= FEW_FAILURES) given.push(reason('hard-2', { rate: hard }));
  return given;
}

function limits(concentration: Concentration, { kind, odds, confidence, deciding }: Judgement): GivenReason[] {
  const { evidence, totals } = concentration;
  const given: GivenReason[] = [];
  const share = (failed: number): number => (totals.failed > 0 ? failed / totals.failed : 0);
  if (concentration.unresolved > 0.1 * totals.failed && totals.failed > 0)
    given.push(
      reason('unresolved-bucket', { share: share(concentration.unresolved), failed: concentration.unresolved }),
    );
  if (evidence.withoutDomain > 0.1 * totals.failed && totals.failed > 0)
    given.push(reason('no-domains', { failed: evidence.withoutDomain }));
  if (totals.failed > 0 && !concentration.hasDenominator && evidence.basis !== 'history')
    given.push(reason('no-denominator', {}));
  const [top] = evidence.leaders;
  if (
    evidence.basis === 'reference' &&
    evidence.expectedShare !== null &&
    top &&
    top.failed >= FEW_FAILURES &&
    kind !== 'healthy'
  ) {
    given.push(
      reason('reference-mix', { provider: top.provider, share: top.shareOfFailures, expected: evidence.expectedShare }),
    );
  }
  if (evidence.basis === 'volumes') given.push(reason('volumes-used', { domains: evidence.volumeDomains }));
  if (evidence.basis === 'history') given.push(reason('history-used', { domains: evidence.volumeDomains }));
  const few = deciding.length > 0 ? deciding.reduce((sum, { failed }) => sum + failed, 0) : totals.failed;
  if (few > 0 && few < FEW_FAILURES && confidence < SURE) given.push(reason('few-failures', { failed: few }));
  if (evidence.failingMessages > 0 && totals.failed >= 2 * evidence.failingMessages)
    given.push(reason('retries', { messages: evidence.failingMessages, failed: totals.failed }));
  if (evidence.implausibleCells > 0) given.push(reason('implausible-counts', { cells: evidence.implausibleCells }));
  const [first, second] = odds;
  if (kind === 'inconclusive' && first && second) given.push(reason('undecided', pair(first, second)));
  return given;
}

function pair(
  first: readonly [FindingKind, number],
  second: readonly [FindingKind, number],
): Record<string, string | number> {
  return { first: first[0], firstProbability: first[1], second: second[0], secondProbability: second[1] };
}
