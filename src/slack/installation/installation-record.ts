import type { Installation as OAuthInstallation } from '@slack/oauth';
import { z } from 'zod';

/** What is kept of an installation, before it is sealed. No user token: the app asks for none. */
export const installationRecord = z.object({
  workspace: z.string().min(1),
  name: z.string(),
  orgWide: z.boolean(),
  botToken: z.string().min(1),
  botUserId: z.string(),
  botId: z.string(),
  scopes: z.array(z.string()),
  /** ms since the epoch */
  installedAt: z.number(),
  /** Set where Slack rotates tokens; `expiresAt` in seconds since the epoch. */
  refreshToken: z.string().optional(),
  expiresAt: z.number().optional(),
});

export type InstallationRecord = z.infer<typeof installationRecord>;

/** The record of what OAuth brought; null when it brought no bot token or names no workspace. */
export function recordOfOAuth(
  installation: OAuthInstallation<'v1' | 'v2', boolean>,
  installedAt: number,
): InstallationRecord | null {
  const { bot, enterprise, team } = installation;
  const orgWide = installation.isEnterpriseInstall === true;
  const home = orgWide ? enterprise : team;
  if (bot === undefined || home === undefined) return null;
  return {
    workspace: home.id,
    name: home.name ?? '',
    orgWide,
    botToken: bot.token,
    botUserId: bot.userId,
    botId: bot.id,
    scopes: bot.scopes,
    installedAt,
    ...(bot.refreshToken === undefined ? {} : { refreshToken: bot.refreshToken }),
    ...(bot.expiresAt === undefined ? {} : { expiresAt: bot.expiresAt }),
  };
}
