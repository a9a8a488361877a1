import { isIP } from 'node:net';
import type { MxHost } from '../lookup-result.ts';
import { type Remark, remark } from '../remark.ts';
import { addressScope } from '../target/address-scope.ts';
import type { MxFound } from './find-mx.ts';

/** What the MX records of a domain are worth, gravest first. */
export function judgeMx(domain: string, found: MxFound): readonly Remark[] {
  const remarks = judgeHosts(domain, found);
  if (found.aliasOf === null) return remarks;
  return [...remarks, remark('domain-alias', 'note', { domain, target: found.aliasOf })];
}

function judgeHosts(domain: string, { mx, nullMx, implicitMx, exists }: MxFound): readonly Remark[] {
  if (exists === false) return [remark('domain-missing', 'wrong', { domain })];
  if (mx.state === 'unknown') return [remark('mx-open', 'open', { domain })];
  if (mx.state === 'absent' && implicitMx === null) return [remark('mx-implicit-open', 'open', { domain })];
  if (mx.state === 'absent') {
    const publish = { name: domain, type: 'MX', value: `10 mail.${domain}.` } as const;
    return implicitMx
      ? [remark('mx-implicit', 'weak', { domain }, publish)]
      : [remark('mx-missing', 'wrong', { domain }, publish)];
  }
  if (nullMx) return [remark('mx-null', 'note', { domain })];
  const hosts = mx.value.filter(({ exchange }) => exchange !== '');
  const remarks = [
    ...(hosts.length < mx.value.length ? [remark('mx-null-mixed', 'wrong', { domain })] : []),
    ...distinct(hosts.flatMap(faultsOf)),
  ];
  const faults = remarks.filter(({ level }) => level !== 'note');
  const notes = hosts.every(({ ipv6 }) => ipv6 === false) ? [remark('mx-no-ipv6', 'note', { domain })] : [];
  if (faults.length > 0) return [...faults, ...notes];
  return [...notes, remark('mx-in-order', 'good', { count: hosts.length })];
}

function faultsOf({ exchange: host, addresses, aliasOf }: MxHost): readonly Remark[] {
  if (isIP(host) !== 0) return [remark('mx-is-address', 'wrong', { host })];
  const inner = addresses.state === 'present' ? addresses.value.filter((one) => addressScope(one) === 'private') : [];
  return [
    ...(addresses.state === 'absent' ? [remark('mx-host-missing', 'wrong', { host })] : []),
    ...(addresses.state === 'unknown' ? [remark('mx-host-open', 'open', { host })] : []),
    ...inner.slice(0, 1).map((address) => remark('mx-private-address', 'wrong', { host, address })),
    ...(aliasOf === null ? [] : [remark('mx-is-alias', 'weak', { host, target: aliasOf })]),
  ];
}

/** One host that stands twice, with two preferences, is told once. */
function distinct(remarks: readonly Remark[]): readonly Remark[] {
  return [...new Map(remarks.map((one) => [JSON.stringify(one), one])).values()];
}
