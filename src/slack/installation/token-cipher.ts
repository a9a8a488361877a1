import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Seals what opens a workspace, and opens it again. */
export interface TokenCipher {
  /** `place` is bound to the text: what was sealed for one workspace does not open for another. */
  readonly seal: (text: string, place: string) => string;
  /** Null when no key fits, or the sealed text was changed. `stale`: sealed under a key that is no longer the first. */
  readonly open: (sealed: string, place: string) => { readonly text: string; readonly stale: boolean } | null;
}

const VERSION = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM (NIST SP 800-38D) with a fresh 96-bit nonce. The first key seals; all of them open. */
export function createTokenCipher(keys: readonly Buffer[]): TokenCipher {
  const [first] = keys;
  if (first === undefined) throw new Error('A cipher needs a key');
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  return {
    seal: (text, place) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', first, iv);
      cipher.setAAD(Buffer.from(place, 'utf8'));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const parts = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
      return [VERSION, idOf(first), ...parts].join('.');
    },
    open: (sealed, place) => {
      const [version, id = '', ...parts] = sealed.split('.');
      const key = byId.get(id);
      const [iv, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (version !== VERSION || key === undefined || iv?.length !== IV_BYTES || tag?.length !== TAG_BYTES) return null;
      const decipher = createDecipheriv('aes-256-gcm', key, iv);
      decipher.setAAD(Buffer.from(place, 'utf8'));
      decipher.setAuthTag(tag);
      try {
        const text = Buffer.concat([decipher.update(body ?? Buffer.alloc(0)), decipher.final()]).toString('utf8');
        return { text, stale: key !== first };
      } catch {
        return null;
      }
    },
  };
}

/** Names a key without telling it. */
function idOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
