import { textAt, valueAt } from '../../chat/json.ts';
import type { SlackApi } from '../api/slack-api.ts';
import type { SlackLog } from '../slack-rooms.ts';
import type { InstallationRecord } from './installation-record.ts';
import type { InstallationVault } from './installation-vault.ts';
import type { Installation, Workspaces } from './workspaces.ts';

export interface InstalledParts {
  readonly vault: InstallationVault;
  readonly api: SlackApi;
  readonly clientId: string;
  readonly clientSecret: string;
  /** ms since the epoch */
  readonly now: () => number;
  readonly log: SlackLog;
}

/** A token that ends within this time is renewed before it is used. */
const RENEW_BEFORE_MS = 30 * 60 * 1000;

/** The workspaces that installed the app by OAuth. */
export function createInstalledWorkspaces(parts: InstalledParts): Workspaces {
  const renewals = new Map<string, Promise<InstallationRecord | null>>();

  /** One renewal at a time and workspace: a refresh token is good once. */
  function renewed(record: InstallationRecord): Promise<InstallationRecord | null> {
    const running = renewals.get(record.workspace);
    if (running !== undefined) return running;
    const renewal = renew(record, parts).finally(() => renewals.delete(record.workspace));
    renewals.set(record.workspace, renewal);
    return renewal;
  }

  async function currentToken(workspace: string): Promise<string | null> {
    const record = await parts.vault.read(workspace);
    if (record === null) return null;
    const ends = record.expiresAt === undefined ? null : record.expiresAt * 1000;
    if (ends === null || ends - parts.now() > RENEW_BEFORE_MS) return record.botToken;
    const fresh = await renewed(record);
    if (fresh !== null) return fresh.botToken;
    return ends > parts.now() ? record.botToken : null;
  }

  async function read(workspace: string): Promise<Installation | null> {
    const record = workspace === '' ? null : await parts.vault.read(workspace);
    if (record === null) return null;
    return {
      workspace: record.workspace,
      botUserId: record.botUserId,
      botId: record.botId,
      scopes: new Set(record.scopes),
      since: record.installedAt,
      token: () => currentToken(record.workspace),
    };
  }

  return {
    find: async ({ team, enterprise, orgWide }) => {
      if (orgWide) return read(enterprise);
      // A workspace of an organisation may have the app from the organisation.
      return (await read(team)) ?? (enterprise === '' ? null : await read(enterprise));
    },
    byKey: async (workspace) => {
      if (workspace !== '') return read(workspace);
      const [only, ...others] = await parts.vault.workspaces();
      return only !== undefined && others.length === 0 ? read(only) : null;
    },
    remove: (workspace) => parts.vault.remove(workspace),
  };
}

async function renew(record: InstallationRecord, parts: InstalledParts): Promise<InstallationRecord | null> {
  const { api, clientId, clientSecret, log, now, vault } = parts;
  const latest = await vault.read(record.workspace);
  // Another event renewed it meanwhile.
  if (latest !== null && latest.botToken !== record.botToken) return latest;
  if (record.refreshToken === undefined) return null;
  const result = await api.call('', 'oauth.v2.access', {
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'refresh_token',
    refresh_token: record.refreshToken,
  });
  if (!result.ok) {
    log('slack.token-not-renewed', { workspace: record.workspace, failure: result.failure.name });
    return null;
  }
  const lasts = valueAt(result.response, 'expires_in');
  const fresh: InstallationRecord = {
    ...record,
    botToken: textAt(result.response, 'access_token'),
    refreshToken: textAt(result.response, 'refresh_token'),
    ...(typeof lasts === 'number' ? { expiresAt: Math.floor(now() / 1000) + lasts } : {}),
  };
  await vault.save(fresh);
  return fresh;
}
