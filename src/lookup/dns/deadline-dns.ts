import type { DnsPort } from './dns-port.ts';

const TOO_LATE = { state: 'unknown', trouble: 'timeout' } as const;

/**
 * The same DNS for one card: from `milliseconds` after now on, whatever is still open is `unknown`. The queries
 * themselves go on, so that their answers are in the cache when somebody asks again.
 * The timer keeps the process until `end` frees it once the card is done; the questions themselves do not.
 */
export function deadlineDns(dns: DnsPort, milliseconds: number): { readonly dns: DnsPort; readonly end: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const over = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(() => {
      isOver = true;
      resolve(TOO_LATE);
    }, milliseconds);
  });
  return {
    dns: {
      // No question is sent any more once nobody waits for its answer.
      ask: (name, type) => (isOver ? Promise.resolve(TOO_LATE) : Promise.race([dns.ask(name, type), over])),
    },
    end: () => clearTimeout(timer),
  };
}
