const strict = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

/** The text of some bytes: UTF-8 where they are valid UTF-8, else windows-1252 (never fails). */
export function decodeLine(bytes: Uint8Array): string {
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] as number) < 0x80) continue;
    try {
      return strict.decode(bytes);
    } catch {
      return western.decode(bytes);
    }
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
