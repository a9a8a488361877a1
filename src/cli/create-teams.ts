import type { Settings } from '../config/settings.ts';
import type { MountRoutes } from '../service/route-mount.ts';
import type { Store } from '../store/store.ts';
import type { TeamsConfig } from '../teams/teams-config.ts';

/** The Teams adapter, where it is configured, and what the operator is told of it. */
export interface CreatedTeams {
  readonly mount: MountRoutes;
  /** A line each. */
  readonly told: readonly string[];
}

/** Null when Teams is not configured; only else its libraries are loaded. */
export async function createTeams(settings: Settings, store: Store): Promise<CreatedTeams | null> {
  const config = teamsConfig(settings);
  if (config === null) return null;
  const { mountTeams } = await import('../teams/mount-teams.ts');
  const way = 'Teams: HTTP at /api/messages';
  const told =
    config.credentials === null
      ? `${way}, without credentials, for clients on this machine alone (TEAMS_DEV_LOOPBACK)`
      : `${way}, ${config.credentials.appType}${config.graphFiles ? ', files of channels through Microsoft Graph' : ''}`;
  return { mount: mountTeams(config, { store }), told: [told] };
}

function teamsConfig(settings: Settings): TeamsConfig | null {
  const { MicrosoftAppId: appId, MicrosoftAppPassword: appPassword, MicrosoftAppTenantId: tenantId = '' } = settings;
  const common = {
    fileHosts: settings.FILE_HOSTS,
    graphFiles: settings.TEAMS_GRAPH_FILES === 'on',
    dataDir: settings.DATA_DIR,
  };
  if (appId === undefined || appPassword === undefined)
    return settings.TEAMS_DEV_LOOPBACK === '1' ? { ...common, credentials: null } : null;
  const appType = settings.MicrosoftAppType;
  const home = appType === 'SingleTenant' ? tenantId : '';
  return { ...common, credentials: { appId, appPassword, tenantId: home, appType } };
}
