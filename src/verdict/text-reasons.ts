import type { Concentration } from '../concentration/concentration.ts';
import type { EvidenceGroup } from '../knowledge/likelihoods/evidence-groups.ts';
import type { Judgement } from './judgement.ts';
import { type GivenReason, reason } from './reason.ts';
import type { ReasonId } from './reason-ids.ts';

/** Groups whose reason is simply how much they hold. */
const PLAIN: readonly (readonly [EvidenceGroup, ReasonId])[] = [
  ['reputation', 'reputation-texts'],
  ['content', 'content-texts'],
  ['own-mta', 'own-mta-texts'],
  ['policy', 'policy-texts'],
  ['unknown', 'unknown-texts'],
  ['format', 'message-format'],
];
/** Receivers that cannot be reached: so many are not down at once. */
const MANY_PLACES = 3;
/** Share of all failures from which on what a group says is told even where it did not decide. */
const WORTH_TELLING = 0.15;

/** What the replies say: of the groups that decided, and of any other that holds much. */
export function textReasons(concentration: Concentration, { deciding, kind }: Judgement): GivenReason[] {
  const { evidence, totals, findings } = concentration;
  const given: GivenReason[] = [];
  const decided = new Set(deciding.map(({ group }) => group));
  const tell = (group: EvidenceGroup): boolean => {
    const failed = evidence.groups[group];
    return failed > 0 && (decided.has(group) || failed >= WORTH_TELLING * totals.failed);
  };
  const size = (group: EvidenceGroup): { share: number; failed: number } => ({
    share: evidence.groups[group] / totals.failed,
    failed: evidence.groups[group],
  });
  const placeOf = (group: EvidenceGroup): string | undefined =>
    findings.find((finding) => finding.group === group)?.where[0];

  for (const [group, id] of PLAIN) if (tell(group)) given.push(reason(id, size(group)));
  if (tell('rate-limit'))
    given.push(
      reason('rate-limit-texts', {
        ...size('rate-limit'),
        provider: placeOf('rate-limit') ?? evidence.leaders[0]?.provider,
      }),
    );
  if (evidence.smarthost && tell('own-mta'))
    given.push(
      reason('smarthost-refuses', {
        relay: evidence.smarthost.relay,
        share: evidence.smarthost.failed / totals.failed,
        failed: evidence.smarthost.failed,
      }),
    );
  if (evidence.ownSignals > 0 && (kind === 'own-mta' || kind === 'inconclusive'))
    given.push(reason('own-mta-signals', { signals: evidence.ownSignals }));
  const authentication =
    findings.find(({ group }) => group === 'authentication') ?? findings.find(({ group }) => group === 'tls');
  if (authentication && tell(authentication.group))
    given.push(reason('authentication-texts', { ...size(authentication.group), providers: authentication.operators }));
  given.push(
    ...networkReasons(concentration, decided, kind),
    ...recipientReasons(concentration, decided, tell('unknown-user') || tell('mailbox-full'), kind),
  );
  if (tell('greylisting')) given.push(reason('greylisting-only', size('greylisting')));
  if (kind === 'healthy')
    given.push(
      reason('within-background', {
        failed: totals.failed,
        rate: totals.attempts ? totals.failed / totals.attempts : null,
      }),
    );
  if (concentration.backoffOnly > 0)
    given.push(
      reason('backoff-hides-cause', {
        share: concentration.backoffOnly / totals.failed,
        failed: concentration.backoffOnly,
      }),
    );
  for (const inner of evidence.innerReplies.slice(0, 3))
    given.push(reason('backoff-inner', { provider: inner.provider, failed: inner.failed }));
  return given;
}

function networkReasons(
  { findings }: Concentration,
  decided: ReadonlySet<EvidenceGroup>,
  kind: Judgement['kind'],
): GivenReason[] {
  const given: GivenReason[] = [];
  for (const finding of findings) {
    if (finding.group !== 'network' && finding.group !== 'receiver-fault' && finding.group !== 'relay') continue;
    if (!decided.has(finding.group) && kind !== 'inconclusive') continue;
    const { share, failed, operators, attempts } = finding;
    const provider = finding.where[0];
    const spread = operators >= MANY_PLACES;
    if (finding.group === 'relay') given.push(reason('relay-texts', { share, failed, providers: operators }));
    else if (provider !== undefined && (finding.kind === 'receiver-outage' || !spread))
      given.push(
        reason('outage-texts', { provider, share, failed, rate: attempts ? Math.min(1, failed / attempts) : null }),
      );
    else if (spread) given.push(reason('connection-everywhere', { share, failed, providers: operators }));
  }
  return given;
}

function recipientReasons(
  concentration: Concentration,
  decided: ReadonlySet<EvidenceGroup>,
  tell: boolean,
  kind: Judgement['kind'],
): GivenReason[] {
  const { evidence, totals } = concentration;
  const given: GivenReason[] = [];
  const failed = evidence.groups['unknown-user'] + evidence.groups['mailbox-full'];
  if (tell)
    given.push(
      reason('recipient-texts', {
        share: failed / totals.failed,
        failed,
        rate: totals.attempts ? failed / totals.attempts : null,
      }),
    );
  const { mistyped } = evidence;
  if (mistyped && (tell || kind === 'healthy'))
    given.push(
      reason('mistyped-domains', {
        domains: mistyped.domains,
        found: mistyped.names.join(', '),
        failed: mistyped.failed,
      }),
    );
  const burst = concentration.findings.some(
    ({ group, shape }) =>
      group === 'unknown-user' && (shape === 'burst' || (shape === 'one' && kind === 'receiver-outage')),
  );
  if (burst && decided.has('unknown-user') && evidence.unknownBurst)
    given.push(reason('unknown-burst', { ...evidence.unknownBurst }));
  return given;
}
