import { createPublicKey } from 'node:crypto';
import { readTagList } from '../tag-list.ts';

/** One DKIM key record (RFC 6376 §3.6.1, RFC 8301, RFC 8463). */
export interface DkimKey {
  readonly algorithm: 'rsa' | 'ed25519' | 'other';
  /** Bits of the modulus; 256 for Ed25519; null where the key cannot be read. */
  readonly bits: number | null;
  readonly state: 'usable' | 'revoked' | 'broken';
  /** `t=y`: receivers may treat the mail as unsigned. */
  readonly testing: boolean;
  /** `t=s`: the signing domain must be exactly that of the identity. */
  readonly strict: boolean;
  /** False where `h` or `s` rule out SHA-256 or e-mail. */
  readonly servesMail: boolean;
}

/** True for a TXT record that is meant as a DKIM key: a version or a key tag (`v` may be left out). */
export function isDkimKey(record: string): boolean {
  const { tags } = readTagList(record);
  const version = tags.get('v')?.toUpperCase();
  return version === 'DKIM1' || (version === undefined && tags.has('p'));
}

/** Reads a key record; a key that cannot be parsed is `broken`. */
export function readDkimKey(record: string): DkimKey {
  const { tags } = readTagList(record);
  const kind = (tags.get('k') ?? 'rsa').toLowerCase();
  const algorithm = kind === 'rsa' || kind === 'ed25519' ? kind : 'other';
  const key = (tags.get('p') ?? '').replace(/\s+/g, '');
  const flags = (tags.get('t') ?? '')
    .toLowerCase()
    .split(':')
    .map((one) => one.trim());
  const services = (tags.get('s') ?? '*')
    .toLowerCase()
    .split(':')
    .map((one) => one.trim());
  const hashes = tags
    .get('h')
    ?.toLowerCase()
    .split(':')
    .map((one) => one.trim());
  const bits = key === '' ? null : bitsOf(algorithm, key);
  return {
    algorithm,
    bits,
    state: !tags.has('p') ? 'broken' : key === '' ? 'revoked' : bits === null ? 'broken' : 'usable',
    testing: flags.includes('y'),
    strict: flags.includes('s'),
    servesMail:
      (services.includes('*') || services.includes('email')) && (hashes === undefined || hashes.includes('sha256')),
  };
}

const ED25519_BYTES = 32;

function bitsOf(algorithm: DkimKey['algorithm'], base64: string): number | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  const bytes = Buffer.from(base64, 'base64');
  if (algorithm === 'ed25519') return bytes.length === ED25519_BYTES ? 256 : null;
  return algorithm === 'rsa' ? (modulusBits(bytes, 'spki') ?? modulusBits(bytes, 'pkcs1')) : null;
}

/** RFC 6376 says SubjectPublicKeyInfo; some publish the bare RSAPublicKey, which verifiers read too. */
function modulusBits(key: Buffer, type: 'spki' | 'pkcs1'): number | null {
  try {
    return createPublicKey({ key, format: 'der', type }).asymmetricKeyDetails?.modulusLength ?? null;
  } catch {
    return null;
  }
}
