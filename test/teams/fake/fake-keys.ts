import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';

/** A signing key as an OpenID issuer publishes it. */
export interface FakeKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export function createKey(): FakeKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = randomUUID();
  const jwk = {
    ...publicKey.export({ format: 'jwk' }),
    kid,
    x5t: kid,
    use: 'sig',
    kty: 'RSA',
    endorsements: ['msteams'],
  };
  return { kid, privateKey, jwk };
}

/** Signs claims as the Bot Connector does (RS256). */
export function signToken(key: FakeKey, claims: object, header: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ alg: 'RS256', kid: key.kid, x5t: key.kid, typ: 'JWT', ...header });
  const signed = `${head}.${part(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key.privateKey).toString('base64url')}`;
}

/** A token that nobody signed. */
export function unsignedToken(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}
