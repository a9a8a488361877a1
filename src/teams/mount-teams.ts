import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createFileHosts } from '../chat/files/file-hosts.ts';
import { openFileSpool } from '../chat/files/file-spool.ts';
import { createRunningFetches } from '../chat/files/running-fetches.ts';
import { createWorkQueue } from '../chat/work-queue.ts';
import type { MountRoutes } from '../service/route-mount.ts';
import type { Store } from '../store/store.ts';
import { TEAMS_FILE_HOSTS } from './files/fetch-file.ts';
import { createGraphFiles } from './files/graph-files.ts';
import { createWaitingFiles } from './files/waiting-files.ts';
import { handleActivity } from './handle-activity.ts';
import { createAppTokens } from './host/app-tokens.ts';
import { createBotFrameworkHost } from './host/bot-framework-host.ts';
import { createServiceUrlCheck } from './host/service-hosts.ts';
import { messagesRoute } from './messages-route.ts';
import { createConversationBook } from './outbound/conversation-book.ts';
import { PATIENCE, type Patience } from './outbound/deliver-activity.ts';
import { createPlaceSeal } from './outbound/seal-card.ts';
import { createTeamsCourier } from './outbound/teams-courier.ts';
import { createThreadPace } from './outbound/thread-pace.ts';
import { PUBLIC_CLOUD, type TeamsConfig, type TeamsCredentials } from './teams-config.ts';
import type { TeamsRooms } from './teams-rooms.ts';

export interface TeamsPorts {
  readonly store: Store;
  /** How long is waited before a send is repeated. */
  readonly patience?: Patience;
  /** Told once, when the adapter is up. */
  readonly onReady?: (adapter: TeamsAdapter) => void;
}

/** The adapter at work. */
export interface TeamsAdapter {
  /** Resolves when nothing waits or runs. */
  readonly settled: () => Promise<void>;
}

const MOST_FILE_BYTES = 1_000_000_000;
const CLOSE_PATIENCE_MS = 5000;

/** The Teams adapter: its one route and its courier. Rejects when `dataDir` cannot be written. */
export function mountTeams(config: TeamsConfig, ports: TeamsPorts): MountRoutes {
  return async ({ bot, desk, now, log }) => {
    const { credentials } = config;
    const endpoints = { ...PUBLIC_CLOUD, ...config.endpoints };
    const tokens = credentials === null ? null : createAppTokens(credentials, endpoints.login, now);
    const onRefused = (reason: string) => log('teams.refused-request', { reason });
    const host = createBotFrameworkHost({ credentials, endpoints, tokens, onRefused });
    const isServiceUrl = createServiceUrlCheck(endpoints.serviceHosts, credentials === null);
    const appId = credentials?.appId ?? '';
    const tenantId = credentials?.tenantId ?? '';
    const serviceUrl = credentials === null ? '' : endpoints.serviceUrl;
    const rooms: TeamsRooms = {
      bot,
      store: ports.store,
      host,
      queue: createWorkQueue(),
      pace: createThreadPace(now),
      patience: ports.patience ?? PATIENCE,
      book: createConversationBook(ports.store, now, { appId, tenantId, serviceUrl, isAllowed: isServiceUrl }),
      seal: createPlaceSeal(sealSecret(credentials)),
      fetches: createRunningFetches(),
      spool: await openFileSpool(join(config.dataDir, 'teams-files')),
      hosts: createFileHosts(TEAMS_FILE_HOSTS, config.fileHosts),
      graph: config.graphFiles && tokens !== null ? createGraphFiles(tokens, endpoints.graph) : null,
      waiting: createWaitingFiles(now),
      appId,
      tenantId,
      dialogs: credentials !== null,
      mostFileBytes: config.mostFileBytes ?? MOST_FILE_BYTES,
      now,
      newId: randomUUID,
      log,
    };
    desk.signIn('teams', createTeamsCourier(rooms));
    const handle = (activity: Parameters<typeof handleActivity>[1]) => handleActivity(rooms, activity);
    const router = messagesRoute({ host, isServiceUrl, tenantId, signed: credentials !== null, handle, log });
    ports.onReady?.({ settled: rooms.queue.idle });
    return {
      name: 'teams',
      router,
      close: async () => {
        await rooms.queue.close(CLOSE_PATIENCE_MS);
        await rooms.spool.close();
      },
    };
  };
}

/** Good beyond a restart, where there is a secret to make it from. */
function sealSecret(credentials: TeamsCredentials | null): string {
  if (credentials === null) return randomBytes(32).toString('hex');
  return createHmac('sha256', credentials.appPassword).update('mailtriage form seal').digest('hex');
}
