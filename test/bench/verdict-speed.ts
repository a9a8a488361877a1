import { BOUNCED, DEFERRED, DELIVERED } from '../../src/attempts/tally.ts';
import { concentrate } from '../../src/concentration/concentrate.ts';
import { CAUSES } from '../../src/knowledge/vocabulary.ts';
import type { JudgedTally } from '../../src/replies/judged-tally.ts';
import { decide } from '../../src/verdict/decide.ts';
import { random } from '../incidents/random.ts';
import { meaning } from '../incidents/tally-double.ts';

/** Time and memory (what one run takes, its garbage included) of concentrate + decide on 200,000 domains and 60,000 reply templates: `node --expose-gc test/bench/verdict-speed.ts`. */
function largeTally(domainCount: number, templateCount: number, cellCount: number): JudgedTally {
  const dice = random(7);
  const domains = ['', ...Array.from({ length: domainCount }, (_, index) => `firm${index}.example`)];
  const meanings = Array.from({ length: templateCount }, (_, index) =>
    meaning({
      cause: CAUSES[index % (CAUSES.length - 1)] ?? 'unknown',
      rule: `r${index}`,
      blocklist: index % 97 === 0 ? 'Spamhaus ZEN' : null,
    }),
  );
  const column = (make: () => number): Uint32Array => Uint32Array.from({ length: cellCount }, make);
  const domain = Uint32Array.from({ length: cellCount }, (_, cell) =>
    cell < domainCount ? cell + 1 : dice.integer(1, domainCount),
  );
  const outcome = Uint8Array.from({ length: cellCount }, (_, cell) =>
    cell < domainCount ? DELIVERED : dice.chance(0.5) ? DEFERRED : BOUNCED,
  );
  const count = Float64Array.from({ length: cellCount }, () => dice.integer(1, 40));
  const providers = ['', 'Google', 'Microsoft 365', ...domains.slice(1)];
  const domainProvider = Uint32Array.from(domains, (_, index) =>
    index % 5 === 0 ? 1 : index % 5 === 1 ? 2 : index + 2,
  );
  return {
    tally: {
      domains,
      relays: ['', 'mx.example'],
      sources: ['', '192.0.2.1', '192.0.2.2'],
      templates: [],
      cells: {
        length: cellCount,
        domain,
        relay: column(() => 1),
        outcome,
        template: column(() => 0),
        source: column(() => dice.integer(1, 2)),
        count,
        messages: count,
        first: new Float64Array(cellCount),
        last: new Float64Array(cellCount),
      },
      counts: { records: cellCount, notUnderstood: 0, ignored: 0 },
      hasDenominator: true,
      from: null,
      to: null,
      notes: [],
    },
    providers,
    cellProvider: Uint32Array.from(domain, (index) => domainProvider[index] ?? 0),
    filters: ['', 'Proofpoint'],
    cellFilter: column(() => 0),
    meanings,
    cellMeaning: Int32Array.from({ length: cellCount }, (_, cell) => (cell < domainCount ? -1 : cell % templateCount)),
    domainProvider,
  };
}

const judged = largeTally(200_000, 60_000, 700_000);
for (let run = 0; run < 5; run++) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const concentration = concentrate(judged, {});
  const middle = performance.now();
  const verdict = decide(concentration);
  const end = performance.now();
  const used = process.cpuUsage(cpu);
  const after = process.memoryUsage();
  console.log(
    `concentrate ${(middle - start).toFixed(0)} ms (${((used.user + used.system) / 1000).toFixed(0)} ms of CPU), decide ${(end - middle).toFixed(0)} ms, ${verdict.kind}; grown by ${((after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6).toFixed(0)} MB`,
  );
}
