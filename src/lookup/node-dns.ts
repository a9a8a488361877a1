import { Resolver } from 'node:dns/promises';
import type { DnsPort, Found } from './dns-port.ts';

/** Codes that say the name or the record type is not there; all others leave it open. */
const ABSENT: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * The DNS through Node's own resolver. `servers` as `ip:port`; none takes the system's.
 * A query that is not answered within `deadline` ms is `unknown`.
 */
export function nodeDns(servers: readonly string[], deadline = 4_000): DnsPort {
  const resolver = new Resolver({ timeout: Math.floor(deadline / 2), tries: 2 });
  if (servers.length > 0) resolver.setServers([...servers]);
  const ask = <T>(query: Promise<readonly T[]>) => found(query, deadline);
  return {
    mx: (name) => ask(resolver.resolveMx(name)),
    txt: (name) => ask(resolver.resolveTxt(name).then((records) => records.map((strings) => strings.join('')))),
    addresses: (name) => bothFamilies(ask(resolver.resolve4(name)), ask(resolver.resolve6(name))),
    ptr: (address) => ask(resolver.reverse(address)),
  };
}

async function found<T>(query: Promise<readonly T[]>, deadline: number): Promise<Found<readonly T[]>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Found<readonly T[]>>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'unknown' }), deadline);
  });
  const answer = query.then(
    (value): Found<readonly T[]> => (value.length > 0 ? { state: 'present', value } : { state: 'absent' }),
    (failure: { readonly code?: string }): Found<readonly T[]> => ({
      state: ABSENT.has(failure.code ?? '') ? 'absent' : 'unknown',
    }),
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

async function bothFamilies(
  four: Promise<Found<readonly string[]>>,
  six: Promise<Found<readonly string[]>>,
): Promise<Found<readonly string[]>> {
  const answers = await Promise.all([four, six]);
  const value = answers.flatMap((answer) => (answer.state === 'present' ? answer.value : []));
  if (value.length > 0) return { state: 'present', value };
  return { state: answers.some((answer) => answer.state === 'unknown') ? 'unknown' : 'absent' };
}
