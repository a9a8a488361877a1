import { Refusal, text } from './api-answer.ts';
import { secret } from './fake-ids.ts';
import { addToken } from './populate.ts';
import type { Json, World } from './world.ts';

interface Grant {
  readonly team: string;
  readonly user: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly at: number;
  used: boolean;
}

export interface OAuth {
  /** The user allows the installation: the address to which Slack sends the browser back. */
  readonly approve: (authorizeUrl: string, team: string, user: string) => string;
  readonly exchange: (args: Json, authorization: string | undefined) => Json | Refusal;
}

/** Codes live ten minutes. With `rotation`, tokens expire after twelve hours and are renewed by a refresh token. */
export function createOAuth(world: World, rotation: boolean): OAuth {
  const grants = new Map<string, Grant>();
  const refreshes = new Map<string, { team: string; scopes: readonly string[]; token: string; used: boolean }>();

  function installed(team: string, user: string, scopes: readonly string[]): Json {
    const token = addToken(world, team, { scopes });
    const workspace = world.workspaces.get(team);
    const refresh = `xoxe-1-${secret(16)}`;
    if (rotation) refreshes.set(refresh, { team, scopes, token: token.value, used: false });
    return {
      app_id: world.app.id,
      authed_user: { id: user },
      scope: scopes.join(','),
      token_type: 'bot',
      access_token: token.value,
      bot_user_id: workspace?.botUser,
      team: workspace?.orgWide === true ? null : { id: team, name: workspace?.name },
      enterprise: workspace?.enterprise ?? null,
      is_enterprise_install: workspace?.orgWide ?? false,
      ...(rotation ? { refresh_token: refresh, expires_in: 43_200 } : {}),
    };
  }

  function redeem(args: Json): Json | Refusal {
    const grant = grants.get(text(args, 'code'));
    if (grant === undefined) return new Refusal('invalid_code');
    if (grant.used) return new Refusal('code_already_used');
    if (world.clock.now() - grant.at > 600_000) return new Refusal('invalid_code');
    if (grant.redirectUri !== '' && text(args, 'redirect_uri') !== grant.redirectUri)
      return new Refusal('bad_redirect_uri');
    grant.used = true;
    return installed(grant.team, grant.user, grant.scopes);
  }

  function renew(args: Json): Json | Refusal {
    const known = refreshes.get(text(args, 'refresh_token'));
    if (known === undefined || known.used) return new Refusal('invalid_refresh_token');
    known.used = true;
    const old = world.tokens.get(known.token);
    if (old !== undefined) old.state = 'expired';
    return installed(known.team, '', known.scopes);
  }

  return {
    approve: (authorizeUrl, team, user) => {
      const asked = new URL(authorizeUrl).searchParams;
      const code = `${secret(6)}.${secret(6)}.${secret(24)}`;
      const redirectUri = asked.get('redirect_uri') ?? '';
      const scopes = (asked.get('scope') ?? '').split(',').filter((scope) => scope !== '');
      grants.set(code, { team, user, scopes, redirectUri, at: world.clock.now(), used: false });
      const back = new URL(redirectUri === '' ? 'http://127.0.0.1/' : redirectUri);
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state') ?? '');
      return back.href;
    },
    exchange: (args, authorization) => {
      const basic = /^Basic (.+)$/.exec(authorization ?? '')?.[1];
      const [basicId, basicSecret] = basic === undefined ? [] : Buffer.from(basic, 'base64').toString().split(':');
      if ((basicId ?? text(args, 'client_id')) !== world.app.clientId) return new Refusal('invalid_client_id');
      if ((basicSecret ?? text(args, 'client_secret')) !== world.app.clientSecret)
        return new Refusal('bad_client_secret');
      const grantType = text(args, 'grant_type');
      if (grantType === 'refresh_token') return renew(args);
      return grantType === '' || grantType === 'authorization_code' ? redeem(args) : new Refusal('invalid_grant_type');
    },
  };
}
