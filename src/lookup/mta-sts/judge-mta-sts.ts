import type { MtaStsFindings } from '../lookup-result.ts';
import { type Remark, remark } from '../remark.ts';
import { POLICY_PROBLEMS } from './mta-sts-problem.ts';

const DAY = 86_400;

/**
 * What a domain's MTA-STS is worth.
 * @param today `YYYYMMDD`, for the id of a record to publish
 */
export function judgeMtaSts(domain: string, found: MtaStsFindings, today: string): readonly Remark[] {
  const { state, problem, mode, maxAge } = found;
  const host = `mta-sts.${domain}`;
  const record = { name: `_mta-sts.${domain}`, type: 'TXT', value: `v=STSv1; id=${today}` } as const;
  if (state === 'absent') return [remark('mta-sts-missing', 'note', { domain }, record)];
  if (state === 'unknown') return [remark('mta-sts-open', 'open', { domain, problem: problem ?? 'timeout' })];
  if (problem === 'several-records') return [remark('mta-sts-several', 'wrong', { domain }, record)];
  if (problem === 'bad-record') return [remark('mta-sts-bad-record', 'wrong', { domain }, record)];
  if (problem !== null) {
    const isText = (POLICY_PROBLEMS as readonly string[]).includes(problem);
    return [remark(isText ? 'mta-sts-bad-policy' : 'mta-sts-no-policy', 'wrong', { host, problem })];
  }
  const uncovered = found.uncovered.map((name) =>
    remark('mta-sts-uncovered', mode === 'enforce' ? 'wrong' : 'weak', { host: name, mode: mode ?? 'none' }),
  );
  if (mode === 'none') return [remark('mta-sts-none', 'note', { domain })];
  const remarks = [
    ...uncovered,
    ...(mode === 'testing' ? [remark('mta-sts-testing', 'note', { domain })] : []),
    ...((maxAge ?? 0) < DAY ? [remark('mta-sts-short', 'note', { seconds: maxAge ?? 0 })] : []),
  ];
  return remarks.length > 0 ? remarks : [remark('mta-sts-in-order', 'good', { days: Math.floor((maxAge ?? 0) / DAY) })];
}
