import { deadlineDns } from '../dns/deadline-dns.ts';
import type { DnsAnswer, DnsPort } from '../dns/dns-port.ts';
import { blocklistName } from '../dns/reverse-name.ts';
import { blocklistZone } from './blocklist-zone.ts';
import { isListing } from './is-listing.ts';

/** Whether a configured blocklist answers as it should. */
export interface BlocklistZoneCheck {
  /** As configured, to be asked; may hold the operator's key: never show it. */
  readonly zone: string;
  /** For reading: without the key. */
  readonly shown: string;
  readonly usable: boolean;
  /** It keeps IPv6 addresses too. */
  readonly ipv6: boolean;
  /**
   * Why it is not usable. `query-refused`: it answers 127.255.255.x or refuses the resolver. `test-entry-missing`: it
   * does not list 127.0.0.2, which every list must (RFC 5782 §5). `lists-everything`: it lists 127.0.0.1, which none may.
   */
  readonly reason:
    | 'bad-name'
    | 'dead'
    | 'no-ip-list'
    | 'no-answer'
    | 'query-refused'
    | 'test-entry-missing'
    | 'lists-everything'
    | null;
}

/** RFC 5782 §5: the entries that every list must have, and those that none may have. */
const LISTED = { v4: '127.0.0.2', v6: '::ffff:7f00:2' };
const NOT_LISTED = { v4: '127.0.0.1', v6: '::ffff:7f00:1' };
/** Milliseconds; within the deadline of a card. */
const DEADLINE = 4500;
const ZONE_NAME = /^(?=.{3,200}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,62}$/;

/** Tries the test entries of each zone once; to be called at start, before any zone is believed. */
export async function checkBlocklistZones(
  zones: readonly string[],
  dns: DnsPort,
): Promise<readonly BlocklistZoneCheck[]> {
  const limited = deadlineDns(dns, DEADLINE);
  const checks = await Promise.all([...new Set(zones)].map((zone) => check(zone, limited.dns)));
  limited.end();
  return checks;
}

async function check(configured: string, dns: DnsPort): Promise<BlocklistZoneCheck> {
  const { zone, shown, list } = blocklistZone(configured);
  const unusable = (reason: BlocklistZoneCheck['reason']) => ({ zone, shown, usable: false, ipv6: false, reason });
  if (!ZONE_NAME.test(zone)) return unusable('bad-name');
  if (list?.weight === 'dead') return unusable('dead');
  if (list !== null && list.listsWhat !== 'ip') return unusable('no-ip-list');
  const ask = (address: string) => dns.ask(blocklistName(address, zone), 'A');
  const [listed, clear, listed6, clear6] = await Promise.all(
    [LISTED.v4, NOT_LISTED.v4, LISTED.v6, NOT_LISTED.v6].map(ask),
  );
  const reason = reasonOf(listed, clear);
  if (reason !== null) return unusable(reason);
  const ipv6 = stateOf(listed6) === 'listed' && stateOf(clear6) === 'not-listed';
  return { zone, shown, usable: true, ipv6, reason: null };
}

type Answer = DnsAnswer<string> | undefined;

function reasonOf(listed: Answer, clear: Answer): BlocklistZoneCheck['reason'] {
  if (refuses(listed) || refuses(clear)) return 'query-refused';
  if (listed?.state === 'unknown' || clear?.state === 'unknown') return 'no-answer';
  if (clear?.state === 'present') return 'lists-everything';
  return stateOf(listed) === 'listed' ? null : 'test-entry-missing';
}

function refuses(answer: Answer): boolean {
  if (answer?.state === 'unknown') return answer.trouble === 'refused';
  return answer?.state === 'present' && answer.value.some((code) => code.startsWith('127.255.255.'));
}

function stateOf(answer: Answer): 'listed' | 'not-listed' | 'no-answer' {
  if (answer === undefined || answer.state === 'unknown') return 'no-answer';
  // Whatever grade the test entry has, it must be there.
  return answer.state === 'absent' ? 'not-listed' : isListing(answer.value, '');
}
