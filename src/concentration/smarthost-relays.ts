import { BOUNCED, type Tally } from '../attempts/tally.ts';
import { LANDMARK_DOMAINS } from '../knowledge/reference-mix.ts';

const LONGEST = Math.max(...[...LANDMARK_DOMAINS.keys()].map((domain) => domain.length));

/** A filter or socket of the same system: `127.0.0.1`, `localhost`, `[::1]`, `private/filter`. */
const SAME_SYSTEM = /^(?:\[?127\.|\[?::1\b|localhost\b|private\/|\/)/;

/**
 * Relays that are the sender's own: those of the same system, and smarthosts. One host cannot be the MX of gmail.com and of
 * yahoo.com, so a relay that takes mail for two owners of landmark domains is on the sender's side.
 * Returns one byte per relay, 1 for an own one.
 */
export function smarthostRelays(tally: Tally): Uint8Array {
  if (tally.relays.length <= 1) return new Uint8Array(tally.relays.length);
  const owners = [...new Set(LANDMARK_DOMAINS.values())];
  const ownerBit = new Uint32Array(tally.domains.length);
  for (let index = 0; index < tally.domains.length; index++) {
    const domain = tally.domains[index] ?? '';
    // Long names are none of them: no need to look 200,000 of them up.
    const owner = domain.length > LONGEST ? undefined : LANDMARK_DOMAINS.get(domain);
    if (owner !== undefined) ownerBit[index] = 2 ** owners.indexOf(owner);
  }
  const seen = new Uint32Array(tally.relays.length);
  const { cells } = tally;
  for (let cell = 0; cell < cells.length; cell++) {
    const bit = ownerBit[cells.domain[cell] as number] as number;
    if (bit === 0 || (cells.outcome[cell] as number) > BOUNCED) continue;
    const relay = cells.relay[cell] as number;
    seen[relay] = (seen[relay] as number) | bit;
  }
  // Two owners: more than one bit is set. Relay 0 is "not stated".
  return Uint8Array.from(seen, (bits, relay) =>
    relay > 0 && ((bits & (bits - 1)) !== 0 || SAME_SYSTEM.test(tally.relays[relay] ?? '')) ? 1 : 0,
  );
}
