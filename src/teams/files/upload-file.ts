import type { FileHosts } from '../../chat/files/file-hosts.ts';

const TIMEOUT_MS = 60_000;

export type Uploaded = { readonly ok: true } | { readonly ok: false; readonly detail: string };

/** Puts a text into an upload session of OneDrive, in one piece. The address is the key; no token goes along. */
export async function uploadFile(hosts: FileHosts, address: string, content: string): Promise<Uploaded> {
  const url = URL.parse(address);
  if (url === null || !hosts.allows(url)) return { ok: false, detail: 'host-not-allowed' };
  const bytes = Buffer.from(content);
  try {
    const response = await fetch(url, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
      body: bytes,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok ? { ok: true } : { ok: false, detail: `http-${response.status}` };
  } catch {
    return { ok: false, detail: 'no-answer' };
  }
}
