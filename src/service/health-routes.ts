import express, { type Router } from 'express';
import type { ServiceMetrics } from './service-metrics.ts';

/**
 * `/healthz` (the process lives), `/readyz` (the store answers within 2 s), `/metrics` (Prometheus text).
 * None of them holds user data.
 */
export function healthRoutes(ports: { readonly ping: () => Promise<void>; readonly metrics: ServiceMetrics }): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok\n');
  });
  router.get('/readyz', async (_request, response) => {
    const answered = await within(2000, ports.ping());
    response
      .status(answered ? 200 : 503)
      .type('text/plain')
      .send(answered ? 'ready\n' : 'not ready: the store does not answer\n');
  });
  router.get('/metrics', (_request, response) => {
    response.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
    response.end(ports.metrics.render());
  });
  return router;
}

async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
