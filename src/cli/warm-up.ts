import { itemFromText } from '../intake/intake-items.ts';
import { LANGUAGES } from '../knowledge/vocabulary.ts';
import { triage } from '../triage.ts';

const SAMPLE = 'to=<nobody@example.com> 421 4.7.0 Try again later, closing connection.';

/** Answers one line to itself in each language, so that the first person to ask does not wait for loading and compiling. */
export async function warmUp(now: () => number): Promise<void> {
  for (const language of LANGUAGES) await triage([itemFromText('warm-up', SAMPLE)], { language }, { now });
}
