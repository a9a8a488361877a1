/** One request of the whole store: numbers count per workspace. */
export interface RequestKey {
  readonly platform: string;
  readonly workspace: string;
  readonly number: string;
}

/** The key as one string, for buttons and forms; `more` is handed back with it. */
export function requestKeyText({ platform, workspace, number }: RequestKey, more = ''): string {
  return JSON.stringify(more === '' ? [platform, workspace, number] : [platform, workspace, number, more]);
}

/** What `requestKeyText` made; null for anything else. */
export function requestKeyOf(text: string): (RequestKey & { readonly more: string }) | null {
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length < 3 || parts.length > 4) return null;
  const [platform, workspace, number, more = ''] = parts.map((part: unknown) =>
    typeof part === 'string' ? part : null,
  );
  if (platform == null || workspace == null || number == null || more === null) return null;
  return { platform, workspace, number, more };
}
