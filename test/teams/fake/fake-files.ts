import type { Answered, Asked } from './http-server.ts';

/** Files in a user's OneDrive: pre-authenticated downloads, and upload sessions. */
export function createFiles(base: () => string) {
  const contents = new Map<string, Buffer>();
  const uploads = new Map<string, Buffer>();
  const seen: Asked[] = [];
  let count = 0;
  return {
    /** Every request that came, with its headers. */
    seen,
    /** Puts a file there; returns the address from which it may be fetched without a token. */
    put: (content: string | Buffer) => {
      count += 1;
      contents.set(String(count), Buffer.from(content));
      return { id: String(count), url: `${base()}/files/download/${count}?tempauth=${count}` };
    },
    uploadUrl: () => {
      count += 1;
      return `${base()}/files/upload/${count}`;
    },
    uploadedTo: (url: string) => uploads.get(new URL(url).pathname.split('/').at(-1) ?? '') ?? null,
    content: (id: string) => contents.get(id) ?? null,
    answer: (asked: Asked): Answered => {
      seen.push(asked);
      const [, , action, id = ''] = asked.url.pathname.split('/');
      if (action === 'download' && asked.method === 'GET') {
        const content = contents.get(id);
        return content === undefined ? { status: 404 } : { status: 200, body: content };
      }
      if (action === 'upload' && asked.method === 'PUT') {
        const { body } = asked;
        const wanted = `bytes 0-${body.length - 1}/${body.length}`;
        if (asked.headers['content-range'] !== wanted) return { status: 416 };
        uploads.set(id, body);
        return { status: 201, body: { id, name: 'uploaded' } };
      }
      return { status: 404 };
    },
  };
}

export type FakeFiles = ReturnType<typeof createFiles>;
