import { createKey, signToken, unsignedToken } from './fake-keys.ts';
import type { Answered, Asked } from './http-server.ts';

export interface FakeApp {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
}

/** What is wrong with a token that somebody else sends. */
export type BadToken =
  | 'wrong-audience'
  | 'wrong-issuer'
  | 'expired'
  | 'wrong-service-url'
  | 'no-service-url'
  | 'alg-none'
  | 'unknown-key'
  | 'other-key'
  | 'junk';

const ISSUER = 'https://api.botframework.com';

/** Keys are slow to make: one pair for all tests of a process, and one that no issuer publishes. */
const connectorKey = createKey();
const strangerKey = createKey();

/** The login service: the connector's OpenID metadata and keys, and tokens for the app. */
export function createLogin(app: FakeApp, base: () => string) {
  const given = new Map<string, string>();
  const asked: URLSearchParams[] = [];

  const claims = (serviceUrl: string) => {
    const now = Math.floor(Date.now() / 1000);
    return { serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600, iss: ISSUER, aud: app.appId };
  };

  return {
    /** A token as the connector signs it for one activity. */
    good: (serviceUrl: string) => signToken(connectorKey, claims(serviceUrl)),
    bad: (kind: BadToken, serviceUrl: string): string => {
      const good = claims(serviceUrl);
      const old = { ...good, nbf: good.nbf - 90_000, exp: good.exp - 90_000 };
      const { serviceurl: _, ...without } = good;
      const tokens: Record<BadToken, () => string> = {
        'wrong-audience': () => signToken(connectorKey, { ...good, aud: '00000000-0000-0000-0000-000000000000' }),
        'wrong-issuer': () => signToken(connectorKey, { ...good, iss: 'https://issuer.example' }),
        expired: () => signToken(connectorKey, old),
        'wrong-service-url': () => signToken(connectorKey, claims('https://smba.trafficmanager.net/other/')),
        'no-service-url': () => signToken(connectorKey, without),
        'alg-none': () => unsignedToken(good),
        'unknown-key': () => signToken(strangerKey, good),
        'other-key': () => signToken(strangerKey, good, { kid: connectorKey.kid }),
        junk: () => 'not.a.token',
      };
      return tokens[kind]();
    },
    /** The scope that a token was given for; null for one that was not given here. */
    scopeOf: (authorization: string) => given.get(authorization.replace(/^Bearer /, '')) ?? null,
    /** What the app asked for. */
    asked,
    answer: ({ method, url, body }: Asked): Answered => {
      if (url.pathname === '/login/openid') {
        return {
          status: 200,
          body: { issuer: ISSUER, jwks_uri: `${base()}/login/keys`, id_token_signing_alg_values_supported: ['RS256'] },
        };
      }
      if (url.pathname === '/login/keys') return { status: 200, body: { keys: [connectorKey.jwk] } };
      const tenant = /^\/login\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(url.pathname)?.[1];
      if (tenant === undefined || method !== 'POST') return { status: 404, body: { error: 'not_found' } };
      const form = new URLSearchParams(body.toString('utf8'));
      asked.push(form);
      if (form.get('client_secret') !== app.appPassword || form.get('client_id') !== app.appId)
        return { status: 401, body: { error: 'invalid_client' } };
      if (form.get('grant_type') !== 'client_credentials' || tenant !== app.tenantId)
        return { status: 400, body: { error: 'invalid_request' } };
      const token = `token-${given.size + 1}`;
      given.set(token, form.get('scope') ?? '');
      return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token: token } };
    },
  };
}

export type FakeLogin = ReturnType<typeof createLogin>;
