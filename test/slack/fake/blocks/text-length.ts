/** Keys whose strings a reader sees. */
const SEEN = new Set(['text', 'title', 'caption', 'alt_text', 'name', 'label', 'hint', 'placeholder']);

/** UTF-16 units of all text that a reader sees in a payload. */
export function textLength(value: unknown, key = ''): number {
  if (typeof value === 'string') return SEEN.has(key) ? value.length : 0;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textLength(one, key), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, one]) => sum + textLength(one, name), 0);
}
