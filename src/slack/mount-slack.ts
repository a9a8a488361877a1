import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import type { Answer } from '../bot/answer.ts';
import type { Place } from '../bot/inbound.ts';
import { createFileHosts } from '../chat/files/file-hosts.ts';
import { openFileSpool } from '../chat/files/file-spool.ts';
import { createRunningFetches } from '../chat/files/running-fetches.ts';
import { createWorkQueue } from '../chat/work-queue.ts';
import type { MountRoutes, RouteContext } from '../service/route-mount.ts';
import type { Store } from '../store/store.ts';
import type { triage } from '../triage.ts';
import { createChannelPace } from './api/channel-pace.ts';
import { createSlackApi } from './api/slack-api.ts';
import { createFileFetcher } from './files/file-fetcher.ts';
import { SLACK_HOSTS } from './files/slack-hosts.ts';
import { createLocaleBook } from './inbound/locale-book.ts';
import { createOwnThreads } from './inbound/own-threads.ts';
import { createInstallationVault, type InstallationVault } from './installation/installation-vault.ts';
import { createInstalledWorkspaces } from './installation/installed-workspaces.ts';
import { createSingleWorkspace, type SingleWorkspace } from './installation/single-workspace.ts';
import { createTokenCipher } from './installation/token-cipher.ts';
import { joinWorkspaces, type Workspaces } from './installation/workspaces.ts';
import { createFeatureBook } from './outbound/feature-book.ts';
import { createSlackCourier } from './outbound/slack-courier.ts';
import { registerListeners } from './register-listeners.ts';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from './scopes.ts';
import type { SlackConfig } from './slack-config.ts';
import type { SlackRooms } from './slack-rooms.ts';
import { createBoltApp } from './transport/create-app.ts';
import { createHttpReceiver } from './transport/http-transport.ts';
import { oauthRoutes } from './transport/oauth-routes.ts';
import { createSocketTransport } from './transport/socket-transport.ts';

export interface SlackPorts {
  readonly store: Store;
  readonly triage: typeof triage;
  readonly home: (place: Place) => Promise<Answer>;
  /** Told once, when the adapter is up. */
  readonly onReady?: (adapter: SlackAdapter) => void;
}

/** The adapter at work. */
export interface SlackAdapter extends SlackState {
  /** Resolves when nothing waits or runs. */
  readonly settled: () => Promise<void>;
}

/** How the adapter stands after its start. */
export interface SlackState {
  readonly transport: 'socket' | 'http';
  /** Name of the one workspace; '' where they install the app themselves, or Slack did not tell. */
  readonly workspace: string;
  /** Slack's name for what is wrong, by setting; empty when all is well. */
  readonly problems: readonly { readonly setting: string; readonly failure: string }[];
}

const MOST_FILE_BYTES = 1_000_000_000;
/** The service starts all the same when Slack does not answer. */
const START_PATIENCE_MS = 8000;
const CLOSE_PATIENCE_MS = 5000;

/** The Slack adapter: listeners, courier and, over HTTP, its routes. Rejects when `dataDir` cannot be written. */
export function mountSlack(config: SlackConfig, ports: SlackPorts): MountRoutes {
  return async (context) => {
    const api = createSlackApi(config.apiUrl);
    const single = config.botToken === null ? null : createSingleWorkspace(config.botToken, api);
    const vault = vaultOf(config, ports.store, context);
    const spool = await openFileSpool(join(config.dataDir, 'slack-files'));
    const mostFileBytes = config.mostFileBytes ?? MOST_FILE_BYTES;
    const hosts = createFileHosts(SLACK_HOSTS, config.fileHosts);
    const rooms: SlackRooms = {
      ...ports,
      ...context,
      api,
      workspaces: workspacesOf(config, single, vault, { ...context, api }),
      queue: createWorkQueue(),
      pace: createChannelPace(context.now),
      files: createFileFetcher({ api, hosts, spool, mostBytes: mostFileBytes }),
      locales: createLocaleBook(api, context.now),
      threads: createOwnThreads(),
      features: createFeatureBook(context.now),
      fetches: createRunningFetches(),
      mostFileBytes,
      newId: randomUUID,
    };
    context.desk.signIn('slack', createSlackCourier(rooms));
    const router = express.Router();
    const running = new Set<Promise<void>>();
    const transport = connect(config, rooms, router, running);
    const settled = async () => {
      do {
        await Promise.all(running);
        await rooms.queue.idle();
      } while (running.size > 0);
    };
    if (vault !== null && config.oauth !== null) {
      const scopes = [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES];
      oauthRoutes(router, { ...context, config: config.oauth, apiUrl: config.apiUrl, scopes, vault });
    }
    const state = await stateOf(config, single, await transport.start());
    ports.onReady?.({ ...state, settled });
    return {
      name: 'slack',
      router,
      close: async () => {
        await transport.stop();
        await Promise.race([Promise.all(running), pause(CLOSE_PATIENCE_MS, undefined, { ref: false })]);
        await rooms.queue.close(CLOSE_PATIENCE_MS);
        await spool.close();
      },
    };
  };
}

interface Transport {
  /** Null, or Slack's name for what is wrong. */
  readonly start: () => Promise<string | null>;
  readonly stop: () => Promise<void>;
}

function connect(
  config: SlackConfig,
  rooms: SlackRooms,
  router: express.Router,
  running: Set<Promise<void>>,
): Transport {
  const { apiUrl, transport } = config;
  if (transport.kind === 'http') {
    registerListeners(
      createBoltApp(createHttpReceiver(transport.signingSecret, router), apiUrl, rooms.log),
      rooms,
      running,
    );
    return { start: async () => null, stop: async () => undefined };
  }
  const socket = createSocketTransport(transport.appToken, apiUrl, rooms.log);
  registerListeners(createBoltApp(socket.receiver, apiUrl, rooms.log), rooms, running);
  return { start: () => socket.start(START_PATIENCE_MS), stop: socket.stop };
}

function vaultOf({ oauth }: SlackConfig, store: Store, { now }: RouteContext): InstallationVault | null {
  return oauth === null ? null : createInstallationVault(store, createTokenCipher(oauth.encryptionKeys), now);
}

function workspacesOf(
  { oauth }: SlackConfig,
  single: SingleWorkspace | null,
  vault: InstallationVault | null,
  { api, now, log }: Pick<SlackRooms, 'api' | 'now' | 'log'>,
): Workspaces {
  const { clientId = '', clientSecret = '' } = oauth ?? {};
  const installed = vault === null ? [] : [createInstalledWorkspaces({ vault, api, clientId, clientSecret, now, log })];
  return joinWorkspaces([...(single === null ? [] : [single]), ...installed]);
}

async function stateOf(
  { transport }: SlackConfig,
  single: SingleWorkspace | null,
  connection: string | null,
): Promise<SlackState> {
  const identity = single === null ? null : await single.identify();
  const problems = [
    ...(identity === null || identity.ok ? [] : [{ setting: 'SLACK_BOT_TOKEN', failure: identity.failure.name }]),
    ...(connection === null ? [] : [{ setting: 'SLACK_APP_TOKEN', failure: connection }]),
  ];
  return { transport: transport.kind, workspace: identity?.ok === true ? identity.team : '', problems };
}
