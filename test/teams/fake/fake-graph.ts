import type { FakeFiles } from './fake-files.ts';
import type { FakeLogin } from './fake-login.ts';
import type { Answered, Asked } from './http-server.ts';

export interface GraphFile {
  readonly name: string;
  readonly content: string;
}

/** The part of Microsoft Graph that holds the files of messages; without consent it answers 403. */
export function createGraph(login: FakeLogin, files: FakeFiles, base: () => string) {
  /** By the path of the message. */
  const messages = new Map<string, { readonly attachments: readonly object[] }>();
  const shares = new Map<string, string>();
  const seen: string[] = [];
  let consent = true;
  let count = 0;
  return {
    seen,
    setConsent: (given: boolean) => {
      consent = given;
    },
    /** Notes a message of a channel or chat with its files; returns the ids that Teams puts into the HTML. */
    addMessage: (path: string, list: readonly GraphFile[]): readonly string[] => {
      const attachments = list.map(({ name, content }) => {
        count += 1;
        const contentUrl = `https://contoso.sharepoint.com/sites/ops/Shared Documents/${count}/${name}`;
        const shared = `u!${Buffer.from(contentUrl).toString('base64url')}`;
        shares.set(shared, files.put(content).url);
        const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
        return { id, contentType: 'reference', contentUrl, name, content: null, thumbnailUrl: null };
      });
      messages.set(path, { attachments });
      return attachments.map(({ id }) => id);
    },
    answer: ({ url, headers }: Asked): Answered => {
      const path = decodeURIComponent(url.pathname.replace(/^\/graph\/v1\.0/, ''));
      seen.push(path);
      const scope = login.scopeOf(String(headers.authorization ?? ''));
      if (scope !== 'https://graph.microsoft.com/.default')
        return { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } };
      if (!consent) return { status: 403, body: { error: { code: 'Forbidden' } } };
      const message = messages.get(path);
      if (message !== undefined) return { status: 200, body: { id: path.split('/').at(-1), ...message } };
      const share = /^\/shares\/([^/]+)\/driveItem\/content$/.exec(path)?.[1];
      const target = share === undefined ? undefined : shares.get(share);
      if (target !== undefined) return { status: 302, headers: { location: target } };
      return { status: 404, body: { error: { code: 'NotFound', message: base() } } };
    },
  };
}

export type FakeGraph = ReturnType<typeof createGraph>;
