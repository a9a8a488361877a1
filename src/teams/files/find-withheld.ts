import type { Answer } from '../../bot/answer.ts';
import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import { type Json, textAt } from '../../chat/json.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { PASTE_ACTION } from '../paste-form.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { teamsWords } from '../words/teams-words.ts';
import { type ActivityFiles, shortName } from './activity-files.ts';

/** Files that Teams names but does not hand out. */
export interface Withheld {
  readonly files: readonly { readonly name: string; readonly url: string; readonly token: string }[];
  /** What the user can do instead; null where the files are to be had. */
  readonly wayOut: Answer | null;
}

/** Looks for them in Graph where an administrator allowed it; says what to do instead where not. */
export async function findWithheld(
  { graph, appId, log }: Pick<TeamsRooms, 'graph' | 'appId' | 'log'>,
  {
    head,
    activity,
    carried,
  }: { readonly head: ActivityHead; readonly activity: Json; readonly carried: ActivityFiles },
  language: Language,
): Promise<Withheld> {
  if (carried.withheld.length === 0) return { files: [], wayOut: null };
  if (graph === null) return { files: [], wayOut: wayOut(teamsWords(language).channelFile, appId, language) };
  const found = await graph.filesOf({
    tenant: head.place.workspace,
    // `team.id` is the team's thread; Graph wants the group.
    group: textAt(activity, 'channelData', 'team', 'aadGroupId'),
    channel: head.place.channel,
    root: head.scope === 'channel' ? head.place.thread : '',
    message: head.id,
  });
  if (found.ok && found.files.length > 0) {
    return { files: found.files.map((file) => ({ ...file, name: shortName(file.name) })), wayOut: null };
  }
  const detail = found.ok ? 'Microsoft Graph: no file' : found.detail;
  log('teams.graph', { detail });
  return { files: [], wayOut: wayOut(teamsWords(language).channelFileNoGraph(detail), appId, language) };
}

function wayOut(text: string, appId: string, language: Language): Answer {
  const words = teamsWords(language);
  const chat = `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}`;
  const paste = { label: words.pasteButton, action: PASTE_ACTION, value: '', style: 'primary' } as const;
  return noticeAnswer(text, language, {
    tone: 'warning',
    below: [
      ...(appId === '' ? [] : [{ kind: 'text', markdown: `[${words.sendDirect}](${chat})` } as const]),
      { kind: 'buttons', buttons: [paste] },
    ],
  });
}
