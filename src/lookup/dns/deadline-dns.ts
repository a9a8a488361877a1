import type { DnsPort } from './dns-port.ts';

/**
 * The same DNS for one card: from `milliseconds` after now on, whatever is still open is `unknown`. The queries
 * themselves go on, so that their answers are in the cache when somebody asks again.
 * `end` frees the timer once the card is done.
 */
export function deadlineDns(dns: DnsPort, milliseconds: number): { readonly dns: DnsPort; readonly end: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<{ readonly state: 'unknown'; readonly trouble: 'timeout' }>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'unknown', trouble: 'timeout' }), milliseconds);
  });
  return {
    dns: { ask: (name, type) => Promise.race([dns.ask(name, type), over]) },
    end: () => clearTimeout(timer),
  };
}
