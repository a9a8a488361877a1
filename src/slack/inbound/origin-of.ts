import { isJson, type Json, objectsAt, textAt, valueAt } from '../../chat/json.ts';
import type { Origin } from '../installation/workspaces.ts';

/** Whose installation an event belongs to: the first authorization names it, also in channels shared between workspaces. */
export function originOfEvent(body: Json): Origin {
  const [authorized] = objectsAt(body, 'authorizations');
  const named = authorized ?? body;
  return {
    team: textAt(named, 'team_id') || textAt(body, 'team_id'),
    enterprise: textAt(named, 'enterprise_id') || textAt(body, 'enterprise_id'),
    orgWide: isTrue(named['is_enterprise_install']),
  };
}

/** Whose installation a command, a press, a shortcut or a form belongs to. */
export function originOfInteraction(body: Json): Origin {
  const installedIn = textAt(body, 'view', 'app_installed_team_id');
  const team = installedIn || textAt(body, 'team', 'id') || textAt(body, 'team_id') || textAt(body, 'user', 'team_id');
  const enterprise =
    textAt(body, 'enterprise', 'id') || textAt(body, 'team', 'enterprise_id') || textAt(body, 'enterprise_id');
  return { team, enterprise, orgWide: isTrue(body['is_enterprise_install']) };
}

/** Whether someone of another organisation acts, in a channel that is shared with it. */
export function isStranger(body: Json): boolean {
  const user = body['user'];
  const home = isJson(user) ? textAt(user, 'team_id') : '';
  const team = body['team'];
  if (home === '' || !isJson(team)) return false;
  const isGrid = textAt(team, 'enterprise_id') !== '' || valueAt(body, 'enterprise', 'id') !== undefined;
  return !isGrid && home !== textAt(team, 'id');
}

/** Forms of commands spell booleans. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
