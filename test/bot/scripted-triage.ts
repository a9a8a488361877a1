import { mergeTallies } from '../../src/attempts/merge-tallies.ts';
import { TallyBuilder } from '../../src/attempts/tally-builder.ts';
import type { triage } from '../../src/triage.ts';
import { aReport } from './a-report.ts';

/**
 * A spine that reads lines `domain reply` and nothing else, with real tallies:
 * TSS04 anywhere means reputation, anything else is inconclusive.
 */
export const scriptedTriage: typeof triage = async (items, { language, earlier }) => {
  const builder = new TallyBuilder();
  let read = 0;
  for (const item of items) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of item.open()) chunks.push(chunk.slice());
    const text = Buffer.concat(chunks).toString('utf8');
    if (text.includes('explode')) throw new RangeError('canary-in-fault');
    for (const line of text.split('\n')) {
      const [, domain, reply] = /^([a-z0-9-]+\.[a-z.]+) ([245]\d\d .+)$/.exec(line) ?? [];
      if (domain === undefined || reply === undefined) continue;
      builder.record();
      builder.add({ domain, reply, outcome: 'deferred', relay: `mx.${domain}` });
      read += 1;
    }
  }
  if (read === 0) return { ok: false, problem: { id: 'no-delivery-data', values: {} } };
  const tally = earlier === undefined ? builder.build() : mergeTallies([earlier, builder.build()]);
  const failed = tally.cells.count.reduce((sum, count) => sum + count, 0);
  const kind = tally.templates.some(({ example }) => example.includes('TSS04')) ? 'reputation' : 'inconclusive';
  return { ok: true, report: aReport({ kind, failed, language }), tally };
};
