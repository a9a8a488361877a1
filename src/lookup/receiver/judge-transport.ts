import type { Found } from '../found.ts';
import type { MxHost } from '../lookup-result.ts';
import { type Remark, remark } from '../remark.ts';
import type { TlsRptFound } from './find-tls-rpt.ts';

/** What DANE for the MX hosts is worth; nothing to say where no host has it. */
export function judgeDane(mx: Found<readonly MxHost[]>): readonly Remark[] {
  const hosts = mx.state === 'present' ? mx.value.filter(({ exchange }) => exchange !== '') : [];
  const about = (state: MxHost['dane']) => hosts.filter(({ dane }) => dane === state).map(({ exchange }) => exchange);
  const usable = about('usable');
  const remarks = [
    ...about('not-signed').map((host) => remark('dane-not-signed', 'weak', { host })),
    ...about('unusable').map((host) => remark('dane-unusable', 'weak', { host })),
    ...(usable.length > 0 ? about('absent').map((host) => remark('dane-partial', 'note', { host })) : []),
    ...(usable.length > 0 ? about('unknown') : []).map((host) => remark('dane-open', 'open', { host })),
  ];
  return usable.length > 0 && remarks.length === 0
    ? [remark('dane-in-order', 'good', { count: usable.length })]
    : remarks;
}

/** What the record for TLS reports is worth. */
export function judgeTlsRpt(domain: string, { addresses, records }: TlsRptFound): readonly Remark[] {
  const publish = {
    name: `_smtp._tls.${domain}`,
    type: 'TXT',
    value: `v=TLSRPTv1; rua=mailto:tls-reports@${domain}`,
  } as const;
  if (addresses.state === 'unknown') return [remark('tls-rpt-open', 'open', { domain })];
  if (addresses.state === 'present') return [remark('tls-rpt-in-order', 'good', { count: addresses.value.length })];
  if (records > 1) return [remark('tls-rpt-several', 'weak', { count: records }, publish)];
  return records === 1
    ? [remark('tls-rpt-broken', 'weak', { domain }, publish)]
    : [remark('tls-rpt-missing', 'note', { domain }, publish)];
}
