import type { Concentration } from '../concentration/concentration.ts';
import type { Judgement } from './judgement.ts';
import { type GivenReason, reason } from './reason.ts';

/** Why, where the input holds no failed attempt: echoes of earlier failures, warnings of the own MTA, or nothing at all. */
export function reasonsWithoutFailures(
  { totals, evidence }: Concentration,
  { kind }: Judgement,
): readonly GivenReason[] {
  const given: GivenReason[] = [];
  const { echoed } = evidence;
  if (echoed !== null) {
    given.push(reason('echoes-only', { lines: totals.echoes }));
    if (kind !== 'inconclusive' && kind !== 'healthy')
      given.push(reason('echoed-cause', { first: kind, provider: echoed.provider }));
  }
  if (evidence.ownSignals > 0) given.push(reason('own-mta-signals', { signals: evidence.ownSignals }));
  if (totals.delivered > 0 || given.length === 0) given.push(reason('no-failures', { attempts: totals.attempts }));
  return given;
}
