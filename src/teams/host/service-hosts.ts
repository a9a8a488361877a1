import { isLoopback } from '../../local/is-loopback.ts';

/**
 * Hosts of the Bot Connector: the name that all regions of Teams use, and the domains of Microsoft's own, commercial and
 * government. Of trafficmanager.net the one name: anybody can have another.
 */
const EXACT: ReadonlySet<string> = new Set(['smba.trafficmanager.net']);
const DOMAINS = ['.botframework.com', '.teams.microsoft.com', '.teams.microsoft.us', '.botframework.azure.us'] as const;

/** Whether activities may come from, and answers go to, a `serviceUrl`. */
export type ServiceUrlCheck = (serviceUrl: string) => boolean;

/**
 * https to Microsoft's hosts; `further` ones (`host:port`) also over http where they are this machine's own.
 * @param anyLoopback whether every port of this machine may call, for clients of a developer
 */
export function createServiceUrlCheck(further: readonly string[], anyLoopback: boolean): ServiceUrlCheck {
  const listed = new Set(further.map((host) => host.toLowerCase()));
  return (serviceUrl) => {
    const url = URL.parse(serviceUrl);
    if (url === null || url.username !== '' || url.password !== '') return false;
    const own = isLoopback(url.hostname);
    if (own && (url.protocol === 'http:' || url.protocol === 'https:'))
      return anyLoopback || listed.has(url.host.toLowerCase());
    if (url.protocol !== 'https:' || url.port !== '') return false;
    const host = url.hostname.toLowerCase();
    return EXACT.has(host) || DOMAINS.some((domain) => host.endsWith(domain));
  };
}
