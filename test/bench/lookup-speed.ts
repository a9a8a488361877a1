import { lookupAnswer } from '../../src/bot/answers/lookup-answer.ts';
import { createLookup } from '../../src/cli/create-lookup.ts';
import { startDnsServer, type TestDns, type Zone } from '../lookup/dns-server.ts';
import { readZone } from '../lookup/zones/read-zone.ts';

const { zone } = readZone('well-kept.zone');
/** A domain with everything, one with a provider and includes, and a subdomain. */
const NAMES = ['fortress.example', 'atelier.example', 'news.brand.example'];
const RUNS = 10;
const MANY = 100;

/**
 * The look-up as the service runs it, with its own deadline, against DNS servers on loopback. Promised: a card within 2 s
 * where every answer takes 50 ms, within 5.5 s where half of the names or half of the servers never answer, and no more
 * than 64 questions on the wire for a hundred look-ups at once.
 */
export async function benchLookup(): Promise<void> {
  await benchCards('every answer takes 50 ms', 2000, [zone], { delay: 50 });
  await benchCards('half of the names never answer', 5500, [half(zone)], { delay: 50 });
  await benchCards('one of two name servers never answers', 5500, [{}, zone], { delay: 50 }, true);
  await benchCards('no server ever answers', 5500, [{}], { behaves: 'silent' });
  await benchMany();
}

type Everywhere = Parameters<typeof startDnsServer>[1];

async function benchCards(
  what: string,
  promised: number,
  zones: readonly Zone[],
  everywhere: Everywhere,
  isFirstSilent = false,
): Promise<void> {
  const times: number[] = [];
  let questions = 0;
  for (let run = 0; run < RUNS; run++) {
    const servers = await Promise.all(
      zones.map((served, at) => startDnsServer(served, isFirstSilent && at === 0 ? { behaves: 'silent' } : everywhere)),
    );
    // A new process's cache each time: nothing is known yet.
    const { lookup } = createLookup(settings(servers), Date.now);
    const query = NAMES[run % NAMES.length] ?? '';
    const began = performance.now();
    lookupAnswer(await lookup({ query }), { language: 'en' });
    times.push(performance.now() - began);
    questions = Math.max(questions, ...servers.map(({ asked }) => sum([...asked.values()])));
    await Promise.all(servers.map((server) => server.close()));
  }
  times.sort((a, b) => a - b);
  const slowest = times.at(-1) ?? 0;
  console.log(
    `${what}: median ${ms(times[RUNS / 2] ?? 0)}, slowest ${ms(slowest)} of ${RUNS} (promised ${ms(promised)}), up to ${questions} questions a card`,
  );
  if (slowest > promised) process.exitCode = 1;
}

async function benchMany(): Promise<void> {
  const names = Array.from({ length: MANY }, (_, n) => `firm${n}.example`);
  const firm: Zone[string] = { MX: [[10, 'mx.example']], TXT: ['v=spf1 mx -all'] };
  const server = await startDnsServer(Object.fromEntries(names.map((name) => [name, firm])), { delay: 10 });
  const { lookup } = createLookup(settings([server]), Date.now);
  const began = performance.now();
  await Promise.all(names.map((query) => lookup({ query })));
  const took = performance.now() - began;
  console.log(
    `${MANY} look-ups at once, every answer in 10 ms: ${ms(took)} for all, at most ${server.mostOpen()} questions on the wire (promised 64), ${sum([...server.asked.values()])} asked`,
  );
  if (server.mostOpen() > 64) process.exitCode = 1;
  await server.close();
}

function settings(servers: readonly TestDns[]) {
  return { DNS_SERVERS: servers.map(({ address }) => address), DNSBL_ZONES: [] };
}

/** Every other name is silent, whatever is asked of it. */
function half(whole: Zone): Zone {
  return Object.fromEntries(
    Object.entries(whole).map(([name, entry], at) => [name, at % 2 === 0 ? entry : { ...entry, behaves: 'silent' }]),
  );
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
