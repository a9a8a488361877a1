/** Every mrkdwn string of a payload: those that Slack reads for mentions, links and marks. */
export function mrkdwnIn(payload: unknown): string[] {
  if (Array.isArray(payload)) return payload.flatMap(mrkdwnIn);
  if (typeof payload !== 'object' || payload === null) return [];
  const own = 'type' in payload && payload.type === 'mrkdwn' && 'text' in payload ? [String(payload.text)] : [];
  return [...own, ...Object.values(payload).flatMap(mrkdwnIn)];
}

/** Every address that a reader could press. */
export function linksIn(payload: unknown): string[] {
  if (typeof payload === 'string') return [...payload.matchAll(/<(https?:[^|>]*)/g)].map((found) => found[1] ?? '');
  if (Array.isArray(payload)) return payload.flatMap(linksIn);
  if (typeof payload !== 'object' || payload === null) return [];
  const own = 'type' in payload && payload.type === 'link' && 'url' in payload ? [String(payload.url)] : [];
  return [...own, ...Object.values(payload).flatMap(linksIn)];
}

/**
 * What is wrong with a mrkdwn string: an angle bracket that is no link of ours with its host, no channel of the
 * settings, and no quote at the beginning of a line.
 */
export function liveMarkup(mrkdwn: string): string | null {
  const rest = mrkdwn
    .replace(/<https:\/\/[^\s<>|]+\|([^<>|]+)>/g, (whole, host: string) =>
      URL.parse(whole.slice(1, whole.indexOf('|')).replaceAll('&amp;', '&'))?.hostname === host ? '' : whole,
    )
    .replace(/<#[CG][A-Z0-9]+>/g, '')
    .replace(/^> /gm, '');
  return /[<>]|&(?!(?:amp|lt|gt);)/.exec(rest)?.[0] ?? null;
}
