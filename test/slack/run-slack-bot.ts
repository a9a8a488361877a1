import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BotPorts } from '../../src/bot/bot-ports.ts';
import { createCourierDesk } from '../../src/bot/courier.ts';
import { createBot } from '../../src/bot/handle-inbound.ts';
import { readHome } from '../../src/bot/intents/read-home.ts';
import { type RunningService, startService } from '../../src/service/start-service.ts';
import { mountSlack, type SlackAdapter } from '../../src/slack/mount-slack.ts';
import type { SlackConfig, SlackOAuthConfig } from '../../src/slack/slack-config.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { triage } from '../../src/triage.ts';
import type { FakeSlack } from './fake/fake-slack.ts';

export interface RunningSlackBot {
  readonly service: RunningService;
  readonly store: Store;
  readonly dataDir: string;
  readonly desk: ReturnType<typeof createCourierDesk>;
  /** Every log line, as it was written. */
  readonly lines: string[];
  readonly adapter: SlackAdapter;
  readonly stop: () => Promise<void>;
}

export interface SlackBotOptions {
  readonly transport?: 'http' | 'socket';
  readonly botToken?: string | null;
  readonly oauth?: SlackOAuthConfig | null;
  readonly fileHosts?: readonly string[];
  readonly mostFileBytes?: number;
  readonly bot?: Partial<BotPorts>;
  readonly dataDir?: string;
  readonly now?: () => number;
}

/** The whole product but its command line: store, bot, service and the Slack adapter, against a fake Slack. */
export async function runSlackBot(slack: FakeSlack, options: SlackBotOptions = {}): Promise<RunningSlackBot> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'mailtriage-slack-')));
  const opened = await openSqliteStore(dataDir);
  if (!opened.ok) throw new Error(opened.problem.text);
  const { store } = opened;
  const now = options.now ?? Date.now;
  const lines: string[] = [];
  const log = (event: string, fields: object) => void lines.push(`${event} ${JSON.stringify(fields)}`);
  const desk = createCourierDesk();
  const ports: BotPorts = {
    triage,
    store,
    now,
    newId: randomUUID,
    log,
    courier: desk,
    privacy: { retentionDays: null, usesModel: false },
    ...options.bot,
  };
  let adapter: SlackAdapter | null = null;
  const service = await startService(
    { host: '127.0.0.1', port: 0, localChat: 'auto', dataDir },
    {
      bot: createBot(ports),
      desk,
      ping: store.ping,
      now,
      log,
      mounts: [
        mountSlack(configOf(slack, options, dataDir), {
          store,
          triage: ports.triage,
          home: (place) => readHome(place, ports),
          onReady: (told) => {
            adapter = told;
          },
        }),
      ],
    },
  );
  if (options.transport === 'socket') await slack.useSocket();
  else slack.useHttp(`${service.url}slack/events`);
  if (adapter === null) throw new Error('the adapter did not come up');
  return {
    service,
    store,
    dataDir,
    desk,
    lines,
    adapter,
    stop: async () => {
      await service.close();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function configOf(slack: FakeSlack, options: SlackBotOptions, dataDir: string): SlackConfig {
  const { app } = slack.world;
  return {
    apiUrl: slack.apiUrl,
    transport:
      options.transport === 'socket'
        ? { kind: 'socket', appToken: slack.appToken.value }
        : { kind: 'http', signingSecret: app.signingSecret },
    botToken: options.botToken === undefined ? slack.token.value : options.botToken,
    oauth: options.oauth ?? null,
    fileHosts: options.fileHosts ?? [slack.fileHost],
    dataDir,
    ...(options.mostFileBytes === undefined ? {} : { mostFileBytes: options.mostFileBytes }),
  };
}

/** Waits until something holds; fails after ten seconds with what it waited for. */
export async function eventually<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited in vain for: ${what}`);
}
