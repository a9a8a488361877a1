import type { FileTrouble } from '../../bot/messages/trouble-messages.ts';
import { type DownloadOrder, openDownload } from '../../chat/files/download.ts';
import type { Download, FetchedFile } from '../../chat/files/fetched-file.ts';
import type { FileHosts } from '../../chat/files/file-hosts.ts';
import { type FileSpool, readSpooled } from '../../chat/files/file-spool.ts';
import { type Json, textAt, valueAt } from '../../chat/json.ts';
import type { SlackApi } from '../api/slack-api.ts';
import type { SlackFailure } from '../api/slack-failure.ts';
import { type Installation, mayUse } from '../installation/workspaces.ts';

/** Fetches the files of messages. What goes wrong is a value. */
export interface FileFetcher {
  /** `file`: the object of an event, which for a file of another organisation is little more than an id. */
  readonly fetch: (file: Json, installation: Installation, signal: AbortSignal) => Promise<FetchedFile>;
}

export interface FileFetcherParts {
  readonly api: SlackApi;
  readonly hosts: FileHosts;
  readonly spool: FileSpool;
  /** Largest file in bytes. */
  readonly mostBytes: number;
}

/** Larger files are read while they arrive; smaller ones lie on disk, so that they can be told from what came before. */
const MOST_SPOOLED = 256 * 1024 ** 2;

/** Slack's refusals of files.info, as what a user can do about them. */
const INFO_TROUBLES: Readonly<Record<string, FileTrouble>> = {
  missing_scope: 'not-allowed',
  no_permission: 'not-allowed',
  not_allowed_token_type: 'not-allowed',
  file_not_found: 'not-visible',
  access_denied: 'not-visible',
  file_deleted: 'gone',
};

export function createFileFetcher({ api, hosts, spool, mostBytes }: FileFetcherParts): FileFetcher {
  return {
    fetch: async (given, installation, signal) => {
      const name = fileName(given);
      const failed = (trouble: FileTrouble | 'stopped', detail: string): FetchedFile => {
        return { ok: false, name, trouble, detail } as FetchedFile;
      };
      const token = await installation.token();
      if (token === null) return failed('unreachable', 'no-token');
      if (!mayUse(installation, 'files:read')) return failed('not-allowed', 'missing-scope');
      const info = await api.call(token, 'files.info', { file: textAt(given, 'id') });
      if (!info.ok) return failed(infoTrouble(info.failure), info.failure.name);
      const file = valueAt(info.response, 'file') as Json;
      const url = textAt(file, 'url_private_download') || textAt(file, 'url_private');
      const size = valueAt(file, 'size');
      const expected = typeof size === 'number' && size >= 0 ? size : null;
      if (file['is_external'] === true || url === '') return failed('elsewhere', textAt(file, 'mode'));
      if (expected !== null && expected > mostBytes) return failed('too-large', 'size');
      const isPage = /html/i.test(textAt(file, 'mimetype'));
      // A snippet's size may be that of its text before Slack stored it.
      const whole = textAt(file, 'mode') === 'hosted' ? expected : null;
      const order: DownloadOrder = { url, token, hosts, most: mostBytes, expected: whole, isPage, signal };
      const opened = await openDownload(order);
      if (!opened.ok) return failed(opened.trouble, opened.detail);
      const shown = fileName(file) || name;
      if (expected === null || expected > MOST_SPOOLED) return streamed(shown, expected, opened.download);
      const spooled = await spool.take(opened.download);
      if (!spooled.ok) return failed(spooled.trouble, 'in-transfer');
      const { path, remove } = spooled;
      return {
        ok: true,
        item: { name: shown, size: spooled.size, path, open: () => readSpooled(path) },
        done: remove,
      };
    },
  };
}

function infoTrouble({ name }: SlackFailure): FileTrouble {
  return Object.hasOwn(INFO_TROUBLES, name) ? (INFO_TROUBLES[name] ?? 'unreachable') : 'unreachable';
}

function streamed(name: string, size: number | null, { chunks, cancel }: Download): FetchedFile {
  return { ok: true, item: { name, size, open: () => chunks }, done: async () => cancel() };
}

/** The last part of the name, without control characters; never a path. */
function fileName(file: Json): string {
  const said = textAt(file, 'name') || textAt(file, 'title');
  const last = said.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').slice(0, 200).toWellFormed().trim() || textAt(file, 'id');
}
