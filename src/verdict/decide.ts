import { calibrated, mostWithoutCause } from '../concentration/calibrated.ts';
import type { Concentration, Finding } from '../concentration/concentration.ts';
import { kindOdds, likeliest } from '../concentration/kind-odds.ts';
import { tellsOutright } from '../concentration/tells-outright.ts';
import { CALIBRATION, LEAST_TO_DECIDE, SUBSTANTIAL, UNRESOLVED_LIMIT } from '../knowledge/likelihoods/calibration.ts';
import { FINDING_KINDS, type FindingKind } from '../knowledge/likelihoods/kind-likelihoods.ts';
import { backgroundConfidence } from './background-confidence.ts';
import type { Judgement } from './judgement.ts';
import { nextEvidenceFor } from './next-evidence.ts';
import { reasonsFor } from './reasons.ts';
import type { Verdict } from './verdict.ts';

/** Echoes per delivery from which on they tell more than the deliveries beside them. */
const ECHOES_MATTER = 0.05;

/**
 * One verdict for the whole input. Findings are weighed by the failures they hold; two kinds with a fifth each are
 * `mixed`; too little certainty is `inconclusive` and says what to paste next. Hours are advised where reputation
 * is at fault, never where the own MTA, authentication or an outage is the answer. Pure and total.
 */
export function decide(concentration: Concentration): Verdict {
  const judgement = judge(concentration);
  const requestHours =
    judgement.kind === 'reputation' ||
    (judgement.kind === 'mixed' && judgement.deciding.some(({ kind }) => kind === 'reputation'));
  return {
    kind: judgement.kind,
    confidence: judgement.confidence,
    requestHours,
    reasons: reasonsFor(concentration, judgement),
    nextEvidence: nextEvidenceFor(concentration, judgement),
  };
}

function judge(concentration: Concentration): Judgement {
  const { totals, findings, evidence } = concentration;
  const failed = totals.failed - evidence.notFailures;
  if (failed <= 0) return withoutFailures(concentration);
  const hidden = Math.max(concentration.unresolved, evidence.withoutDomain) / totals.failed;
  const told = toldByText(findings);
  if (hidden > UNRESOLVED_LIMIT && told < 0.6) return undecided([], findings, CALIBRATION.inconclusive.unresolved);
  if (findings.length === 0) return background(concentration);

  const odds = weighedOdds(findings);
  const [first, second] = odds;
  if (!first || !second) return undecided([], findings, CALIBRATION.inconclusive.undecided);
  const shares = kindShares(findings);
  const substantial = [...shares].filter(([, share]) => share >= SUBSTANTIAL).map(([kind]) => kind);
  const nearlyMixed = Math.max(0, ...[...shares].filter(([kind]) => kind !== first[0]).map(([, share]) => share));
  if (substantial.length >= 2) {
    const parts = substantial.map((kind) => surestOf(findings, kind));
    const raw = parts.reduce((product, part) => product * part, 1) * (1 - nearTo(nearlyMixed - SUBSTANTIAL));
    const deciding = findings.filter(({ kind }) => substantial.includes(kind as FindingKind));
    if (Math.min(...parts) >= LEAST_TO_DECIDE)
      return { kind: 'mixed', confidence: sure(raw, concentration, deciding), deciding, odds };
  }
  const raw = first[1] * (1 - nearTo(SUBSTANTIAL - nearlyMixed));
  const deciding = findings.filter(({ kind }) => kind === first[0]);
  const confidence = sure(raw, concentration, deciding);
  if (tooLittle(concentration, deciding)) return undecided(odds, findings, CALIBRATION.inconclusive.tooLittle);
  if (raw < LEAST_TO_DECIDE || deciding.length === 0)
    return undecided(odds, findings, CALIBRATION.inconclusive.undecided);
  return { kind: first[0], confidence, deciding, odds };
}

/** The probability that will be said. It rests on the fewest messages that any of the deciding kinds has. */
function sure(raw: number, { hasDenominator, evidence }: Concentration, deciding: readonly Finding[]): number {
  const messages = new Map<string, number>();
  for (const finding of deciding) messages.set(finding.kind, (messages.get(finding.kind) ?? 0) + finding.messages);
  const all = [...messages.values()].reduce((sum, own) => sum + own, 0);
  const said = calibrated(raw, {
    rated: hasDenominator,
    messages: Math.min(...messages.values()),
    outright: deciding.every(({ group }) => tellsOutright(group)),
    most: all >= evidence.failingMessages / 2,
  });
  const groups = deciding.map(({ group }) => group);
  return Math.min(said, mostWithoutCause(groups, hasDenominator));
}

/** Part of the failures whose findings rest on what the replies say outright. */
function toldByText(findings: readonly Finding[]): number {
  return findings.filter(({ group }) => tellsOutright(group)).reduce((sum, { share }) => sum + share, 0);
}

