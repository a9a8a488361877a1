import { random } from '../incidents/random.ts';

const PLACES = [
  ['gmail.com', 'gmail-smtp-in.l.google.com'],
  ['yahoo.com', 'mta5.am0.yahoodns.net'],
  ['hotmail.com', 'hotmail-com.olc.protection.outlook.com'],
  ['orange.fr', 'smtp-in.orange.fr'],
  ['free.fr', 'mx1.free.fr'],
] as const;
const two = (value: number): string => String(value).padStart(2, '0');
const FROM = 14 * 3600 + 300;
const TO = FROM + 1200;

/** A day of Postfix lines with ordinary failures; from 14:05 to 14:25 Gmail defers everything, or no host is reached. */
export function burstLog(trouble: 'none' | 'block' | 'network', messages: number): readonly string[] {
  const dice = random(42);
  return Array.from({ length: messages }, (_, message) => {
    const second = Math.floor((message * 86_400) / messages);
    const [domain, host] = PLACES[Math.floor(dice.next() * dice.next() * PLACES.length)] ?? PLACES[0];
    const inside = second >= FROM && second < TO;
    const cause = dice.next();
    const said = `host ${host}[198.51.100.7] said: `;
    const [relay, end] =
      inside && trouble === 'network'
        ? ['none', `dsn=4.4.1, status=deferred (connect to ${host}[198.51.100.7]:25: Connection timed out)`]
        : [
            `${host}[198.51.100.7]:25`,
            inside && trouble === 'block' && domain === 'gmail.com'
              ? `dsn=4.7.28, status=deferred (${said}421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError x${message} - gsmtp (in reply to end of DATA command))`
              : cause < 0.006
                ? `dsn=5.1.1, status=bounced (${said}550 5.1.1 <u${message}@${domain}>: Recipient address rejected: User unknown (in reply to RCPT TO command))`
                : cause < 0.01
                  ? `dsn=4.2.0, status=deferred (${said}450 4.2.0 <u${message}@${domain}>: Recipient address rejected: Greylisted (in reply to RCPT TO command))`
                  : 'dsn=2.0.0, status=sent (250 2.0.0 OK)',
          ];
    const stamp = `Nov  3 ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
    const id = `4V${message.toString(36).padStart(9, 'x')}z1`;
    return `${stamp} mta1 postfix/smtp[77]: ${id}: to=<u${message}@${domain}>, relay=${relay}, delay=1, delays=0/0/1/0, ${end}`;
  });
}
