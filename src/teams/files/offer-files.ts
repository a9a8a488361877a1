import type { Answer } from '../../bot/answer.ts';
import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import { languageOf } from '../../bot/language-of.ts';
import { fileAsText } from '../../chat/file-as-text.ts';
import type { Json } from '../../chat/json.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { type MessageSetting, messageForms } from '../outbound/message-activity.ts';
import { type Outlet, threadOutlet } from '../outbound/outlet.ts';
import { sendForms } from '../outbound/post-answer.ts';
import { filesOf } from '../render/files-of.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { teamsWords } from '../words/teams-words.ts';

const CONSENT_CARD = 'application/vnd.microsoft.teams.card.file.consent';

export interface Offer {
  readonly answer: Answer;
  readonly head: ActivityHead;
  /** Where the answer stands. */
  readonly outlet: Outlet;
  readonly setting: MessageSetting;
}

/**
 * Brings the files of an answer to its reader: in a 1:1 chat a card asks for consent to save it in their OneDrive
 * (learn.microsoft.com, "Send and receive files"). In a channel Teams takes none from a bot: there the card goes to the
 * reader's own chat, and where that cannot be opened, or the client saves no files, the file comes as text.
 */
export async function offerFiles(rooms: TeamsRooms, { answer, head, outlet, setting }: Offer): Promise<void> {
  const files = filesOf(answer).filter(({ content }) => content !== '');
  if (files.length === 0) return;
  const language = languageOf(answer.language);
  const words = teamsWords(language);
  const isOwnChat = head.scope === 'personal';
  const chat = rooms.dialogs ? await ownChat(rooms, head, outlet) : null;
  for (const { fileName, content } of files) {
    const note = noticeAnswer(words.fileFromChannel(fileName), language);
    if (chat !== null && !isOwnChat) await sendForms(messageForms(note, setting), chat.send, rooms.log);
    const sent =
      chat === null ? null : await chat.send(consentCard(rooms, fileName, content, head, words.fileDescription));
    const told =
      sent?.ok === true
        ? noticeAnswer(words.fileInChat(fileName), language)
        : fileAsText(fileName, content, answer.language);
    if (sent?.ok === true && isOwnChat) continue;
    await sendForms(messageForms(told, setting), outlet.send, rooms.log);
  }
}

/** The 1:1 chat with whoever asked; null where they have not the app. */
async function ownChat(
  rooms: TeamsRooms,
  { address, scope, sender }: ActivityHead,
  here: Outlet,
): Promise<Outlet | null> {
  if (scope === 'personal') return here;
  const opened = await rooms.host.openChat(address, sender);
  if (opened.ok) return threadOutlet(rooms, { ...address, conversation: opened.id, type: 'personal' });
  rooms.log('teams.no-own-chat', { status: opened.failure.status, code: opened.failure.code });
  return null;
}

function consentCard(
  { waiting, newId }: TeamsRooms,
  name: string,
  content: string,
  { place }: ActivityHead,
  description: string,
): Json {
  const id = newId();
  waiting.add(id, { name, content, user: place.user });
  const context = { file: id };
  const sizeInBytes = Buffer.byteLength(content);
  const card = { description, sizeInBytes, acceptContext: context, declineContext: context };
  return { type: 'message', summary: name, attachments: [{ contentType: CONSENT_CARD, name, content: card }] };
}
