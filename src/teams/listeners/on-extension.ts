import type { Answer } from '../../bot/answer.ts';
import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import { languageOf } from '../../bot/language-of.ts';
import { lookupTargetOf } from '../../bot/lookup-target-of.ts';
import { isJson, type Json, objectsAt, textAt, valueAt } from '../../chat/json.ts';
import type { InvokeAnswer } from '../host/activity-host.ts';
import { htmlText } from '../inbound/html-text.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { cardAttachment } from '../outbound/message-activity.ts';
import type { Door, TeamsConversation } from '../outbound/teams-conversation.ts';
import { pasteForm } from '../paste-form.ts';
import { renderCard } from '../render/render-card.ts';
import { askBot } from '../run/ask-bot.ts';
import { atThread } from '../run/at-place.ts';
import { failureName, openTurn } from '../run/run-turn.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { teamsWords } from '../words/teams-words.ts';
import { dialog, dialogNote } from './on-dialog.ts';

/**
 * `composeExtension/fetchTask`: *Triage this message* on a message, or the paste dialog from the compose box. The answer
 * is shown at once to who asked, and stands in the message's thread where the bot may write there.
 */
export async function onExtensionTask(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<InvokeAnswer> {
  const payload = valueAt(activity, 'value', 'messagePayload');
  const language = languageOf(head.place.locale);
  const words = teamsWords(language);
  if (!isJson(payload)) return dialog(rooms, head, pasteForm(head.place.locale));
  const text = payloadText(payload);
  if (text === '') return dialog(rooms, head, noticeAnswer(words.nothingInMessage, language));
  const root = textAt(payload, 'replyToId') || textAt(payload, 'id');
  const { channel } = head.place;
  const there = atThread(head, { channel, thread: head.scope === 'channel' && root !== '' ? root : channel });
  const inbound = { kind: 'message', place: there.place, text, files: [], addressed: true } as const;
  const answer = await askBot(rooms, there, inbound, { converse: (door) => inBoth(rooms, there, door) });
  return answer === null ? dialogNote(words.workingLong) : dialog(rooms, there, answer);
}

/** `composeExtension/query`: a look-up as a card that can be put into a message. */
export async function onExtensionQuery(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<InvokeAnswer> {
  const words = teamsWords(languageOf(head.place.locale));
  const typed = objectsAt(activity, 'value', 'parameters')
    .filter(({ name }) => name !== 'initialRun')
    .map((parameter) => textAt(parameter, 'value').trim())
    .find((value) => value !== '');
  if (typed === undefined || typed.length > 300 || lookupTargetOf(typed) === null) return hint(words.searchHint);
  const inbound = { kind: 'command', place: head.place, name: 'domain', args: `lookup ${typed}` } as const;
  const answer = await askBot(rooms, head, inbound, { converse: (door) => nowhereElse(openTurn(rooms, head), door) });
  if (answer === null) return hint(words.searchBusy);
  const { card, summary } = renderCard({ ...answer, blocks: answer.blocks.filter(({ kind }) => kind !== 'buttons') });
  const preview = { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: typed, text: summary } };
  return {
    status: 200,
    body: {
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [{ ...cardAttachment(card), preview }],
      },
    },
  };
}

/** The first answer stands in the dialog and in the conversation of the message, where the bot may not be. */
function inBoth(rooms: TeamsRooms, head: ActivityHead, door: Door): TeamsConversation {
  const conversation = openTurn(rooms, head);
  return {
    ...conversation,
    showsStatus: false,
    post: async (answer) => {
      const shown = await door.take(answer);
      try {
        return await conversation.post(answer);
      } catch (thrown) {
        if (!shown) throw thrown;
        rooms.log('teams.only-in-dialog', { failure: failureName(thrown) });
        return '';
      }
    },
  };
}

/** What is looked up while somebody types is never posted. */
function nowhereElse(conversation: TeamsConversation, door: Door): TeamsConversation {
  const post = async (answer: Answer) => {
    await door.take(answer);
    return '';
  };
  return { ...conversation, showsStatus: false, post };
}

function hint(text: string): InvokeAnswer {
  return { status: 200, body: { composeExtension: { type: 'message', text } } };
}

/** What a message says: its own text, and that of the cards in it, for alerts of other apps are cards. */
function payloadText(payload: Json): string {
  const body = textAt(payload, 'body', 'content');
  const own = textAt(payload, 'body', 'contentType') === 'text' ? body.trim() : htmlText(body);
  const cards = objectsAt(payload, 'attachments').flatMap((attachment) => cardTexts(attachment['content']));
  return [own, ...cards].filter((text) => text !== '').join('\n');
}

function cardTexts(content: unknown): readonly string[] {
  const card = typeof content === 'string' ? parsed(content) : content;
  if (Array.isArray(card)) return card.flatMap(cardTexts);
  if (!isJson(card)) return [];
  return Object.entries(card).flatMap(([key, value]) =>
    (key === 'text' || key === 'value') && typeof value === 'string'
      ? [value]
      : typeof value === 'object'
        ? cardTexts(value)
        : [],
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
