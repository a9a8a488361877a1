import { describe, expect, it } from 'vitest';
import { tallyFromJson, tallyToJson } from '../../src/attempts/tally-json.ts';
import { itemFromText } from '../../src/intake/intake-items.ts';
import { triage } from '../../src/triage.ts';
import { NOW, reasonIds, reportOn } from '../verdict/triage-text.ts';
import { burstLog } from './burst-log.ts';

describe('twenty minutes in the log of a day', () => {
  it('are a finding with their window, though the rate of the day is below every limit', async () => {
    const report = await reportOn(burstLog('block', 12_000).join('\n'));
    expect(report.verdict).toMatchObject({ kind: 'reputation', requestHours: true });
    expect(report.findings).toMatchObject([{ kind: 'reputation', axis: 'provider', where: ['Google'] }]);
    const { failed, attempts } = report.findings[0] as { failed: number; attempts: number };
    expect(failed / attempts).toBeLessThan(0.03);
    expect(reasonIds(report)).toContain('lasted');
    const lasted = report.verdict.reasons.find(({ id }) => id === 'lasted')?.text;
    expect(lasted).toContain('2026-11-03 14:05');
    expect(lasted).toContain('2026-11-03 14:24');
  });
  it('in which nobody could be reached are the own network', async () => {
    const report = await reportOn(burstLog('network', 12_000).join('\n'));
    expect(report.verdict).toMatchObject({ kind: 'own-mta', requestHours: false });
    expect(report.findings).toMatchObject([{ axis: 'everywhere', where: [] }]);
    expect(reasonIds(report)).toContain('lasted');
  });
  it('without any trouble are no finding', async () => {
    const report = await reportOn(burstLog('none', 12_000).join('\n'));
    expect(report.verdict.kind).toBe('healthy');
    expect(report.findings).toEqual([]);
  });
  it.each(['block', 'network'] as const)(
    'show the same in any order, in two files, and twice (%s)',
    async (trouble) => {
      const lines = burstLog(trouble, 4000);
      const { verdict, findings } = await reportOn(lines.join('\n'));
      expect(verdict.kind).toBe(trouble === 'block' ? 'reputation' : 'own-mta');
      const backwards = await reportOn([...lines].reverse().join('\n'));
      expect(backwards.findings).toEqual(findings);
      expect(backwards.verdict).toEqual(verdict);
      const halves = [
        lines.filter((_, at) => at % 2 === 0).join('\n'),
        lines.filter((_, at) => at % 2 === 1).join('\n'),
      ];
      const split = await reportOn(halves);
      expect(split.findings).toEqual(findings);
      expect(split.verdict).toEqual(verdict);
      const doubled = await reportOn([...lines, ...lines].join('\n'));
      expect(doubled.verdict.kind).toBe(verdict.kind);
      expect(doubled.findings.map(({ where, axis }) => ({ where, axis }))).toEqual(
        findings.map(({ where, axis }) => ({ where, axis })),
      );
    },
  );
  it('are kept in a stored case', async () => {
    const item = itemFromText('mail.log', burstLog('block', 4000).join('\n'));
    const result = await triage([item], { language: 'en' }, { now: () => NOW });
    if (!result.ok) throw new Error(result.problem.id);
    expect(tallyFromJson(tallyToJson(result.tally))?.times).toEqual(result.tally.times);
  });
});
