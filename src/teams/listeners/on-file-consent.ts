import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import { languageOf } from '../../bot/language-of.ts';
import { type Json, textAt, valueAt } from '../../chat/json.ts';
import { uploadFile } from '../files/upload-file.ts';
import type { InvokeAnswer } from '../host/activity-host.ts';
import { firstTime } from '../inbound/once.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { threadOutlet } from '../outbound/outlet.ts';
import { queueWork } from '../run/queue-turn.ts';
import { openTurn } from '../run/run-turn.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { teamsWords } from '../words/teams-words.ts';

/** `fileConsent/invoke`: whether a file may be saved in the reader's OneDrive. The card that asked goes either way. */
export async function onFileConsent(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<InvokeAnswer> {
  if (await firstTime(rooms, head)) queueWork(rooms, head, 'quick', () => save(rooms, head, activity));
  return { status: 200, body: {} };
}

async function save(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<void> {
  const language = languageOf(head.place.locale);
  const words = teamsWords(language);
  const value = valueAt(activity, 'value');
  const outlet = threadOutlet(rooms, head.address);
  const say = async (text: string) => {
    await openTurn(rooms, head).post(noticeAnswer(text, language));
  };
  const file = rooms.waiting.take(textAt(value, 'context', 'file'), head.place.user);
  if (head.replyTo !== '') await outlet.remove(head.replyTo);
  if (file === null) return say(words.fileGone);
  if (textAt(value, 'action') !== 'accept') return say(words.fileDeclined(file.name));
  const upload = valueAt(value, 'uploadInfo');
  const saved = await uploadFile(rooms.hosts, textAt(upload, 'uploadUrl'), file.content);
  if (!saved.ok) {
    rooms.log('teams.not-uploaded', { detail: saved.detail });
    return say(words.fileNotSaved(file.name));
  }
  await outlet.send({
    type: 'message',
    summary: file.name,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl: textAt(upload, 'contentUrl'),
        name: textAt(upload, 'name') || file.name,
        content: { uniqueId: textAt(upload, 'uniqueId'), fileType: textAt(upload, 'fileType') },
      },
    ],
  });
}
