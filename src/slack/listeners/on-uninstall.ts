import { type Json, textAt, valueAt } from '../../chat/json.ts';
import { firstTime } from '../inbound/once.ts';
import type { SlackRooms } from '../slack-rooms.ts';

/** The app was removed, or its bot token revoked: the installation goes, and everything that is kept of the workspace. */
export async function onUninstalled(rooms: SlackRooms, body: Json): Promise<void> {
  const type = textAt(body, 'event', 'type');
  if (type === 'tokens_revoked' && !revokesBot(body)) return;
  if (!(await firstTime(rooms, `event ${textAt(body, 'event_id')}`))) return;
  // The token is dead, so nobody can be asked whose it was: the event itself says.
  const workspace = await workspaceOf(rooms, body);
  if (workspace === '' || (await isOutdated(rooms, workspace, body))) return;
  await rooms.workspaces.remove(workspace);
  const deleted = await rooms.store.forgetWorkspace({ platform: 'slack', workspace });
  rooms.log('slack.uninstalled', { workspace, event: type, cases: deleted.cases, requests: deleted.requests });
}

/** The team; the organisation where the app was installed for all of it. */
async function workspaceOf(rooms: SlackRooms, body: Json): Promise<string> {
  const team = textAt(body, 'team_id');
  const enterprise = textAt(body, 'enterprise_id');
  if (enterprise === '' || body['is_enterprise_install'] !== true) {
    const own = await rooms.workspaces.byKey(team);
    if (own !== null || enterprise === '' || (await rooms.workspaces.byKey(enterprise)) === null) return team;
  }
  return enterprise;
}

/** Delivered late: the app was installed again after it was removed. */
async function isOutdated(rooms: SlackRooms, workspace: string, body: Json): Promise<boolean> {
  const since = (await rooms.workspaces.byKey(workspace))?.since ?? null;
  const removedAt = valueAt(body, 'event_time');
  return since !== null && typeof removedAt === 'number' && since >= (removedAt + 1) * 1000;
}

function revokesBot(body: Json): boolean {
  const bots = valueAt(body, 'event', 'tokens', 'bot');
  return Array.isArray(bots) && bots.length > 0;
}
