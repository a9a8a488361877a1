import { BOUNCED, DEFERRED, DELIVERED, type Tally } from '../attempts/tally.ts';
import { LANDMARK_DOMAINS } from '../knowledge/reference-mix.ts';

/**
 * Relays that are the sender's own smarthost: one host cannot be the MX of gmail.com and of yahoo.com,
 * so a relay that takes mail for two owners of landmark domains is on the sender's side.
 * Returns one byte per relay, 1 for a smarthost.
 */
export function smarthostRelays(tally: Tally): Uint8Array {
  const owners = [...new Set(LANDMARK_DOMAINS.values())];
  const ownerBit = new Uint32Array(tally.domains.length);
  tally.domains.forEach((domain, index) => {
    const owner = LANDMARK_DOMAINS.get(domain);
    if (owner !== undefined) ownerBit[index] = 2 ** owners.indexOf(owner);
  });
  const seen = new Uint32Array(tally.relays.length);
  const { cells } = tally;
  for (let cell = 0; cell < cells.length; cell++) {
    const outcome = cells.outcome[cell];
    if (outcome !== DELIVERED && outcome !== DEFERRED && outcome !== BOUNCED) continue;
    const relay = cells.relay[cell] ?? 0;
    seen[relay] = (seen[relay] ?? 0) | (ownerBit[cells.domain[cell] ?? 0] ?? 0);
  }
  // Two owners: more than one bit is set. Relay 0 is "not stated".
  return Uint8Array.from(seen, (bits, relay) => (relay > 0 && (bits & (bits - 1)) !== 0 ? 1 : 0));
}
