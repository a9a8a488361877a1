import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BotPorts } from '../../src/bot/bot-ports.ts';
import { createCourierDesk } from '../../src/bot/courier.ts';
import { createBot } from '../../src/bot/handle-inbound.ts';
import { type RunningService, startService } from '../../src/service/start-service.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { mountTeams, type TeamsAdapter } from '../../src/teams/mount-teams.ts';
import type { TeamsConfig } from '../../src/teams/teams-config.ts';
import { triage } from '../../src/triage.ts';
import type { FakeTeams } from './fake/fake-teams.ts';
import { type PostedActivity, postActivity } from './fake/post-activity.ts';
import type { Json } from './fake/world.ts';

export interface RunningTeamsBot {
  readonly service: RunningService;
  readonly endpoint: string;
  readonly store: Store;
  readonly desk: ReturnType<typeof createCourierDesk>;
  /** Every log line, as it was written. */
  readonly lines: string[];
  readonly settled: () => Promise<void>;
  /** Delivers an activity, and waits until the bot has done all that follows. */
  readonly deliver: (activity: Json) => Promise<PostedActivity>;
  readonly stop: () => Promise<void>;
}

export interface TeamsBotOptions {
  readonly config?: Partial<TeamsConfig>;
  readonly bot?: Partial<BotPorts>;
  readonly desk?: ReturnType<typeof createCourierDesk>;
  /** Told before the bot is made. */
  readonly onStore?: (store: Store) => void;
}

/** The adapter's configuration against a fake Teams. */
export function configFor(teams: FakeTeams, dataDir: string): TeamsConfig {
  const origin = new URL(teams.serviceUrl).origin;
  return {
    credentials: teams.signed ? { ...teams.app, appType: 'SingleTenant' } : null,
    fileHosts: [teams.host],
    graphFiles: false,
    dataDir,
    endpoints: {
      login: `${origin}/login`,
      openId: `${origin}/login/openid`,
      graph: `${origin}/graph/v1.0`,
      serviceHosts: [teams.host],
      serviceUrl: '',
    },
  };
}

/** No test waits for a busy connector as long as the product does. */
export const SHORT_PATIENCE = { first: 5, random: () => 0 };

/** The whole product but its command line: store, bot, service and the Teams adapter, against a fake Teams. */
export async function runTeamsBot(teams: FakeTeams, options: TeamsBotOptions = {}): Promise<RunningTeamsBot> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mailtriage-teams-'));
  const opened = await openSqliteStore(dataDir);
  if (!opened.ok) throw new Error(opened.problem.text);
  const { store } = opened;
  const lines: string[] = [];
  const log = (event: string, fields: object) => void lines.push(`${event} ${JSON.stringify(fields)}`);
  const desk = options.desk ?? createCourierDesk();
  options.onStore?.(store);
  const ports: BotPorts = {
    triage,
    store,
    now: Date.now,
    newId: randomUUID,
    log,
    courier: desk,
    privacy: { retentionDays: null, usesModel: false },
    ...options.bot,
  };
  const ready = Promise.withResolvers<TeamsAdapter>();
  const config = { ...configFor(teams, dataDir), ...options.config };
  const service = await startService(
    { host: '127.0.0.1', port: 0, localChat: 'auto', dataDir },
    {
      bot: createBot(ports),
      desk,
      ping: store.ping,
      now: Date.now,
      log,
      mounts: [mountTeams(config, { store, patience: SHORT_PATIENCE, onReady: ready.resolve })],
    },
  );
  const { settled } = await ready.promise;
  const endpoint = `${service.url}api/messages`;
  return {
    service,
    endpoint,
    store,
    desk,
    lines,
    settled,
    deliver: async (activity) => {
      const answer = await postActivity(teams, endpoint, activity);
      await settled();
      return answer;
    },
    stop: async () => {
      await service.close();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
