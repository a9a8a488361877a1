import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Ack, Envelope, Transport } from './envelope.ts';
import { secret } from './fake-ids.ts';
import { noAck } from './signed-sender.ts';
import type { World } from './world.ts';

/** Slack's side of Socket Mode. */
export interface SocketServer extends Transport {
  /** A fresh address; each is good for one connection. */
  readonly openUrl: (httpUrl: string) => string;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Resolves when at least so many connections stand. */
  readonly connected: (least?: number) => Promise<void>;
  /** `warning` and `refresh_requested` ask the client to come again; `link_disabled` turns Socket Mode off. */
  readonly disconnect: (reason: 'warning' | 'refresh_requested' | 'link_disabled') => void;
  /** Breaks the connections without a word; also those that still wait for their hello. */
  readonly drop: () => void;
  /** From now on connections hear no hello, until the function that this returns is called; those that wait then hear it. */
  readonly holdHellos: () => () => void;
  /** How many connections wait for their hello. */
  readonly waitingForHello: () => number;
  /** Frames from the client that answered no envelope. */
  readonly strays: string[];
  readonly connections: () => number;
  /** How many connections were ever made. */
  readonly opened: () => number;
  readonly close: () => Promise<void>;
}

export function createSocketServer(world: World, patienceMs: number): SocketServer {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  /** Those that have read their hello. */
  const sockets: WebSocket[] = [];
  const alive = new Set<WebSocket>();
  /** By envelope id, oldest first: a redelivery may carry the id of the first. */
  const waiting = new Map<string, ((payload: unknown) => void)[]>();
  const strays: string[] = [];
  let arrivals: (() => void)[] = [];
  let turn = 0;
  let opened = 0;
  let held: WebSocket[] | null = null;

  function arrive(socket: WebSocket): void {
    if (held === null) welcome(socket);
    else {
      held.push(socket);
      alive.add(socket);
      socket.on('close', () => alive.delete(socket));
    }
  }

  function welcome(socket: WebSocket): void {
    opened += 1;
    alive.add(socket);
    socket.on('message', (data) => heard(String(data)));
    socket.on('close', () => {
      alive.delete(socket);
      if (sockets.includes(socket)) sockets.splice(sockets.indexOf(socket), 1);
    });
    socket.on('error', () => undefined);
    // The pong comes after the client has read its hello: only then it takes envelopes.
    socket.once('pong', () => {
      sockets.push(socket);
      for (const arrive of arrivals.splice(0)) arrive();
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: alive.size,
        debug_info: { host: 'applink-0', build_number: 118, approximate_connection_time: 18_060 },
        connection_info: { app_id: world.app.id },
      }),
    );
    socket.ping();
  }

  function heard(frame: string): void {
    const read: unknown = JSON.parse(frame);
    const { envelope_id: id, payload } = read as { envelope_id?: string; payload?: unknown };
    const answer = id === undefined ? undefined : waiting.get(id)?.[0];
    if (answer === undefined) strays.push(frame);
    else answer(payload ?? null);
  }

  async function connected(least = 1): Promise<void> {
    while (sockets.length < least) await new Promise<void>((resolve) => arrivals.push(resolve));
  }

  return {
    openUrl: (httpUrl) => {
      const ticket = secret(16);
      tickets.add(ticket);
      return `${httpUrl.replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${world.app.id}`;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) return void socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      server.handleUpgrade(request, socket, head, arrive);
    },
    connected,
    send: async (envelope, options = {}) => {
      await connected();
      turn += 1;
      const socket = sockets[turn % sockets.length];
      if (socket === undefined) return noAck(envelope, 'no_connection', 0);
      const started = performance.now();
      return new Promise<Ack>((resolve) => {
        const end = (ack: Ack) => {
          waiting.set(
            envelope.id,
            (waiting.get(envelope.id) ?? []).filter((one) => one !== acknowledged),
          );
          clearTimeout(impatient);
          socket.off('close', gone);
          resolve(ack);
        };
        const without = (why: string) => end(noAck(envelope, why, performance.now() - started));
        const gone = () => without('connection_closed');
        const impatient = setTimeout(() => without('timeout'), patienceMs);
        socket.once('close', gone);
        const acknowledged = (payload: unknown) => {
          const body = isEmpty(payload) ? null : payload;
          end({ status: 200, body, headers: {}, milliseconds: performance.now() - started, envelope });
        };
        waiting.set(envelope.id, [...(waiting.get(envelope.id) ?? []), acknowledged]);
        socket.send(JSON.stringify(frameOf(envelope, options.retryNum ?? 0, options.retryReason ?? '')));
      });
    },
    disconnect: (reason) => {
      const frame = JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-0' } });
      for (const socket of [...sockets]) {
        socket.send(frame);
        // The client is to go by itself; Slack waits ten seconds before it hangs up.
        if (reason !== 'warning') setTimeout(() => socket.close(), 2000).unref();
      }
    },
    drop: () => {
      for (const socket of [...alive]) socket.terminate();
    },
    holdHellos: () => {
      held = [];
      return () => {
        const waited = held ?? [];
        held = null;
        for (const socket of waited.filter((one) => alive.has(one))) welcome(socket);
      };
    },
    waitingForHello: () => (held ?? []).filter((socket) => alive.has(socket)).length,
    strays,
    connections: () => sockets.length,
    opened: () => opened,
    close: async () => {
      arrivals = [];
      const gone = [...alive].map((socket) => {
        const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
        setTimeout(() => socket.terminate(), 500).unref();
        socket.close(1000);
        return closed;
      });
      await Promise.all(gone);
      server.close();
    },
  };
}

function frameOf({ kind, body, id }: Envelope, attempt: number, reason: string) {
  return {
    envelope_id: id,
    type: kind,
    payload: body,
    // Events are acknowledged bare; commands and interactions may be answered in the acknowledgement.
    accepts_response_payload: kind !== 'events_api',
    ...(kind === 'events_api' ? { retry_attempt: attempt, retry_reason: reason } : {}),
  };
}

function isEmpty(payload: unknown): boolean {
  return payload === null || (typeof payload === 'object' && Object.keys(payload).length === 0);
}
