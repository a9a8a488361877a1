/** Texts to try the bot with; `example` domains and documentation addresses beside the real receivers. */
export const EXAMPLES = ['reputation', 'own-mta'] as const;
export type Example = (typeof EXAMPLES)[number];

const YAHOO =
  '421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints; see https://postmaster.yahooinc.com/error-codes';

/** One provider refuses, the others take the mail. */
function oneProviderRefuses(): string {
  const taken = ['gmail.com', 'orange.fr', 'outlook.com', 'gmx.de', 'free.fr', 'laposte.net'];
  return logOf(60, (at) => {
    if (at % 3 === 0)
      return refusal(at % 2 === 0 ? 'yahoo.fr' : 'yahoo.com', 'mx-eu.mail.am0.yahoodns.net[188.125.72.74]', YAHOO);
    const domain = taken[at % taken.length] ?? 'gmail.com';
    return `to=<*@${domain}>, relay=mx.${domain}[198.51.100.${at}]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 OK)`;
  });
}

/** No receiver can be reached: the network or the server of the sender fails. */
function nothingIsReached(): string {
  const domains = [
    'gmail.com',
    'orange.fr',
    'outlook.com',
    'yahoo.fr',
    'gmx.de',
    'free.fr',
    'laposte.net',
    'icloud.com',
  ];
  return logOf(40, (at) => {
    const domain = domains[at % domains.length] ?? 'gmail.com';
    const host = `mx.${domain}[198.51.100.${at}]:25`;
    return `to=<*@${domain}>, relay=none, delay=31, dsn=4.4.1, status=deferred (connect to ${host}: Connection timed out)`;
  });
}

function refusal(domain: string, host: string, reply: string): string {
  return `to=<*@${domain}>, relay=${host}:25, delay=2, dsn=4.7.0, status=deferred (host ${host} said: ${reply})`;
}

function logOf(lines: number, line: (at: number) => string): string {
  return Array.from({ length: lines }, (_, at) => {
    const minute = String(Math.floor(at / 4) % 60).padStart(2, '0');
    const second = String((at * 13) % 60).padStart(2, '0');
    return `Nov 24 08:${minute}:${second} mx1 postfix/smtp[${2000 + at}]: 4B${String(at).padStart(4, '0')}Z1xA: ${line(at)}`;
  }).join('\n');
}

/** A log that shows the case. */
export function exampleText(example: Example): string {
  return example === 'reputation' ? oneProviderRefuses() : nothingIsReached();
}
