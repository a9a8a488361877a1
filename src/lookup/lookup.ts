import { domainToUnicode } from 'node:url';
import { deadlineDns } from './dns/deadline-dns.ts';
import type { DnsPort } from './dns/dns-port.ts';
import { findIp } from './ip/find-ip.ts';
import type { TrustedZones, ZonesToAsk } from './ip/trusted-zones.ts';
import type { DomainFindings, LookupResult } from './lookup-result.ts';
import { type LookupTarget, lookupTarget } from './lookup-target.ts';
import type { FetchPolicy } from './mta-sts/fetch-policy.ts';
import { findReceiver } from './receiver/find-receiver.ts';
import { takesMail } from './receiver/takes-mail.ts';
import type { Remark } from './remark.ts';
import { findSender, type Receiving, sendsNoMail, withRequirements } from './sender/find-sender.ts';
import type { SpfNode } from './spf/expand-spf.ts';
import { isWellKnown, meantDomain } from './target/meant-domain.ts';

export interface LookupOptions {
  readonly dns: DnsPort;
  /** How MTA-STS policies are fetched; without it a policy that the DNS announces stays unknown. */
  readonly fetchPolicy?: FetchPolicy;
  /** ms since the epoch; the clock where left out. */
  readonly now?: () => number;
  /** DKIM selectors to check; none tries those of well-known services. */
  readonly selectors?: readonly string[];
  /** For an IP address: the domain whose SPF should cover it. */
  readonly domainForIp?: string;
  /**
   * Zones of DNS blocklists that the operator opted in to, or who knows which of them may be asked for an address
   * (`trustedZones`).
   */
  readonly dnsblZones?: readonly string[] | TrustedZones['zonesFor'];
  /** Milliseconds after which what is still open is unknown. */
  readonly deadline?: number;
}

const DEADLINE = 5000;

/**
 * Looks up a domain or an IP address, or what people paste for one. All questions run at the same time; what could not
 * be found out within the deadline is `unknown`. Any text goes in; never rejects.
 */
export async function lookup(query: string, options: LookupOptions): Promise<LookupResult> {
  const target = lookupTarget(query);
  if (target.kind === 'refused') return { ...target, meant: meantByRefused(target) };
  const { dns, end } = deadlineDns(options.dns, options.deadline ?? DEADLINE);
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), options.deadline ?? DEADLINE);
  try {
    if (target.kind === 'domain') return await lookupDomain(target.domain, { ...options, dns }, over.signal);
    const forDomain = options.domainForIp === undefined ? null : lookupTarget(options.domainForIp);
    const domain = forDomain?.kind === 'domain' ? forDomain.domain : null;
    const zones = () => zonesInTime(target.address, options.dnsblZones, over.signal);
    return await findIp({ address: target.address, domain, zones }, dns);
  } finally {
    clearTimeout(timer);
    end();
    over.abort();
  }
}

/** Zones that are still being tried when time is up are not asked: they have no answer. */
async function zonesInTime(
  address: string,
  zones: LookupOptions['dnsblZones'] = [],
  signal: AbortSignal,
): Promise<ZonesToAsk> {
  return typeof zones === 'function' ? zones(address, signal) : { ask: zones, unusable: [] };
}

async function lookupDomain(domain: string, options: LookupOptions, signal: AbortSignal): Promise<DomainFindings> {
  const { dns, fetchPolicy, selectors = [], now = Date.now } = options;
  const today = new Date(now()).toISOString().slice(0, 10).replaceAll('-', '');
  const [{ receiver, exists }, facts] = await Promise.all([
    findReceiver(domain, { dns, fetchPolicy, signal }, today),
    findSender(domain, selectors, dns),
  ]);
  const { provider, implicitMx } = receiver;
  const receiving = { takesMail: takesMail(receiver), implicitMx, exists, provider };
  const sender = withRequirements(domain, facts, receiving);
  const meant = meantByDomain(domain, receiver, receiving);
  const shown = domainToUnicode(domain);
  return { kind: 'domain', domain, shown, meant, exists, receiver: inView(receiver, facts.spf), sender };
}

/** A domain that sends nothing need not take mail either; it should say so. */
function inView(receiver: DomainFindings['receiver'], spf: SpfNode): DomainFindings['receiver'] {
  if (!sendsNoMail(spf)) return receiver;
  const remarks = receiver.remarks.map((one): Remark => {
    if (one.id !== 'mx-missing' || one.publish === undefined) return one;
    return { ...one, level: 'note', publish: { ...one.publish, value: '0 .' } };
  });
  return { ...receiver, remarks };
}

/** `gmail,com` and `gmailcom` are no names, but it is clear what is meant. */
function meantByRefused({ problem, query }: Extract<LookupTarget, { readonly kind: 'refused' }>): string | null {
  if (problem !== 'not-a-domain') return null;
  const plain = query.replace(/[^a-z0-9-]+/g, '.');
  return isWellKnown(plain) ? plain : (meantDomain(plain)?.domain ?? null);
}

/** Never for a domain at a mailbox provider, and for a name that others may carry only where it takes no mail. */
function meantByDomain(
  domain: string,
  { provider, filter }: DomainFindings['receiver'],
  { takesMail: takes, exists }: Receiving,
): string | null {
  const meant = meantDomain(domain);
  if (meant === null || filter !== null || (provider !== null && takes !== false)) return null;
  return meant.unmistakable || takes === false || exists === false ? meant.domain : null;
}
