import { ExpressReceiver } from '@slack/bolt';
import express, { type Router } from 'express';
import { silentLogger } from '../api/silent-logger.ts';

/** Slack's requests on the one HTTP server: signature over the raw body, five minutes, 4 MB. */
export function createHttpReceiver(signingSecret: string, router: Router) {
  return new ExpressReceiver({
    signingSecret,
    endpoints: { events: '/slack/events' },
    router,
    // Bolt would start a server of its own from it; ours mounts the router.
    app: express(),
    logger: silentLogger,
    bodyLimit: '4mb',
    unhandledRequestTimeoutMillis: 3001,
  });
}
