import type { DmarcFound } from '../dmarc/find-dmarc.ts';
import { appliedPolicy } from '../dmarc/judge-dmarc.ts';
import { type Remark, remark } from '../remark.ts';
import type { BimiFound } from './find-bimi.ts';

/**
 * What a logo record is worth; nothing to say where there is none. Mailbox providers show it only under an enforced DMARC
 * policy. No mail is refused for a logo, so that nothing here is graver than weak.
 */
export function judgeBimi(domain: string, { bimi, several }: BimiFound, dmarc: DmarcFound): readonly Remark[] {
  if (several !== null) return [remark('bimi-several', 'weak', { at: several })];
  if (bimi.state === 'unknown') return [remark('bimi-open', 'open', { domain })];
  if (bimi.state === 'absent') return [];
  const { at, logo, certificate } = bimi.value;
  if (logo === '' && certificate === '') return [remark('bimi-declined', 'note', { at })];
  const problem = problemOf(logo, certificate);
  const remarks = [
    ...(problem === null ? [] : [remark('bimi-broken', 'weak', { problem })]),
    ...(dmarc.state === 'unknown' || isEnforced(domain, dmarc) ? [] : [remark('bimi-needs-dmarc', 'weak', { at })]),
    ...(certificate === '' ? [remark('bimi-no-certificate', 'note', { at })] : []),
  ];
  return remarks.length > 0 ? remarks : [remark('bimi-in-order', 'good', { at })];
}

function problemOf(logo: string, certificate: string): string | null {
  if (logo === '') return 'no-logo';
  if (!/^https:\/\//i.test(logo)) return 'logo-not-https';
  if (!/\.svgz?$/i.test(logo.replace(/[?#].*$/, ''))) return 'logo-not-svg';
  return certificate === '' || /^https:\/\//i.test(certificate) ? null : 'certificate-not-https';
}

/** Quarantine or reject, for all mail and for subdomains too. */
function isEnforced(domain: string, dmarc: DmarcFound): boolean {
  if (dmarc.state !== 'present' || dmarc.record.testing || dmarc.record.percent !== null) return false;
  return (
    appliedPolicy(domain, dmarc) !== 'none' && dmarc.record.policy !== 'none' && dmarc.record.subdomainPolicy !== 'none'
  );
}
