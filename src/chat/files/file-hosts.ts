/** From where files may be fetched. A bot's token goes to these hosts only. */
export interface FileHosts {
  readonly allows: (url: URL) => boolean;
}

/**
 * The platform's own hosts (each with its subdomains) over https, and those of `FILE_HOSTS` (`host` or `host:port`): over
 * https too, or over http when the address is this machine's own.
 */
export function createFileHosts(own: readonly string[], further: readonly string[]): FileHosts {
  const listed = new Set(further.map((host) => host.toLowerCase()));
  return {
    allows: (url) => {
      if (url.username !== '' || url.password !== '') return false;
      const host = url.hostname.toLowerCase();
      const isListed = listed.has(url.host.toLowerCase()) || (listed.has(host) && url.port === '');
      if (url.protocol === 'http:') return isListed && isLoopbackName(host);
      if (url.protocol !== 'https:') return false;
      return isListed || (url.port === '' && own.some((name) => host === name || host.endsWith(`.${name}`)));
    },
  };
}

function isLoopbackName(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
