import { textAt, valueAt } from '../../chat/json.ts';
import type { SlackApi } from '../api/slack-api.ts';
import type { SlackFailure } from '../api/slack-failure.ts';
import type { Installation, Workspaces } from './workspaces.ts';

export type Identified =
  | { readonly ok: true; readonly installation: Installation; readonly team: string }
  | { readonly ok: false; readonly failure: SlackFailure };

export interface SingleWorkspace extends Workspaces {
  /** Asks Slack whose token it is; once that is known, it is not asked again. */
  readonly identify: () => Promise<Identified>;
}

/** The one workspace of `SLACK_BOT_TOKEN`. */
export function createSingleWorkspace(token: string, api: SlackApi): SingleWorkspace {
  let known: Promise<Identified> | null = null;
  const identify = (): Promise<Identified> => {
    known ??= whoAmI(token, api).then((answer) => {
      // Slack may be out of reach for now: the next event asks again.
      if (!answer.ok) known = null;
      return answer;
    });
    return known;
  };
  const installation = async () => {
    const answer = await identify();
    return answer.ok ? answer.installation : null;
  };
  return {
    identify,
    find: async ({ team, enterprise, orgWide }) => {
      const found = await installation();
      const origin = orgWide ? enterprise : team;
      return found !== null && (origin === '' || found.workspace === origin) ? found : null;
    },
    byKey: async (workspace) => {
      const found = await installation();
      return found !== null && (workspace === '' || workspace === found.workspace) ? found : null;
    },
    // The token stands in the environment; that it is over, Slack says at the next call.
    remove: async () => {
      known = null;
    },
  };
}

async function whoAmI(token: string, api: SlackApi): Promise<Identified> {
  const result = await api.call(token, 'auth.test', {}, 5000);
  if (!result.ok) return result;
  const { response } = result;
  const orgWide = response['is_enterprise_install'] === true;
  const workspace = textAt(response, orgWide ? 'enterprise_id' : 'team_id');
  if (workspace === '') return { ok: false, failure: { name: 'unknown_error' } };
  const scopes = valueAt(response, 'response_metadata', 'scopes');
  const installation: Installation = {
    workspace,
    botUserId: textAt(response, 'user_id'),
    botId: textAt(response, 'bot_id'),
    scopes: Array.isArray(scopes) ? new Set(scopes.map(String)) : null,
    since: null,
    token: async () => token,
  };
  return { ok: true, installation, team: textAt(response, 'team') };
}
