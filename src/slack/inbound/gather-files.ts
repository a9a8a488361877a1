import { type GatheredFiles, gatherFiles } from '../../chat/files/gather-files.ts';
import { type Json, textAt } from '../../chat/json.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Installation } from '../installation/workspaces.ts';
import type { SlackRooms } from '../slack-rooms.ts';

/** Fetches the files of a message of Slack's one after the other. */
export function gatherSlackFiles(
  rooms: Pick<SlackRooms, 'files' | 'log' | 'mostFileBytes'>,
  installation: Installation,
  files: readonly Json[],
  language: Language,
  signal: AbortSignal,
): Promise<GatheredFiles> {
  return gatherFiles({
    files,
    nameOf: (file) => textAt(file, 'name') || textAt(file, 'id'),
    fetch: (file) => rooms.files.fetch(file, installation, signal),
    mostFileBytes: rooms.mostFileBytes,
    language,
    signal,
    onTrouble: (trouble, detail) => rooms.log('slack.file', { trouble, detail }),
  });
}
