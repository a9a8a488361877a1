import express, { type Router } from 'express';
import { isJson, type Json } from '../chat/json.ts';
import { isLoopback } from '../local/is-loopback.ts';
import type { ActivityHost, InvokeAnswer } from './host/activity-host.ts';
import { type ActivityRefusal, type ActivityRules, checkActivity, looksLikeToken } from './host/check-activity.ts';
import type { TeamsLog } from './teams-rooms.ts';

export interface MessagesRoute extends ActivityRules {
  readonly host: ActivityHost;
  /** Whether callers must show a token. */
  readonly signed: boolean;
  readonly handle: (activity: Json) => Promise<InvokeAnswer | null>;
  readonly log: TeamsLog;
}

const STATUSES: Readonly<Record<ActivityRefusal, number>> = {
  'not-an-activity': 400,
  'unknown-channel': 403,
  'foreign-service-url': 403,
  'foreign-tenant': 403,
};

/** Teams' own activities stay below 100 KB of UTF-16; a message action carries a whole message beside. */
const LARGEST = '512kb';

/** `POST /api/messages`: all checks that need no key, then the SDK's, then the turn. */
export function messagesRoute(route: MessagesRoute): Router {
  const { handle, host, log, signed } = route;
  const router = express.Router();
  router.post(
    '/api/messages',
    (request, response, next) => {
      // Without tokens, no web page may speak for Teams under a name of its own (DNS rebinding).
      if (!signed && !isLoopback(request.hostname)) {
        log('teams.refused-request', { reason: 'foreign-host' });
        response.status(403).json({ problem: 'foreign-host' });
        return;
      }
      if (!signed || looksLikeToken(request.headers.authorization ?? '')) return next();
      log('teams.refused-request', { reason: 'no-token' });
      response.status(401).json({ problem: 'unauthorized' });
    },
    express.json({ limit: LARGEST, strict: true }),
    async (request, response) => {
      if (request.is('application/json') === false) {
        response.status(415).json({ problem: 'wrong-media-type' });
        return;
      }
      const body: unknown = request.body;
      const refusal = checkActivity(body, route);
      if (refusal !== null || !isJson(body)) {
        const reason = refusal ?? 'not-an-activity';
        log('teams.refused-request', { reason });
        response.status(STATUSES[reason]).json({ problem: reason });
        return;
      }
      const { status, body: answer } = await host.receive(request.headers.authorization ?? '', body, handle);
      if (answer === undefined) response.status(status).end();
      else response.status(status).json(answer);
    },
  );
  router.all('/api/messages', (_request, response) => {
    response.set('allow', 'POST').status(405).json({ problem: 'post-only' });
  });
  return router;
}
