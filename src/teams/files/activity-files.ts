import { type Json, objectsAt, textAt } from '../../chat/json.ts';

/** A file of a 1:1 chat: its address needs no token. */
export interface SentFile {
  readonly name: string;
  readonly url: string;
}

/** What a message carries beside its text. */
export interface ActivityFiles {
  readonly files: readonly SentFile[];
  /** Ids of files that Teams names in the HTML and does not hand out. */
  readonly withheld: readonly string[];
  readonly pictures: number;
}

const DOWNLOAD_INFO = 'application/vnd.microsoft.teams.file.download.info';
/** Files have ids of this form; quoted messages have numbers. */
const MARKER = /<attachment\b[^<>]*\bid="([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"/gi;

export function activityFiles(activity: Json): ActivityFiles {
  const attachments = objectsAt(activity, 'attachments');
  const named = new Set(attachments.map((attachment) => textAt(attachment, 'id').toLowerCase()));
  const html = attachments
    .filter(({ contentType }) => contentType === 'text/html')
    .map((one) => textAt(one, 'content'));
  const markers = html.flatMap((content) => [...content.matchAll(MARKER)].map(([, id = '']) => id.toLowerCase()));
  return {
    files: attachments
      .filter(({ contentType }) => contentType === DOWNLOAD_INFO)
      .map((attachment) => ({
        name: shortName(textAt(attachment, 'name') || textAt(attachment, 'content', 'uniqueId')),
        url: textAt(attachment, 'content', 'downloadUrl'),
      })),
    withheld: [...new Set(markers)].filter((id) => !named.has(id)),
    pictures: attachments.filter(({ contentType }) => /^image\//.test(String(contentType))).length,
  };
}

/** The last part of a name, without control characters; never a path. */
export function shortName(said: string): string {
  const last = said.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').slice(0, 200).toWellFormed().trim() || 'file';
}
