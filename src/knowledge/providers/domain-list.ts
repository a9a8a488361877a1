/** Domains written as running text, split at white space: keeps long tables readable. */
export function domainList(text: string): readonly string[] {
  return text.trim() === '' ? [] : text.trim().split(/\s+/);
}
