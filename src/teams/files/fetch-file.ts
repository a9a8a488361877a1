import { openDownload } from '../../chat/files/download.ts';
import type { FetchedFile } from '../../chat/files/fetched-file.ts';
import { readSpooled } from '../../chat/files/file-spool.ts';
import type { TeamsRooms } from '../teams-rooms.ts';

/** Where SharePoint and OneDrive hand out files; Graph and its download hosts (learn.microsoft.com, "URLs and IP ranges"). */
export const TEAMS_FILE_HOSTS: readonly string[] = ['sharepoint.com', 'sharepoint.us', 'graph.microsoft.com', 'svc.ms'];

/** Fetches one file to the spool. `token` goes to the host of `url` alone; '' where the address is the key. */
export async function fetchFile(
  { hosts, spool, mostFileBytes }: Pick<TeamsRooms, 'hosts' | 'spool' | 'mostFileBytes'>,
  { name, url, token = '' }: { readonly name: string; readonly url: string; readonly token?: string },
  signal: AbortSignal,
): Promise<FetchedFile> {
  const isPage = /\.html?$/i.test(name);
  const opened = await openDownload({ url, token, hosts, most: mostFileBytes, expected: null, isPage, signal });
  if (!opened.ok) return { ok: false, name, trouble: opened.trouble, detail: opened.detail } as FetchedFile;
  const spooled = await spool.take(opened.download);
  if (!spooled.ok) return { ok: false, name, trouble: spooled.trouble, detail: 'in-transfer' } as FetchedFile;
  const { path, remove, size } = spooled;
  return { ok: true, item: { name, size, path, open: () => readSpooled(path) }, done: remove };
}
