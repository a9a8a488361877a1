import { createServer, type Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer, TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
  readonly encrypted: boolean;
}

export interface MailServerOptions {
  readonly certificate?: { readonly key: string; readonly cert: string };
  /** `implicit`: TLS from the first byte; `starttls`: offered. */
  readonly tls?: 'implicit' | 'starttls';
  /** Reply to a RCPT TO; 250 when left out. */
  readonly recipient?: (address: string) => string;
  readonly login?: { readonly user: string; readonly password: string };
}

/** A strict SMTP server on loopback (RFC 5321): commands in order, CRLF alone, lines of at most 998 bytes. */
export async function mailServer(options: MailServerOptions = {}) {
  const taken: TakenMail[] = [];
  const broken: string[] = [];
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket, options, taken, broken, sockets);
  };
  const server = options.tls === 'implicit' ? createTlsServer({ ...options.certificate }, serve) : createServer(serve);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { port, taken, broken };
}

function talk(
  first: Socket,
  options: MailServerOptions,
  taken: TakenMail[],
  broken: string[],
  sockets: Set<Socket>,
): void {
  let socket = first;
  let encrypted = options.tls === 'implicit';
  let greeted = false;
  let loggedIn = options.login === undefined;
  let from: string | null = null;
  let to: string[] = [];
  let data: string[] | null = null;
  let pending = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string): void => {
    if (data !== null) {
      if (line !== '.') {
        if (Buffer.byteLength(line) > 998) broken.push('a line of more than 998 bytes');
        data.push(line.startsWith('.') ? line.slice(1) : line);
        return;
      }
      taken.push({ from: from ?? '', to, data: data.join('\r\n'), encrypted });
      data = null;
      from = null;
      to = [];
      say('250 2.0.0 taken');
      return;
    }
    const [verb = ''] = line.toUpperCase().split(' ');
    if (verb === 'EHLO') {
      greeted = true;
      const offers = ['localhost', ...(options.tls === 'starttls' && !encrypted ? ['STARTTLS'] : [])];
      if (options.login !== undefined) offers.push('AUTH PLAIN');
      offers.push('8BITMIME', 'ENHANCEDSTATUSCODES');
      const last = offers.pop() ?? '';
      for (const offer of offers) say(`250-${offer}`);
      say(`250 ${last}`);
    } else if (verb === 'STARTTLS' && options.tls === 'starttls') {
      say('220 2.0.0 go ahead');
      socket.removeAllListeners('data');
      const context = createSecureContext({ ...options.certificate });
      socket = new TLSSocket(socket, { isServer: true, secureContext: context });
      sockets.add(socket);
      socket.on('error', () => undefined);
      encrypted = true;
      greeted = false;
      socket.on('data', receive);
    } else if (verb === 'AUTH' && options.login !== undefined) {
      const wanted = Buffer.from(`\0${options.login.user}\0${options.login.password}`).toString('base64');
      loggedIn = line === `AUTH PLAIN ${wanted}`;
      say(loggedIn ? '235 2.7.0 welcome' : '535 5.7.8 no');
    } else if (verb === 'QUIT') {
      say('221 2.0.0 bye');
      socket.end();
    } else if (!greeted) {
      broken.push(`${verb} before EHLO`);
      say('503 5.5.1 EHLO first');
    } else if (!loggedIn) {
      say('530 5.7.0 log in first');
    } else if (verb === 'MAIL') {
      from = /^MAIL FROM:<([^<>\s]+)>/i.exec(line)?.[1] ?? null;
      say(from === null ? '501 5.5.4 what?' : '250 2.1.0 ok');
    } else if (verb === 'RCPT' && from !== null) {
      const address = /^RCPT TO:<([^<>\s]+)>/i.exec(line)?.[1] ?? '';
      const reply = options.recipient?.(address) ?? '250 2.1.5 ok';
      if (reply.startsWith('250')) to.push(address);
      say(reply);
    } else if (verb === 'DATA' && to.length > 0) {
      data = [];
      say('354 go on');
    } else {
      broken.push(`${verb} out of turn`);
      say('503 5.5.1 bad sequence');
    }
  };
  const receive = (chunk: Buffer) => {
    pending += chunk.toString('latin1');
    for (let end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
      const line = pending.slice(0, end);
      pending = pending.slice(end + 1);
      if (!line.endsWith('\r')) broken.push('a bare line feed');
      command(line.replace(/\r$/, ''));
    }
  };
  socket.on('data', receive);
  say('220 localhost ESMTP');
}
