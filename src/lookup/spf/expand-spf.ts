import type { DnsAnswer, DnsPort, RecordData, RecordType } from '../dns/dns-port.ts';
import { MOST_NAMES } from './evaluate-spf.ts';
import { isMeantAsSpf } from './mended-record.ts';
import { isSpf, parseSpf } from './parse-spf.ts';
import type { Mechanism, Qualifier, SpfRecord, SpfSyntaxProblem } from './spf-record.ts';

/** One record of the tree that a domain's SPF record opens. */
export interface SpfNode {
  readonly domain: string;
  /** `loop`: a record that includes itself again. `macro`: the domain depends on the message. */
  readonly state: 'present' | 'absent' | 'unknown' | 'several' | 'broken' | 'loop' | 'macro' | 'too-deep';
  /** The record; with `several` all of them. */
  readonly records: readonly string[];
  readonly problem: SpfSyntaxProblem | null;
  /** With `absent`: TXT records that were meant as SPF, but begin otherwise. */
  readonly unread: readonly string[];
  /** What ends it: the qualifier of `all`, else null. */
  readonly all: Qualifier | null;
  readonly mechanisms: readonly Mechanism[];
  /** Terms that stand after `all` and are never looked at. */
  readonly afterAll: readonly string[];
  readonly children: readonly { readonly by: 'include' | 'redirect'; readonly node: SpfNode }[];
  /** MX hosts of each `mx` whose hosts were found out. */
  readonly mxCounts: readonly { readonly domain: string; readonly count: number }[];
  /** DNS look-ups of this record and of all below it, as RFC 7208 §4.6.4 counts them when no mechanism matches. */
  readonly lookups: number;
  readonly voidLookups: number;
}

/** Deeper than this every evaluation has ended in a permerror. */
const DEEPEST = 11;
/** Records of one tree; more is an attack on the reader. */
const MOST_RECORDS = 60;
/** Hosts and MX records of one tree that are asked for: an evaluation asks for a hundred at most, and mostly for few. */
const MOST_HOST_QUESTIONS = 60;
/** Costs a look-up each. */
const COSTLY: ReadonlySet<Mechanism['kind']> = new Set(['include', 'exists', 'a', 'mx', 'ptr']);

/** Opens a domain's SPF record with all that it includes; the branches are asked for at the same time. */
export function expandSpf(domain: string, dns: DnsPort): Promise<SpfNode> {
  const budget = { records: MOST_RECORDS, hosts: MOST_HOST_QUESTIONS };
  return expand(domain, [], { dns, budget });
}

interface Walk {
  readonly dns: DnsPort;
  readonly budget: { records: number; hosts: number };
}

async function expand(domain: string, above: readonly string[], walk: Walk): Promise<SpfNode> {
  if (domain.includes('%')) return leaf(domain, 'macro');
  const name = domain.toLowerCase().replace(/\.$/, '');
  if (above.includes(name)) return leaf(name, 'loop');
  walk.budget.records -= 1;
  if (above.length >= DEEPEST || walk.budget.records < 0) return leaf(name, 'too-deep');
  const answer = await walk.dns.ask(name, 'TXT');
  if (answer.state === 'unknown') return leaf(name, 'unknown');
  const records = answer.state === 'present' ? answer.value.filter(isSpf) : [];
  const [record] = records;
  if (record === undefined) {
    const unread = answer.state === 'present' ? answer.value.filter(isMeantAsSpf) : [];
    return { ...leaf(name, 'absent'), unread, voidLookups: answer.state === 'absent' ? 1 : 0 };
  }
  if (records.length > 1) return { ...leaf(name, 'several'), records };
  const parsed = parseSpf(record);
  if ('problem' in parsed) return { ...leaf(name, 'broken'), records, problem: parsed };
  return opened(name, record, parsed, [...above, name], walk);
}

async function opened(
  domain: string,
  record: string,
  { mechanisms, redirect }: SpfRecord,
  above: readonly string[],
  walk: Walk,
): Promise<SpfNode> {
  const allAt = mechanisms.findIndex(({ kind }) => kind === 'all');
  const reached = allAt < 0 ? mechanisms : mechanisms.slice(0, allAt + 1);
  const all = allAt < 0 ? null : (mechanisms[allAt]?.qualifier ?? null);
  const targets = reached.flatMap((one) =>
    one.kind === 'include' ? [{ by: 'include' as const, to: one.domain }] : [],
  );
  const next = all === null && redirect !== null ? [...targets, { by: 'redirect' as const, to: redirect }] : targets;
  const [children, hosts] = await Promise.all([
    Promise.all(next.map(async ({ by, to }) => ({ by, node: await expand(to, above, walk) }))),
    Promise.all(reached.map((one) => hostsOf(one, domain, walk))),
  ]);
  const below = children.map(({ node }) => node);
  const own = reached.filter(({ kind }) => COSTLY.has(kind)).length + (next.length - targets.length);
  const inherited = children.find(({ by }) => by === 'redirect')?.node.all ?? null;
  return {
    domain,
    state: 'present',
    records: [record],
    problem: null,
    unread: [],
    all: all ?? inherited,
    mechanisms,
    afterAll: allAt < 0 ? [] : mechanisms.slice(allAt + 1).map(({ text }) => text),
    children,
    mxCounts: hosts.flatMap(({ mx }) => mx ?? []),
    lookups: own + sum(below.map((node) => node.lookups)),
    voidLookups: sum(hosts.map((host) => host.voids)) + sum(below.map((node) => node.voidLookups)),
  };
}

/** What an `a` or `mx` mechanism finds; a name without records is a void look-up. */
async function hostsOf(
  mechanism: Mechanism,
  domain: string,
  { dns, budget }: Walk,
): Promise<{ readonly voids: number; readonly mx?: { readonly domain: string; readonly count: number } }> {
  if (mechanism.kind !== 'a' && mechanism.kind !== 'mx') return { voids: 0 };
  const name = mechanism.domain ?? domain;
  if (name.includes('%')) return { voids: 0 };
  budget.hosts -= 1;
  if (budget.hosts < 0) return { voids: 0 };
  if (mechanism.kind === 'a') return { voids: (await isVoidHost(name, dns)) ? 1 : 0 };
  const answer = await dns.ask(name, 'MX');
  if (answer.state !== 'present') return { voids: answer.state === 'absent' ? 1 : 0 };
  const named = answer.value.slice(0, Math.min(MOST_NAMES, Math.max(0, budget.hosts)));
  const hosts = named.filter(({ exchange }) => exchange !== '');
  budget.hosts -= hosts.length;
  const voids = await Promise.all(hosts.map(({ exchange }) => isVoidHost(exchange, dns)));
  return { voids: voids.filter(Boolean).length, mx: { domain: name, count: answer.value.length } };
}

/** Neither an IPv4 nor an IPv6 address: a host with one of them is no void look-up for senders of that family. */
async function isVoidHost(name: string, dns: DnsPort): Promise<boolean> {
  const answers = await Promise.all([ask(name, 'A', dns), ask(name, 'AAAA', dns)]);
  return answers.every(({ state }) => state === 'absent');
}

function ask<T extends RecordType>(name: string, type: T, dns: DnsPort): Promise<DnsAnswer<RecordData[T]>> {
  return dns.ask(name, type);
}

function leaf(domain: string, state: SpfNode['state']): SpfNode {
  return {
    domain,
    state,
    records: [],
    problem: null,
    unread: [],
    all: null,
    mechanisms: [],
    afterAll: [],
    children: [],
    mxCounts: [],
    lookups: 0,
    voidLookups: 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
