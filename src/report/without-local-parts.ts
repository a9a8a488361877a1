/** A quoted local part before @, at most 64 characters (RFC 5321 §4.5.3.1.1). */
const QUOTED = /"[^"@]{1,64}"@/g;
/** Anything that can stand directly before an @ (also written %40 or =40) of an address. */
const PLAIN = /[^\s<>()[\]{}",;:|'`*@/]{1,256}(@|%40|=40)(?=[\p{L}\p{N}[#*_])/giu;

/**
 * The last guard before a text leaves: `jdoe@example.com` becomes `*@example.com`.
 * Readers have redacted already (src/attempts/redact.ts); this catches what a new reader forgets.
 */
export function withoutLocalParts(text: string): string {
  if (!/@|%40|=40/.test(text)) return text;
  return text.replace(QUOTED, '*@').replace(PLAIN, '*$1');
}
