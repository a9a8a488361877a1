import { isIP } from 'node:net';

/** How mail is handed over. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `implicit`: TLS from the first byte. `starttls`: required after the greeting. `none`: on this machine alone. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly user: string | null;
  readonly password: string;
  /** Sender address; null: the first of the experts' own addresses. */
  readonly from: string | null;
}

/**
 * Reads `SMTP_URL`: `smtps://user:password@host:465`, or `smtp://host:587` (STARTTLS is required unless the host is this
 * machine), with `?from=address` for the sender. Null for anything else: no option of the URL can switch checks off.
 */
export function readSmtpUrl(text: string): SmtpServer | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const implicit = url.protocol === 'smtps:';
  if (!implicit && url.protocol !== 'smtp:') return null;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const others = [...url.searchParams.keys()].some((name) => name !== 'from');
  if (host === '' || others || (url.pathname !== '' && url.pathname !== '/') || url.hash !== '') return null;
  const from = url.searchParams.get('from');
  if (from !== null && !/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/.test(from)) return null;
  try {
    const user = decodeURIComponent(url.username);
    return {
      host,
      port: url.port === '' ? (implicit ? 465 : 587) : Number(url.port),
      tls: implicit ? 'implicit' : isThisMachine(host) ? 'none' : 'starttls',
      user: user === '' ? null : user,
      password: decodeURIComponent(url.password),
      from,
    };
  } catch {
    return null;
  }
}

/** `localhost`, 127.0.0.0/8, ::1. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
