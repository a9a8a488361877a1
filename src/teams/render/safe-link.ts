import { LIMITS } from '../limits.ts';

/** An https address without user name, and its host; null: not to be linked. */
export function safeLink(address: string): { readonly url: string; readonly host: string } | null {
  const parsed = address.length <= LIMITS.link && !/[\s<>|]/.test(address) ? URL.parse(address) : null;
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return null;
  return parsed.hostname === '' ? null : { url: parsed.href, host: parsed.hostname };
}
