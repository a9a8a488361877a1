import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { type CourierDesk, createCourierDesk } from '../bot/courier.ts';
import { isLoopback } from '../local/is-loopback.ts';
import { mountLocalChat } from '../local/mount-local-chat.ts';
import type { BotPort } from './bot-port.ts';
import { healthRoutes } from './health-routes.ts';
import { meteredBot } from './metered-bot.ts';
import { nothingHere, refuseRequest } from './refuse-request.ts';
import type { MountRoutes, RouteMount, ServiceLog } from './route-mount.ts';
import { securityHeaders } from './security-headers.ts';
import { createServiceMetrics, type ServiceMetrics } from './service-metrics.ts';

export interface ServiceConfig {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** `auto`: the local chat only where the server is bound to loopback. */
  readonly localChat: 'on' | 'auto';
  /** Uploads are spooled below it. */
  readonly dataDir: string;
  /** Largest upload in bytes; default 1 GiB. */
  readonly maxUploadBytes?: number;
}

export interface ServicePorts {
  readonly bot: BotPort;
  /** Through which the bot posts without an event to answer; a desk of its own where left out. */
  readonly desk?: CourierDesk;
  /** Resolves when the store answers. */
  readonly ping: () => Promise<void>;
  readonly now: () => number;
  readonly log: ServiceLog;
  /** Routes of further adapters, in order. */
  readonly mounts?: readonly MountRoutes[];
}

export interface RunningService {
  readonly url: string;
  /** Whether `/` serves the local chat. */
  readonly localChat: boolean;
  readonly close: () => Promise<void>;
}

/** The largest upload over a slow line, in ms; Node's own five minutes would cut it off. Headers keep Node's minute. */
const LONGEST_REQUEST = 3_600_000;

/**
 * Starts the one HTTP server: health, metrics, and the routes of each adapter.
 * Rejects when the address cannot be bound or the data directory cannot be written.
 */
export async function startService(config: ServiceConfig, ports: ServicePorts): Promise<RunningService> {
  const metrics = createServiceMetrics(ports.now);
  const localChat = config.localChat === 'on' || isLoopback(config.host);
  const desk = ports.desk ?? createCourierDesk();
  const context = { bot: meteredBot(ports.bot, metrics), desk, now: ports.now, log: ports.log };
  const mountAll = [...(ports.mounts ?? []), ...(localChat ? [mountLocalChat(config)] : [])];
  const mounts: RouteMount[] = [];
  // An adapter may have opened a connection of its own.
  const closeMounts = () => Promise.all(mounts.map((mount) => mount.close()));
  try {
    for (const mount of mountAll) mounts.push(await mount(context));
  } catch (failure) {
    await closeMounts();
    throw failure;
  }

  const app = express();
  app.disable('x-powered-by');
  app.use(countRequests(metrics), securityHeaders, healthRoutes({ ping: ports.ping, metrics }));
  for (const mount of mounts) app.use(mount.router);
  app.use(nothingHere, refuseRequest(ports.log));

  const server = createServer({ requestTimeout: LONGEST_REQUEST }, app);
  const port = await listen(server, config.host, config.port).catch(async (failure: unknown) => {
    await closeMounts();
    throw failure;
  });
  return {
    url: `http://${urlHost(config.host)}:${port}/`,
    localChat,
    async close() {
      await closeMounts();
      await closeServer(server);
    },
  };
}

function countRequests(metrics: ServiceMetrics): RequestHandler {
  return (request, response, next) => {
    response.once('finish', () => {
      const status = `${Math.floor(response.statusCode / 100)}xx`;
      metrics.increment('mailtriage_http_requests_total', { method: request.method, status });
    });
    next();
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** The host as a URL spells it; a wildcard address is reached through loopback. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
