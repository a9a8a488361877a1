import { BLOCKLISTS } from '../../knowledge/blocklists.ts';
import type { Localized } from '../../knowledge/vocabulary.ts';
import type { DnsPort } from '../dns/dns-port.ts';
import { blocklistName } from '../dns/reverse-name.ts';
import type { BlocklistAnswer } from '../lookup-result.ts';
import { addressBits } from '../spf/address-bits.ts';
import { type BlocklistZone, blocklistZone } from './blocklist-zone.ts';
import { isListing } from './is-listing.ts';
import type { ZonesToAsk } from './trusted-zones.ts';

const MOST_ZONES = 30;

/** Asks each zone for the address (RFC 5782 §2). An answer that is no listing by the list's own rules is none. */
export async function askBlocklists(
  address: string,
  { ask, unusable }: ZonesToAsk,
  dns: DnsPort,
): Promise<readonly BlocklistAnswer[]> {
  const answers = ask.slice(0, MOST_ZONES).map((zone) => askZone(address, blocklistZone(zone), dns));
  return [...(await Promise.all(answers)), ...unusable.map((zone) => withoutAnswer(blocklistZone(zone)))];
}

function withoutAnswer({ shown, list }: BlocklistZone): BlocklistAnswer {
  return {
    zone: shown,
    name: list?.name ?? shown,
    state: 'no-answer',
    codes: [],
    meanings: [],
    weight: list?.weight ?? null,
    delisting: list?.delisting ?? null,
  };
}

async function askZone(address: string, zone: BlocklistZone, dns: DnsPort): Promise<BlocklistAnswer> {
  const answer = await dns.ask(blocklistName(address, zone.zone), 'A');
  const codes = answer.state === 'present' ? [...new Set(answer.value)].sort(byNumber) : [];
  const listing = isListing(codes, zone.shown);
  return {
    ...withoutAnswer(zone),
    state: answer.state === 'absent' ? 'not-listed' : answer.state === 'unknown' ? 'no-answer' : listing,
    codes,
    meanings: listing === 'listed' ? codes.flatMap((code) => meaningOf(code, zone.list)) : [],
  };
}

function byNumber(a: string, b: string): number {
  return addressBits(a).bits < addressBits(b).bits ? -1 : 1;
}

/** What the list says of a code; a combined list (ZEN) hands on the codes of those that it holds. */
function meaningOf(code: string, list: BlocklistZone['list']): readonly Localized[] {
  if (list === null) return [];
  const family = list.id.split('-')[0];
  const kin = BLOCKLISTS.filter(({ id, listsWhat }) => id.split('-')[0] === family && listsWhat === list.listsWhat);
  const found = [list, ...kin].flatMap(({ codes }) => codes ?? []).find((one) => one.code === code);
  return found === undefined ? [] : [found.means];
}
