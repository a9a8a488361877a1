import type { DnsPort } from '../dns/dns-port.ts';
import type { Found } from '../found.ts';
import type { MtaStsFindings, MxHost } from '../lookup-result.ts';
import { readTagList } from '../tag-list.ts';
import type { FetchPolicy } from './fetch-policy.ts';
import { coversHost, parseMtaStsPolicy } from './mta-sts-policy.ts';
import type { MtaStsProblem } from './mta-sts-problem.ts';

export interface MtaStsPorts {
  readonly dns: DnsPort;
  /** Without it a policy that the DNS announces stays unknown. */
  readonly fetchPolicy: FetchPolicy | undefined;
  readonly signal: AbortSignal;
}

/** A failure that may lie on our own side or pass: the policy itself is not known then. */
const PASSING: ReadonlySet<MtaStsProblem> = new Set(['dns', 'timeout', 'unreachable']);
const NOTHING = { mode: null, maxAge: null, mx: [], problem: null, uncovered: [] } as const;

/** What a domain's MTA-STS says (RFC 8461): the record in the DNS, then the policy from its host. */
export async function findMtaSts(domain: string, { dns, fetchPolicy, signal }: MtaStsPorts): Promise<MtaStsFindings> {
  const answer = await dns.ask(`_mta-sts.${domain}`, 'TXT');
  if (answer.state === 'unknown') return { ...NOTHING, state: 'unknown', problem: 'dns' };
  const records = answer.state === 'present' ? answer.value.filter(isMtaSts) : [];
  const [record] = records;
  if (record === undefined) return { ...NOTHING, state: 'absent' };
  if (records.length > 1) return { ...NOTHING, state: 'broken', problem: 'several-records' };
  if (!/^[A-Za-z0-9]{1,32}$/.test(readTagList(record).tags.get('id') ?? '')) {
    return { ...NOTHING, state: 'broken', problem: 'bad-record' };
  }
  if (fetchPolicy === undefined) return { ...NOTHING, state: 'unknown' };
  const fetched = await fetchPolicy(domain, dns, signal);
  if (fetched.state === 'failed') {
    return { ...NOTHING, state: PASSING.has(fetched.problem) ? 'unknown' : 'broken', problem: fetched.problem };
  }
  const policy = parseMtaStsPolicy(fetched.text);
  if ('problem' in policy) return { ...NOTHING, state: 'broken', problem: policy.problem };
  return { ...NOTHING, ...policy, state: 'present' };
}

function isMtaSts(record: string): boolean {
  return /^v=STSv1\s*(?:;|$)/.test(record);
}

/** The same with the MX hosts that the policy leaves out. */
export function withUncovered(found: MtaStsFindings, mx: Found<readonly MxHost[]>): MtaStsFindings {
  if (found.state !== 'present' || found.mode === 'none' || mx.state !== 'present') return found;
  const hosts = mx.value.map(({ exchange }) => exchange).filter((host) => host !== '');
  return { ...found, uncovered: hosts.filter((host) => !coversHost(found, host)) };
}
