/** Splits `Name <local@domain>` or `local@domain` at the last @ without looking the domain up: for millions of rows. */
export function splitRecipient(text: string): { readonly domain: string; readonly localPart?: string } {
  const at = text.lastIndexOf('@');
  if (at < 0) return { domain: '' };
  const domain = /^[^\s>"',;)\]]+/.exec(text.slice(at + 1))?.[0] ?? '';
  const localPart = text.slice(Math.max(0, text.lastIndexOf('<', at) + 1), at).trim();
  return { domain, ...(localPart === '' ? {} : { localPart }) };
}
