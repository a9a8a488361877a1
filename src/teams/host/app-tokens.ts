import { isJson, textAt, valueAt } from '../../chat/json.ts';
import type { TeamsCredentials } from '../teams-config.ts';

/** The app's own tokens, by scope. */
export interface AppTokens {
  /** A token, or null when none is to be had just now. `tenant`: whose data it opens; left out: the app's own. */
  readonly tokenFor: (scope: string, tenant?: string) => Promise<string | null>;
}

export const CONNECTOR_SCOPE = 'https://api.botframework.com/.default';
export const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';

const TIMEOUT_MS = 10_000;
/** A token is not used in its last five minutes. */
const MARGIN_MS = 300_000;
const TENANT = /^[A-Za-z0-9.-]{1,100}$/;

/** Client credentials grant (learn.microsoft.com, "OAuth 2.0 client credentials flow"); tokens are kept while they are good. */
export function createAppTokens(
  { appId, appPassword, tenantId, appType }: TeamsCredentials,
  login: string,
  now: () => number,
): AppTokens {
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  const asking = new Map<string, Promise<string | null>>();
  const home = appType === 'SingleTenant' ? tenantId : 'botframework.com';

  async function ask(scope: string, tenant: string): Promise<string | null> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appPassword,
      scope,
    });
    try {
      const url = `${login}/${tenant}/oauth2/v2.0/token`;
      const response = await fetch(url, {
        method: 'POST',
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const said: unknown = await response.json();
      const token = textAt(said, 'access_token');
      const seconds = valueAt(said, 'expires_in');
      if (!response.ok || token === '' || !isJson(said)) return null;
      const life = (typeof seconds === 'number' ? seconds : 3600) * 1000;
      kept.set(`${tenant} ${scope}`, { token, until: now() + Math.max(life - MARGIN_MS, life / 2) });
      return token;
    } catch {
      return null;
    }
  }

  return {
    tokenFor: async (scope, tenant = home) => {
      if (!TENANT.test(tenant)) return null;
      const key = `${tenant} ${scope}`;
      const known = kept.get(key);
      if (known !== undefined && known.until > now()) return known.token;
      const running = asking.get(key) ?? ask(scope, tenant).finally(() => asking.delete(key));
      asking.set(key, running);
      return running;
    },
  };
}
