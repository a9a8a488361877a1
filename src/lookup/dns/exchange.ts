import { createSocket } from 'node:dgram';
import { isIPv6, connect as tcpConnect } from 'node:net';

export interface DnsServer {
  readonly address: string;
  readonly port: number;
}

/** The first usable response, or why there was none. */
export type Exchanged<T> = T | 'timeout' | 'unreachable';

/** Takes the bytes of one datagram or message; null: not the answer, keep waiting. */
type Accept<T> = (bytes: Uint8Array) => T | null;

/**
 * Sends one datagram to a server and yields the first response that `accept` takes. The socket is bound to a random
 * port and connected, so that only this server is heard.
 * @param timeout milliseconds
 */
export function exchangeOverUdp<T>(
  query: Uint8Array,
  server: DnsServer,
  timeout: number,
  accept: Accept<T>,
): Promise<Exchanged<T>> {
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(server.address) ? 'udp6' : 'udp4');
    const timer = setTimeout(() => end('timeout'), timeout);
    // A question that nobody waits for any more must not keep the process: who waits has a timer of its own.
    timer.unref();
    socket.unref();
    let ended = false;
    const end = (outcome: Exchanged<T>): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      socket.close();
      resolve(outcome);
    };
    socket.on('error', () => end('unreachable'));
    socket.on('message', (bytes) => {
      const accepted = accept(bytes);
      if (accepted !== null) end(accepted);
    });
    socket.connect(server.port, server.address, () => {
      if (!ended) socket.send(query, (failure) => failure && end('unreachable'));
    });
  });
}

/** The same over TCP, each message after its length in two bytes (RFC 1035 §4.2.2). */
export function exchangeOverTcp<T>(
  query: Uint8Array,
  server: DnsServer,
  timeout: number,
  accept: Accept<T>,
): Promise<Exchanged<T>> {
  return new Promise((resolve) => {
    const socket = tcpConnect({ host: server.address, port: server.port });
    const timer = setTimeout(() => end('timeout'), timeout);
    timer.unref();
    socket.unref();
    let received = Buffer.alloc(0);
    let ended = false;
    const end = (outcome: Exchanged<T>): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      socket.destroy();
      resolve(outcome);
    };
    socket.on('error', () => end('unreachable'));
    socket.on('close', () => end('unreachable'));
    socket.on('connect', () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(query.length);
      socket.write(Buffer.concat([length, query]));
    });
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece]);
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const next = 2 + received.readUInt16BE(0);
        const accepted = accept(received.subarray(2, next));
        if (accepted !== null) return end(accepted);
        received = received.subarray(next);
      }
    });
  });
}
