import { warmUp } from '../../src/cli/warm-up.ts';
import { itemFromText } from '../../src/intake/intake-items.ts';
import { triage } from '../../src/triage.ts';

const PASTE =
  'host mta5.am0.yahoodns.net[192.0.2.4] said: 421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred\n'.repeat(
    10,
  );

/** One ten-line paste as the service answers it, after its warm-up: the first answer, and the median of a hundred. Promised: 100 ms. */
export async function benchPaste(): Promise<void> {
  const loading = performance.now();
  await warmUp(Date.now);
  const warm = performance.now() - loading;
  const times: number[] = [];
  for (let run = 0; run < 101; run++) {
    const started = performance.now();
    const result = await triage([itemFromText('paste', PASTE)], { language: 'en' }, { now: Date.now });
    if (!result.ok) throw new Error('the paste was not read');
    times.push(performance.now() - started);
  }
  const [first = 0] = times;
  times.sort((a, b) => a - b);
  console.log(
    `warm-up of the service ${warm.toFixed(0)} ms; ten pasted lines: first answer ${first.toFixed(1)} ms, then ${(times[50] ?? 0).toFixed(1)} ms (median)`,
  );
}
