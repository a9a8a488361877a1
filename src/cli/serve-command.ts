import { randomUUID } from 'node:crypto';
import type { BotPorts, Log } from '../bot/bot-ports.ts';
import { createCourierDesk } from '../bot/courier.ts';
import { createBot } from '../bot/handle-inbound.ts';
import { loadEnvFile } from '../config/load-env-file.ts';
import { readConfig } from '../config/read-config.ts';
import { rewordFromSettings } from '../config/reword-from-settings.ts';
import type { Settings } from '../config/settings.ts';
import type { TrustedZones } from '../lookup/ip/trusted-zones.ts';
import { type RunningService, startService } from '../service/start-service.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { triage } from '../triage.ts';
import { createHours } from './create-hours.ts';
import { createLog } from './create-log.ts';
import { createLookup } from './create-lookup.ts';
import { createSlack } from './create-slack.ts';
import { createTeams } from './create-teams.ts';
import { keepRetention } from './keep-retention.ts';
import { keepWatches } from './keep-watches.ts';
import { ANSWERED, FAULT, type Terminal, WRONG_USAGE, write } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';
import { warmUp } from './warm-up.ts';

/** `serve` (npm start): the bot with its local chat, until SIGINT or SIGTERM. */
export async function serveCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.length > 0)
    throw new UsageProblem('serve takes no arguments; settings come from the environment (.env.example)');
  if (terminal.environment === process.env) loadEnvFile();
  const config = readConfig(terminal.environment);
  for (const note of config.notes) await write(terminal.stderr, `note: ${note}\n`);
  if (!config.ok) {
    for (const problem of config.problems) await write(terminal.stderr, `${problem.name}: ${problem.text}\n`);
    return WRONG_USAGE;
  }
  const { settings } = config;
  const log = createLog(settings.LOG_LEVEL, terminal.stderr);
  const opened = await openSqliteStore(settings.DATA_DIR);
  if (!opened.ok) {
    await write(terminal.stderr, `mailtriage: ${opened.problem.text}\n`);
    return FAULT;
  }
  const retention = keepRetention(opened.store, settings.RETENTION_DAYS ?? null, terminal.now, log);
  try {
    await warmUp(terminal.now);
    const service = await startWith(settings, opened.store, terminal, log);
    await write(terminal.stdout, welcome(service));
    await untilStopped();
    await service.close();
    return ANSWERED;
  } catch (failure) {
    if (!isListenFailure(failure)) throw failure;
    await write(
      terminal.stderr,
      `mailtriage: ${settings.HOST}:${settings.PORT} cannot be used (${failure.code}); set HOST or PORT\n`,
    );
    return FAULT;
  } finally {
    retention.stop();
    await opened.store.close();
  }
}

/** The service with all that runs beside it. */
interface RunningBot extends RunningService {
  /** What to tell of the chat platforms, a line each. */
  readonly platforms: readonly string[];
}

async function startWith(settings: Settings, store: Store, terminal: Terminal, log: Log): Promise<RunningBot> {
  const reword = rewordFromSettings(settings);
  const { lookup, zones } = createLookup(settings, terminal.now);
  void sayUnusableZones(zones, log);
  const desk = createCourierDesk();
  const hours = createHours(settings, { store, courier: desk, now: terminal.now, log });
  const ports: BotPorts = {
    triage,
    store,
    now: terminal.now,
    newId: randomUUID,
    log,
    courier: desk,
    hours: hours.port,
    lookup,
    ...(reword === undefined ? {} : { reword }),
    privacy: { retentionDays: settings.RETENTION_DAYS ?? null, usesModel: reword !== undefined },
  };
  const slack = await createSlack(settings, ports);
  const teams = await createTeams(settings, store);
  const bot = createBot(ports);
  const service = await startService(
    { host: settings.HOST, port: settings.PORT, localChat: settings.LOCAL_CHAT, dataDir: settings.DATA_DIR },
    {
      bot,
      desk,
      ping: store.ping,
      now: terminal.now,
      log,
      mounts: [slack, teams].flatMap((adapter) => (adapter === null ? [] : [adapter.mount])),
    },
  );
  hours.start();
  const watches = keepWatches({ store, lookup, courier: desk, now: terminal.now, log });
  const close = async () => {
    await Promise.all([bot.close(), watches.stop(), hours.stop()]);
    await service.close();
  };
  return { ...service, close, platforms: [...(slack?.told() ?? []), ...(teams?.told ?? [])] };
}

/** Blocklists that fail their test entries are not asked; whoever runs the service should know. */
async function sayUnusableZones(zones: TrustedZones, log: Log): Promise<void> {
  for (const { shown, usable, reason } of await zones.checks()) {
    if (!usable) log('blocklist.not-usable', { zone: shown, reason });
  }
}

function welcome(service: RunningBot): string {
  const chat = service.localChat
    ? `Local chat: ${service.url}`
    : `Listening on ${service.url}; the local chat is off, because this is not loopback (LOCAL_CHAT=on turns it on)`;
  if (service.platforms.length === 0) return `${chat}\nNo chat platform is configured; Ctrl+C stops.\n`;
  return `${chat}\n${service.platforms.join('\n')}\nCtrl+C stops.\n`;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

function isListenFailure(failure: unknown): failure is NodeJS.ErrnoException {
  return (
    failure instanceof Error &&
    'syscall' in failure &&
    (failure.syscall === 'listen' || failure.syscall === 'getaddrinfo')
  );
}
