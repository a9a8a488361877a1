import { InstallProvider } from '@slack/oauth';
import { LogLevel } from '@slack/web-api';
import type { Router } from 'express';
import { faultName } from '../api/fault-name.ts';
import { silentLogger } from '../api/silent-logger.ts';
import { recordOfOAuth } from '../installation/installation-record.ts';
import type { InstallationVault } from '../installation/installation-vault.ts';
import type { SlackOAuthConfig } from '../slack-config.ts';
import type { SlackLog } from '../slack-rooms.ts';
import { installedPage, notInstalledPage } from './install-pages.ts';

export interface OAuthParts {
  readonly config: SlackOAuthConfig;
  readonly apiUrl: string;
  readonly scopes: readonly string[];
  readonly vault: InstallationVault;
  /** ms since the epoch */
  readonly now: () => number;
  readonly log: SlackLog;
}

/** `/slack/install` sends the browser to Slack; `/slack/oauth_redirect` takes the grant, with state and cookie checked. */
export function oauthRoutes(router: Router, parts: OAuthParts): void {
  const { config, apiUrl, scopes, log } = parts;
  const provider = new InstallProvider({
    clientId: config.clientId,
    clientSecret: config.clientSecret,
    stateSecret: config.stateSecret,
    directInstall: true,
    authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
    logger: silentLogger,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: apiUrl, allowAbsoluteUrls: false, timeout: 15_000, retryConfig: { retries: 1 } },
    installationStore: {
      storeInstallation: async (installation) => {
        const record = recordOfOAuth(installation, parts.now());
        if (record === null) throw new Error('The installation brought no bot token');
        await parts.vault.save(record);
        log('slack.installed', { workspace: record.workspace, orgWide: record.orgWide });
      },
      // Never asked: the bot reads the vault itself.
      fetchInstallation: () => Promise.reject(new Error('not used')),
      deleteInstallation: () => Promise.reject(new Error('not used')),
    },
  });
  router.get('/slack/install', async (request, response) => {
    await provider.handleInstallPath(request, response, undefined, { scopes: [...scopes] });
  });
  router.get('/slack/oauth_redirect', async (request, response) => {
    await provider.handleCallback(request, response, {
      success: (installation) => {
        const id = installation.team?.id ?? installation.enterprise?.id ?? '';
        response
          .status(200)
          .type('text/html')
          .send(installedPage(request.headers['accept-language'] ?? '', id));
      },
      failure: (thrown) => {
        log('slack.not-installed-by-oauth', { failure: faultName(thrown) });
        response
          .status(400)
          .type('text/html')
          .send(notInstalledPage(request.headers['accept-language'] ?? ''));
      },
    });
  });
}
