import { reverseName } from '../dns/reverse-name.ts';
import type { AddressNames } from '../lookup-result.ts';
import { type Remark, remark } from '../remark.ts';
import { isGenericName } from './is-generic-name.ts';

/**
 * What the reverse DNS of a sending address is worth (RFC 1912 §2.1; receivers ask for it to be confirmed).
 * @param host a name that a record to publish can carry
 */
export function judgeNames({ address, names, confirmed }: AddressNames, host: string): Remark {
  const publish = { name: reverseName(address), type: 'PTR', value: `${host}.` } as const;
  if (names.state === 'unknown') return remark('ptr-open', 'open', { address });
  if (names.state === 'absent') return remark('ptr-missing', 'wrong', { address }, publish);
  if (confirmed.state === 'unknown') return remark('ptr-open', 'open', { address });
  if (confirmed.state === 'absent') {
    return remark('ptr-unconfirmed', 'wrong', { address, name: names.value[0] ?? '' }, publish);
  }
  const own = confirmed.value.find((name) => !isGenericName(name, address));
  if (own === undefined) return remark('ptr-generic', 'weak', { address, name: confirmed.value[0] ?? '' }, publish);
  return remark('ptr-in-order', 'good', { address, name: own });
}