/** Probability per kind over the findings, each weighed by its failures; likeliest first. */
function weighedOdds(findings: readonly Finding[]): readonly (readonly [FindingKind, number])[] {
  const weight = findings.reduce((sum, finding) => sum + finding.failed, 0);
  return FINDING_KINDS.map(
    (kind) => [kind, findings.reduce((sum, finding) => sum + finding.odds[kind] * finding.failed, 0) / weight] as const,
  ).toSorted(([a, p], [b, q]) => q - p || FINDING_KINDS.indexOf(a) - FINDING_KINDS.indexOf(b));
}

/** Share of all failures per kind of finding. */
function kindShares(findings: readonly Finding[]): ReadonlyMap<FindingKind, number> {
  const shares = new Map<FindingKind, number>();
  for (const { kind, share } of findings)
    shares.set(kind as FindingKind, (shares.get(kind as FindingKind) ?? 0) + share);
  return shares;
}

function surestOf(findings: readonly Finding[], kind: FindingKind): number {
  return Math.max(...findings.filter((finding) => finding.kind === kind).map(({ odds }) => odds[kind]));
}

/** How much a share near the limit of a fifth costs: half at the limit, nothing 15 points away. */
function nearTo(distance: number): number {
  return 0.5 * Math.exp(-((Math.max(0, distance) / 0.05) ** 2));
}

/** One backoff row, a few texts that say nothing, or failures without domains: not even a guess. */
function tooLittle(concentration: Concentration, deciding: readonly Finding[]): boolean {
  const vague = deciding.every(({ group }) => VAGUE.has(group));
  if (!vague) return false;
  const { failingMessages, failingOperators } = concentration.evidence;
  if (deciding.every(({ shape }) => shape === null)) return true;
  const unread = deciding.every(({ group }) => group === 'unknown' || group === 'policy');
  return (failingMessages < 3 && failingOperators <= 1) || (unread && failingMessages < LEAST_UNREAD);
}

/** Groups whose texts leave the cause open. */
const VAGUE: ReadonlySet<string> = new Set(['backoff', 'unknown', 'policy', 'network']);
/** Messages with texts that no rule reads, below which how they lie shows nothing. */
const LEAST_UNREAD = 6;

function withoutFailures(concentration: Concentration): Judgement {
  const { attempts, delivered, echoes } = concentration.totals;
  const { evidence } = concentration;
  const tried = attempts ?? delivered;
  const quiet: Judgement = {
    kind: 'inconclusive',
    confidence: CALIBRATION.inconclusive.tooLittle,
    deciding: [],
    odds: [],
  };
  const repeats = evidence.echoed !== null && echoes >= ECHOES_MATTER * tried;
  if (tried > 0 && !repeats) {
    // Its own warnings beside nothing but deliveries: it recovered, or the failures are not in this piece.
    const warned =
      (evidence.ownTextSignals > 0 || evidence.provisional ? 0.2 : 0) + (evidence.echoed !== null ? 0.1 : 0);
    return { ...quiet, kind: 'healthy', confidence: Math.min(0.98, 0.6 + 0.38 * (tried / (tried + 5))) - warned };
  }
  if (evidence.ownTextSignals > 0) return { ...quiet, kind: 'own-mta', confidence: 0.65 };
  if (evidence.echoed !== null) return repeated(evidence.echoed) ?? { ...quiet, confidence: 0.7 };
  return evidence.notFailures > 0 ? { ...quiet, kind: 'healthy', confidence: 0.7 } : quiet;
}

/** Echoes alone: they prove no number of failures, but the reply that they repeat may say the cause outright. */
function repeated({ group, kinds }: NonNullable<Concentration['evidence']['echoed']>): Judgement | null {
  const odds = kindOdds({ group, shape: {}, permanent: 0, units: Math.min(3, kinds), certainty: 0.5 });
  const kind = likeliest(odds);
  if (odds[kind] <= 0.75 || !tellsOutright(group)) return null;
  return { kind, confidence: CALIBRATION.echoed, deciding: [], odds: [] };
}

function background(concentration: Concentration): Judgement {
  const confidence = backgroundConfidence(concentration);
  if (confidence < LEAST_TO_DECIDE) return { kind: 'inconclusive', confidence: 1 - confidence, deciding: [], odds: [] };
  // Where deliveries are known, these are the evidence; else only what failed.
  const { totals, hasDenominator, evidence } = concentration;
  // What is still being retried counts as sent there, and may fail yet.
  const most = evidence.provisional ? CALIBRATION.provisional : 1;
  const messages = Math.max(1, hasDenominator ? (totals.attempts ?? 0) : evidence.failingMessages);
  return {
    kind: 'healthy',
    confidence: Math.min(
      most,
      calibrated(confidence, { rated: hasDenominator, messages, outright: false, most: true }),
    ),
    deciding: [],
    odds: [],
  };
}

function undecided(odds: Judgement['odds'], deciding: readonly Finding[], confidence: number): Judgement {
  return { kind: 'inconclusive', confidence, deciding, odds };
}
