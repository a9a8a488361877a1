import { readTagList } from '../tag-list.ts';

/** Tags in the order in which records mostly hold them. */
const ORDER = ['v', 'p', 'sp', 'np'];

/**
 * The record with some tags set anew or, with null, left out. `v` and the policies come first, the others stay in their
 * order; what is no tag, or holds what no record may, is dropped.
 */
export function withTags(record: string, changes: Readonly<Record<string, string | null>>): string {
  const tags = new Map<string, string | null>([...readTagList(record).tags, ...Object.entries(changes)]);
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return [...tags]
    .filter(([, value]) => value !== null && /^[\x20-\x7e]*$/.test(value))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}
