import type { Concentration } from '../concentration/concentration.ts';
import type { Judgement } from './judgement.ts';
import { type WantedEvidence, wanted } from './reason.ts';

/** Below this confidence a verdict also says what would make it surer. */
const SURE = 0.92;

/** Fewer failures than this need more lines before anything else. */
const A_FEW = 5;

/** What to paste or upload next: what would change the verdict, or make it surer; most useful first. */
export function nextEvidenceFor(
  concentration: Concentration,
  { kind, confidence, deciding }: Judgement,
): readonly WantedEvidence[] {
  const { evidence, totals } = concentration;
  const asked: WantedEvidence[] =
    evidence.provisional && totals.failed < 0.1 * (totals.attempts ?? 0) ? [wanted('after-retries')] : [];
  const handful = !concentration.hasDenominator && totals.failed < A_FEW;
  if (kind !== 'inconclusive' && confidence >= SURE && !handful) return asked;
  const main = deciding[0];
  const of = (failed: number, least: number): boolean =>
    totals.failed > 0 && failed >= least * totals.failed && failed > 0;
  if (evidence.echoed !== null) return [wanted('lines-before')];
  if (totals.failed === 0 && totals.delivered === 0 && kind === 'own-mta')
    return [wanted('own-mta-log'), wanted('more-lines')];
  if (totals.failed === 0 && totals.delivered === 0) return [wanted('full-replies'), wanted('more-lines')];
  if (of(concentration.unresolved, 0.2)) asked.push(wanted('split-other'));
  if (of(evidence.withoutDomain, 0.2)) asked.push(wanted('recipient-domains'));
  if (of(concentration.backoffOnly, 0.2))
    asked.push(
      wanted('smtp-replies-behind-backoff', { provider: main?.group === 'backoff' ? main.where[0] : undefined }),
    );
  if (of(evidence.groups.unknown + evidence.groups.policy, 0.3)) asked.push(wanted('full-replies'));
  if (kind === 'own-mta' && main?.group !== 'own-mta') asked.push(wanted('own-mta-log'));
  if (main?.group === 'network' && kind === 'inconclusive') asked.push(wanted('own-mta-log'), wanted('source-ip'));
  const suspect = deciding.find((finding) => finding.odds['receiver-outage'] > 0.25 && finding.where.length > 0);
  if (suspect?.where[0]) asked.push(wanted('receiver-status', { provider: suspect.where[0] }));
  if (!concentration.hasDenominator && evidence.basis !== 'history' && totals.failed >= A_FEW)
    asked.push(wanted('volumes'));
  if (kind === 'recipients' && concentration.hasDenominator) asked.push(wanted('earlier-day'));
  if (totals.failed > 0 && totals.failed < 2 * A_FEW) asked.push(wanted('more-lines'));
  return kind === 'inconclusive' && asked.length === 0 ? [wanted('full-replies'), wanted('more-lines')] : asked;
}
