import type { BotPorts } from '../bot/bot-ports.ts';
import { readHome } from '../bot/intents/read-home.ts';
import type { Settings } from '../config/settings.ts';
import type { MountRoutes } from '../service/route-mount.ts';
import type { SlackConfig } from '../slack/slack-config.ts';

/** The Slack adapter, where it is configured, and what the operator is told of it. */
export interface CreatedSlack {
  readonly mount: MountRoutes;
  /** A line each; known once the service has started. */
  readonly told: () => readonly string[];
}

/** Null when Slack is not configured; only else its libraries are loaded. */
export async function createSlack(settings: Settings, ports: BotPorts): Promise<CreatedSlack | null> {
  const config = slackConfig(settings);
  if (config === null) return null;
  const { mountSlack } = await import('../slack/mount-slack.ts');
  const lines: string[] = [];
  const mount = mountSlack(config, {
    store: ports.store,
    triage: ports.triage,
    home: (place) => readHome(place, ports),
    onReady: ({ transport, workspace, problems }) => {
      const way = transport === 'socket' ? 'Socket Mode' : 'HTTP at /slack/events';
      const where = workspace === '' ? '' : `, workspace ${workspace.replace(/\p{C}/gu, '')}`;
      lines.push(`Slack: ${way}${where}`);
      if (config.oauth !== null) lines.push('Slack: workspaces install the app at /slack/install');
      for (const { setting, failure } of problems) lines.push(`Slack: ${explain(setting, failure)}`);
    },
  });
  return { mount, told: () => lines };
}

function slackConfig(settings: Settings): SlackConfig | null {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_BOT_TOKEN: botToken } = settings;
  const common = {
    apiUrl: settings.SLACK_API_URL,
    botToken: botToken ?? null,
    fileHosts: settings.FILE_HOSTS,
    dataDir: settings.DATA_DIR,
  };
  if (appToken !== undefined) return { ...common, transport: { kind: 'socket', appToken }, oauth: null };
  if (signingSecret === undefined) return null;
  return { ...common, transport: { kind: 'http', signingSecret }, oauth: oauthOf(settings) };
}

function oauthOf(settings: Settings): SlackConfig['oauth'] {
  const {
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    ENCRYPTION_KEY: encryptionKeys,
  } = settings;
  if (clientId === undefined || clientSecret === undefined) return null;
  if (stateSecret === undefined || encryptionKeys === undefined) return null;
  return { clientId, clientSecret, stateSecret, encryptionKeys };
}

/** Slack's name for what is wrong, and what to do about it. */
function explain(setting: string, failure: string): string {
  if (failure === 'connecting' || failure === 'unreachable')
    return `not reached yet (${setting}); the connection is tried again`;
  if (failure === 'missing_scope' && setting === 'SLACK_APP_TOKEN')
    return 'SLACK_APP_TOKEN lacks the scope connections:write; create an app-level token with it';
  return `refuses ${setting} (${failure}); copy the token again from the app's pages, or install the app again`;
}
