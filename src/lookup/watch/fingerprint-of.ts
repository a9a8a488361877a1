import type { DmarcFound } from '../dmarc/find-dmarc.ts';
import type { DomainFindings, ReceiverFindings, SenderFindings } from '../lookup-result.ts';
import type { Remark } from '../remark.ts';
import { areaOf } from '../remark-area.ts';

/** What a look-up found, by aspect; what could not be found out is left out, so that it never counts as a change. */
export type DomainFingerprint = Readonly<Record<string, string>>;

/** Longest record that is kept as it stands. */
const LONGEST = 600;

/**
 * The state of a domain as far as a watch compares it.
 * @param before what the check before found: of keys that were found then and are gone now, the look-up says nothing
 *
 * The order in which the DNS hands records out does not matter,
 * and neither do addresses, which large providers change by the hour.
 */
export function fingerprintOf(
  { exists, receiver, sender }: DomainFindings,
  before: DomainFingerprint = {},
): DomainFingerprint {
  const aspects: readonly (readonly [string, string | null])[] = [
    ['exists', exists === null ? null : exists ? 'present' : 'absent'],
    ...receiverAspects(receiver),
    ...senderAspects(sender),
    ...keysGone(sender.dkim, before),
    ...faultAspects([...receiver.remarks, ...sender.remarks]),
  ];
  const known = aspects.filter((entry): entry is readonly [string, string] => entry[1] !== null);
  return Object.fromEntries(known.map(([name, value]) => [name, value.slice(0, LONGEST)]));
}

function receiverAspects(receiver: ReceiverFindings): readonly (readonly [string, string | null])[] {
  const { mx, nullMx, provider, filter, mtaSts, tlsRpt } = receiver;
  const known = mx.state !== 'unknown';
  const hosts = mx.state === 'present' ? listed(mx.value.map(({ exchange }) => exchange)) : 'absent';
  return [
    ['mx', known ? (nullMx ? 'no-mail' : hosts) : null],
    ['provider', known ? (provider?.name ?? 'nobody') : null],
    ['filter', known ? (filter?.name ?? 'none') : null],
    ['mta-sts', mtaStsValue(mtaSts)],
    ['tls-rpt', tlsRpt.state === 'unknown' ? null : tlsRpt.state],
    ['dane', daneValue(receiver)],
  ];
}

function mtaStsValue({ state, mode }: ReceiverFindings['mtaSts']): string | null {
  if (state === 'unknown') return null;
  return state === 'present' ? (mode ?? 'present') : state;
}

function daneValue({ mx }: ReceiverFindings): string | null {
  if (mx.state !== 'present') return null;
  const states = mx.value.map(({ dane }) => dane);
  if (states.includes('unknown')) return null;
  const usable = states.filter((state) => state === 'usable').length;
  if (usable === 0) return 'absent';
  return usable === states.length ? 'usable' : 'partial';
}

function senderAspects({
  spf,
  dmarc,
  dkim,
  bimi,
  zone,
}: SenderFindings): readonly (readonly [string, string | null])[] {
  const records = spf.records.length > 1 ? 'several' : (spf.records[0] ?? 'absent');
  return [
    ['spf', spf.state === 'unknown' ? null : records],
    ...dmarcAspects(dmarc),
    ...dkim.selectors.map(({ selector, state, key }): readonly [string, string | null] => [
      `dkim ${selector}`,
      state === 'unknown' ? null : (key?.state ?? state),
    ]),
    ['bimi', bimi.state === 'unknown' ? null : bimi.state],
    ['ns', zone.ns.state === 'unknown' ? null : zone.ns.state === 'present' ? listed(zone.ns.value) : 'absent'],
  ];
}

/**
 * Keys under well-known selectors that were there before. The look-up leaves absent ones out, but every selector was asked
 * for, unless nothing could be found out below `_domainkey`.
 */
function keysGone(
  { selectors, othersExist }: SenderFindings['dkim'],
  before: DomainFingerprint,
): readonly (readonly [string, string])[] {
  const known = new Set(selectors.map(({ selector }) => `dkim ${selector}`));
  const allAsked = othersExist !== null || selectors.some(({ state }) => state === 'present');
  if (!allAsked || known.has('dkim *')) return [];
  const gone = Object.keys(before).filter(
    (aspect) => aspect.startsWith('dkim ') && aspect !== 'dkim *' && !known.has(aspect),
  );
  return gone.map((aspect) => [aspect, 'absent'] as const);
}

function dmarcAspects(dmarc: DmarcFound): readonly (readonly [string, string | null])[] {
  if (dmarc.state === 'unknown') return [];
  if (dmarc.state !== 'present') return [['dmarc-policy', dmarc.state]];
  const { policy, subdomainPolicy, testing } = dmarc.record;
  return [
    ['dmarc-policy', `p=${policy ?? '?'}${testing ? '; t=y' : ''}`],
    ['dmarc-subdomains', `p=${subdomainPolicy ?? policy ?? '?'}`],
  ];
}

/** The faults of each area; an area of which something stayed open is not known. */
function faultAspects(remarks: readonly Remark[]): readonly (readonly [string, string])[] {
  const areas = Map.groupBy(remarks, ({ id }) => areaOf(id));
  return [...areas]
    .filter(([, own]) => own.every(({ level }) => level !== 'open'))
    .map(([area, own]) => {
      const faults = own.filter(({ level }) => level === 'wrong' || level === 'weak');
      return [`faults ${area}`, [...new Set(faults.map(({ id }) => id))].sort().join(' ')] as const;
    });
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ');
}
