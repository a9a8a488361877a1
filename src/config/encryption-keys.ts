import { scryptSync } from 'node:crypto';

const KEY_BYTES = 32;
/** A sentence of one's own is good enough from here on. */
const SHORTEST_PHRASE = 16;
const SALT = 'mailtriage tokens at rest';

/**
 * The keys of `ENCRYPTION_KEY`, separated by commas, the one that encrypts first: 32 bytes in hex or base64, or a phrase of
 * at least 16 characters, from which a key is derived (scrypt, RFC 7914). Null when one of them is neither.
 */
export function readEncryptionKeys(value: string): readonly Buffer[] | null {
  const parts = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const keys = parts.map(keyOf);
  return keys.length > 0 && keys.every((key) => key !== null) ? (keys as readonly Buffer[]) : null;
}

function keyOf(text: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  return text.length < SHORTEST_PHRASE ? null : scryptSync(text, SALT, KEY_BYTES);
}
