import { X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { DnsPort } from '../dns/dns-port.ts';
import { addressScope } from '../target/address-scope.ts';
import type { FetchProblem } from './mta-sts-problem.ts';

export type PolicyAnswer =
  | { readonly state: 'fetched'; readonly text: string }
  | { readonly state: 'failed'; readonly problem: FetchProblem | 'dns' };

/** Fetches the policy file of a domain. Never rejects; ends at the latest when the signal says so. */
export type FetchPolicy = (domain: string, dns: DnsPort, signal: AbortSignal) => Promise<PolicyAnswer>;

export interface PolicyGuard {
  /** Milliseconds for the whole exchange. */
  readonly timeout?: number;
  /** For tests alone: which addresses may be connected to, on which port, and whose certificates are trusted. */
  readonly test?: { readonly allows: (address: string) => boolean; readonly port: number; readonly ca: string };
}

/** RFC 8461 §3.3 suggests this limit. */
const MOST_BYTES = 64 * 1024;
const TIMEOUT = 3000;
const MOST_ADDRESSES = 4;

/**
 * The guarded way to a policy file: https to `mta-sts.<domain>` alone, only to public addresses, and exactly to those
 * that were checked (nothing is resolved again); no redirect; the certificate must name the host; a plain text of 64 KB
 * at most within 3 s.
 */
export function createPolicyFetcher({ timeout = TIMEOUT, test }: PolicyGuard = {}): FetchPolicy {
  const allows = test?.allows ?? ((address: string) => addressScope(address) === 'public');
  return async (domain, dns, signal) => {
    const host = `mta-sts.${domain}`;
    const answers = await Promise.all([dns.ask(host, 'A'), dns.ask(host, 'AAAA')]);
    const addresses = answers.flatMap((answer) => (answer.state === 'present' ? answer.value : []));
    if (addresses.length === 0) {
      return { state: 'failed', problem: answers.some(({ state }) => state === 'unknown') ? 'dns' : 'no-host' };
    }
    const allowed = addresses.filter(allows).slice(0, MOST_ADDRESSES);
    if (allowed.length === 0) return { state: 'failed', problem: 'private-address' };
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    return get(host, allowed, limit, test);
  };
}

function get(
  host: string,
  addresses: readonly string[],
  signal: AbortSignal,
  test: PolicyGuard['test'],
): Promise<PolicyAnswer> {
  return new Promise((resolve) => {
    const failed = (problem: FetchProblem) => resolve({ state: 'failed', problem });
    const asked = request(
      {
        host,
        servername: host,
        port: test?.port ?? 443,
        path: '/.well-known/mta-sts.txt',
        agent: false,
        lookup: only(addresses),
        rejectUnauthorized: true,
        checkServerIdentity: (name, { raw }) => identityFault(name, raw),
        maxHeaderSize: 8192,
        headers: { accept: 'text/plain', 'user-agent': 'Mailtriage (MTA-STS policy check)' },
        signal,
        ...(test === undefined ? {} : { ca: test.ca }),
      },
      (response) => {
        read(response)
          .then((answer) => {
            resolve(answer);
            asked.destroy();
          })
          .catch(() => failed(signal.aborted ? 'timeout' : 'unreachable'));
      },
    );
    asked.on('error', (failure: NodeJS.ErrnoException) => {
      if (signal.aborted) failed('timeout');
      else failed(isCertificateFault(failure, asked.socket as TLSSocket | null) ? 'certificate' : 'unreachable');
    });
    asked.end();
  });
}

/** Answers with the checked addresses, whatever is asked for. */
function only(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_host, options, callback) => {
    const [first] = all;
    if (options.all) callback(null, all);
    else callback(null, first?.address ?? '', first?.family);
  };
}

/** RFC 8461 §3.3: a DNS-ID of the certificate must name the host; the common name counts for nothing. */
function identityFault(host: string, certificate: Buffer): Error | undefined {
  const named = new X509Certificate(certificate).checkHost(host, { subject: 'never', partialWildcards: false });
  return named === undefined ? Object.assign(new Error('not named'), { code: NOT_NAMED }) : undefined;
}

const NOT_NAMED = 'ERR_TLS_CERT_ALTNAME_INVALID';
const CERTIFICATE_CODES =
  /^(?:ERR_TLS_CERT|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_)/;

function isCertificateFault({ code = '' }: NodeJS.ErrnoException, socket: TLSSocket | null): boolean {
  return (
    CERTIFICATE_CODES.test(code) || (socket?.authorizationError !== undefined && socket.authorizationError !== null)
  );
}

async function read(response: IncomingMessage): Promise<PolicyAnswer> {
  const { statusCode: status = 0, headers } = response;
  if (status >= 300 && status < 400) return { state: 'failed', problem: 'redirect' };
  if (status !== 200) return { state: 'failed', problem: 'status' };
  if (!/^text\/plain\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
    return { state: 'failed', problem: 'content-type' };
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of response) {
    pieces.push(piece as Buffer);
    bytes += (piece as Buffer).length;
    if (bytes > MOST_BYTES) return { state: 'failed', problem: 'too-large' };
  }
  return { state: 'fetched', text: Buffer.concat(pieces).toString('utf8') };
}
