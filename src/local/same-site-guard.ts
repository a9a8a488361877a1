import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { isLoopback } from './is-loopback.ts';

/**
 * Refuses requests that another site's page could have caused.
 * The Host must name this machine (loopback, or any IP literal: rebinding needs a DNS name), which stops DNS rebinding;
 * Origin and Sec-Fetch-Site, where the browser sends them, must say that our own page asks, which stops cross-site calls.
 * @param anyHost the operator opened the chat to a network (`LOCAL_CHAT=on`): names other than loopback are his to give.
 */
export function sameSiteGuard(anyHost: boolean): RequestHandler {
  return (request, response, next) => {
    if (!hostIsOurs(request.headers.host, anyHost)) {
      response.status(421).type('text/plain').send('This server answers only under the name of this machine.\n');
      return;
    }
    if (isForeign(request.headers, request.method)) {
      response.status(403).type('text/plain').send('Requests from other sites are refused.\n');
      return;
    }
    next();
  };
}

function hostIsOurs(host: string | undefined, anyHost: boolean): boolean {
  const name = host === undefined ? null : hostName(host);
  if (name === null) return false;
  return anyHost || isLoopback(name) || isIP(name) !== 0;
}

/** The host without its port, IPv6 without brackets; null when it is none. */
function hostName(host: string): string | null {
  const url = URL.parse(`http://${host}/`);
  return url === null || url.host === '' || url.username !== '' || url.pathname !== '/'
    ? null
    : url.hostname.replace(/^\[(.*)\]$/, '$1');
}

function isForeign(headers: IncomingHttpHeaders, method: string): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  // A link or a bookmark may open the page itself.
  const opensPage = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  if (!opensPage && site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (origin === undefined) return false;
  const from = URL.parse(origin);
  return from === null || from.host !== URL.parse(`http://${host}/`)?.host;
}
