import { isIP } from 'node:net';
import type { MxHost, ReceiverFindings } from '../lookup-result.ts';
import { addressScope } from '../target/address-scope.ts';

/** Whether mail to the domain can arrive: some host can be reached; null where that stayed open. */
export function takesMail({
  mx,
  nullMx,
  implicitMx,
}: Pick<ReceiverFindings, 'mx' | 'nullMx' | 'implicitMx'>): boolean | null {
  if (mx.state === 'unknown') return null;
  if (mx.state === 'absent') return implicitMx;
  if (nullMx) return false;
  const reachable = mx.value.map(isReachable);
  return reachable.includes(true) ? true : reachable.includes(null) ? null : false;
}

function isReachable({ exchange, addresses }: MxHost): boolean | null {
  if (isIP(exchange) !== 0) return false;
  if (addresses.state !== 'present') return addresses.state === 'unknown' ? null : false;
  return addresses.value.some((address) => addressScope(address) !== 'private');
}
