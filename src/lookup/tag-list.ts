/**
 * Reads `name=value; name=value` (RFC 6376 §3.2), the form of DKIM, DMARC, BIMI, MTA-STS and TLS-RPT records.
 * Names come in lower case, white space around both is gone; a name that stands twice keeps its first value.
 */
export interface TagList {
  readonly tags: ReadonlyMap<string, string>;
  /** In the order in which they stand. */
  readonly names: readonly string[];
  /** Pieces that are no tag; at most ten. */
  readonly broken: readonly string[];
  readonly repeated: readonly string[];
}

const MOST_BROKEN = 10;

/** Any text is allowed; nothing is thrown. */
export function readTagList(record: string): TagList {
  const tags = new Map<string, string>();
  const broken: string[] = [];
  const repeated: string[] = [];
  for (const piece of record.split(';')) {
    if (piece.trim() === '') continue;
    const equals = piece.indexOf('=');
    const name = piece.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    if (!/^[a-z][a-z0-9_-]*$/.test(name)) {
      if (broken.length < MOST_BROKEN) broken.push(piece.trim());
    } else if (tags.has(name)) repeated.push(name);
    else tags.set(name, piece.slice(equals + 1).trim());
  }
  return { tags, names: [...tags.keys()], broken, repeated };
}
