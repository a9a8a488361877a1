/** Failures that one provider's opinion of the sender explains, beside deliveries elsewhere. */
export function reputationLog(lines = 60): string {
  return Array.from({ length: lines }, (_, at) =>
    at % 3 === 0 ? sentLine(at, 'gmail.com', 'gmail-smtp-in.l.google.com[142.250.110.26]') : refusedLine(at),
  ).join('\n');
}

/** The sender's own network fails, wherever the mail goes. */
export function ownNetworkLog(lines = 400): string {
  return Array.from({ length: lines }, (_, at) => {
    const domain = `company${at % 40}.example`;
    return line(at + 5000, domain, 'none', 'deferred (connect to mx.%s[192.0.2.9]:25: Network is unreachable)');
  }).join('\n');
}

/** Refusals of so many recipient domains that no message of a chat holds them all. */
export function wideLog(domains: number): string {
  return Array.from({ length: domains }, (_, at) => {
    const domain = `recipient-company-number-${String(at).padStart(4, '0')}.example`;
    return line(at, domain, `mx.${domain}[192.0.2.9]:25`, 'bounced (host said: 550 5.1.1 User unknown)');
  }).join('\n');
}

function refusedLine(at: number): string {
  const said =
    '421 4.7.0 [TSS04] Messages from 203.0.113.25 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1';
  const relay = 'mx-eu.mail.am0.yahoodns.net[188.125.72.74]:25';
  return line(at, 'yahoo.fr', relay, `deferred (host ${relay} said: ${said})`);
}

function sentLine(at: number, domain: string, relay: string): string {
  return line(at, domain, `${relay}:25`, 'sent (250 2.0.0 OK)');
}

function line(at: number, domain: string, relay: string, outcome: string): string {
  const time = `22:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const dsn = outcome.startsWith('sent') ? '2.0.0' : outcome.startsWith('bounced') ? '5.1.1' : '4.7.0';
  const head = `Nov 24 ${time} mx1 postfix/smtp[2117]: 4bF2k${at}z: to=<reader${at}@${domain}>, relay=${relay}`;
  return `${head}, delay=1, delays=0/0/0/1, dsn=${dsn}, status=${outcome.replaceAll('%s', domain)}`;
}

/** A paste of a few replies, as people copy them. */
export const SHORT_PASTE = [
  'yahoo.fr 421 4.7.0 [TSS04] Messages from 203.0.113.25 temporarily deferred due to unexpected volume or user complaints',
  'yahoo.fr 421 4.7.0 [TSS04] Messages from 203.0.113.25 temporarily deferred due to unexpected volume or user complaints',
  'aol.com 421 4.7.0 [TSS04] Messages from 203.0.113.25 temporarily deferred due to unexpected volume or user complaints',
].join('\n');

/** Replies that hold markup of every platform. */
export const HOSTILE_PASTE = [
  'yahoo.fr 421 4.7.0 [TSS04] <!channel> *bold* _it_ `code` <https://evil.example|click> deferred due to user complaints',
  'yahoo.fr 421 4.7.0 [TSS04] <!channel> *bold* _it_ `code` <https://evil.example|click> deferred due to user complaints',
  'orange.fr 550 5.7.1 <script>alert(1)</script> [here](javascript:alert(1)) <@U0000001> &amp; @channel blocked as spam',
].join('\n');

/** What the request form takes. */
export const FILLED = {
  name: 'Ada Lovelace',
  email: 'ada@shop.example',
  company: 'Shop',
  sendingDomains: 'news.shop.example',
  sourceIps: '203.0.113.25',
  since: 'yesterday',
  providers: 'Yahoo',
  consent: 'true',
} as const;
