import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import type { Inbound } from '../../bot/inbound.ts';
import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { caseKeyOf, caseKeyText } from '../../cases/case-key.ts';
import { gatherFiles } from '../../chat/files/gather-files.ts';
import type { Fetch } from '../../chat/files/running-fetches.ts';
import { guessLocale } from '../../chat/guess-locale.ts';
import { commandOf } from '../../chat/is-personal.ts';
import { isJson, type Json, valueAt } from '../../chat/json.ts';
import { type ActivityFiles, activityFiles } from '../files/activity-files.ts';
import { fetchFile } from '../files/fetch-file.ts';
import { findWithheld } from '../files/find-withheld.ts';
import { firstTime } from '../inbound/once.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import { mentionsBot, saidText } from '../inbound/said-text.ts';
import { readActionData } from '../render/action-data.ts';
import { queueTurn, queueWork, sayBusy } from '../run/queue-turn.ts';
import { isForAsker, openTurn, runTurn } from '../run/run-turn.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { teamsWords } from '../words/teams-words.ts';
import { pressed } from './on-card-action.ts';

/** A message of a person: queued, so that Teams has its acknowledgement at once. */
export async function onMessage(rooms: TeamsRooms, head: ActivityHead, activity: Json): Promise<void> {
  if (isOwn(head, activity) || !(await firstTime(rooms, head))) return;
  if (isJson(activity['value'])) return onSubmittedCard(rooms, head, activity['value']);
  const heard = hear(head, activity);
  if (heard.addressed && commandOf(heard.text) === 'stop' && rooms.fetches.stop(caseKeyText(head.place))) return;
  if (!heard.addressed && heard.carried.files.length + heard.carried.withheld.length === 0) {
    // Talk of others: nobody is told when there is no room for it.
    queueTurn(rooms, heard.head, inboundOf(heard));
    return;
  }
  const hasFiles = heard.carried.files.length > 0 || heard.carried.withheld.length > 0;
  const fetching = hasFiles ? rooms.fetches.begin(caseKeyText(head.place)) : null;
  const taken = queueWork(rooms, head, hasFiles ? 'files' : 'quick', async () => {
    try {
      await answer(rooms, heard, fetching);
    } finally {
      fetching?.end();
    }
  });
  if (taken) return;
  fetching?.end();
  if (heard.addressed) void sayBusy(rooms, head);
}

/** A slash command may come with its slash, and the name of the app. */
const SLASH = /^\/(?:mailtriage\b\s*)?/i;
/** The command of the manifest without what it wants. */
const BARE_DOMAIN = /^(?:domaine?|lookup)[.?!]?$/i;

interface Heard {
  readonly head: ActivityHead;
  readonly activity: Json;
  readonly text: string;
  readonly carried: ActivityFiles;
  readonly addressed: boolean;
}

/** What the bot itself said, or another bot: `28:` begins the ids of apps. */
function isOwn({ sender }: ActivityHead, activity: Json): boolean {
  return sender.startsWith('28:') || valueAt(activity, 'from', 'role') === 'bot';
}

function hear(head: ActivityHead, activity: Json): Heard {
  const said = saidText(activity);
  const text = head.isTargeted ? said.replace(SLASH, '') : said;
  const locale = head.place.locale || guessLocale(text);
  return {
    head: { ...head, place: { ...head.place, locale } },
    activity,
    text,
    carried: activityFiles(activity),
    addressed: head.scope === 'personal' || head.isTargeted || mentionsBot(activity),
  };
}

function inboundOf({ head, text, addressed }: Heard): Extract<Inbound, { kind: 'message' }> {
  return { kind: 'message', place: head.place, text, files: [], addressed };
}

/** An old client sends Action.Submit as a message without text. */
async function onSubmittedCard(rooms: TeamsRooms, head: ActivityHead, value: Json): Promise<void> {
  const read = readActionData(value);
  if (read === null) {
    const language = languageOf(head.place.locale);
    queueWork(rooms, head, 'quick', async () => {
      await openTurn(rooms, head).post(noticeAnswer(teamsWords(language).oldCard, language));
    });
    return;
  }
  if (!pressed(rooms, head, read, value)) await sayBusy(rooms, head);
}

async function answer(rooms: TeamsRooms, heard: Heard, fetching: Fetch | null): Promise<void> {
  const { head, text, carried, addressed } = heard;
  const options = { showsWork: addressed, isPrivate: isForAsker(head, text) };
  if (fetching !== null) return answerWithFiles(rooms, heard, fetching);
  if (text === '' && carried.pictures > 0) {
    const language = languageOf(head.place.locale);
    await openTurn(rooms, head).post(noticeAnswer(teamsWords(language).picture, language));
    return;
  }
  if (addressed && BARE_DOMAIN.test(text)) {
    const language = languageOf(head.place.locale);
    await openTurn(rooms, head).post(noticeAnswer(teamsWords(language).searchHint, language));
    return;
  }
  await runTurn(rooms, head, inboundOf(heard), options);
}

async function answerWithFiles(rooms: TeamsRooms, heard: Heard, { signal, end }: Fetch): Promise<void> {
  const { head, text, carried, addressed } = heard;
  if (!addressed && !(await listens(rooms, head))) return runTurn(rooms, head, inboundOf(heard));
  const language = await languageIn(rooms, head);
  const turn = openTurn(rooms, head, { showsWork: addressed });
  if (addressed) await turn.status(messagesOf(language).reading);
  const found = await findWithheld(rooms, heard, language);
  const gathered = await gatherFiles({
    files: [...carried.files, ...found.files],
    nameOf: ({ name }) => name,
    fetch: (file, stop) => fetchFile(rooms, file, stop),
    mostFileBytes: rooms.mostFileBytes,
    language,
    signal,
    onTrouble: (trouble, detail) => rooms.log('teams.file', { trouble, detail }),
  });
  end();
  try {
    if (gathered.stopped) {
      await turn.post(noticeAnswer(messagesOf(language).channel.stopped, language));
      return;
    }
    // Nobody asked the bot: what it could not read is no concern of theirs.
    for (const trouble of [gathered.troubles, found.wayOut]) {
      if (trouble !== null && addressed) await turn.post(trouble);
    }
    const troubled = gathered.troubles !== null || found.wayOut !== null;
    if (gathered.items.length > 0 || text !== '' || !troubled)
      await runTurn(rooms, head, { ...inboundOf(heard), files: gathered.items }, {}, turn);
  } finally {
    await gathered.done();
    await turn.end();
  }
}

/** Whether files of others are looked at: in the thread of a case, and where the channel wants errors recognised. */
async function listens({ store }: TeamsRooms, { place }: ActivityHead): Promise<boolean> {
  const { answers } = await store.settings.channelSettings(place, place.channel);
  return answers === 'recognised' || (await store.cases.ofThread(caseKeyOf(place))) !== null;
}

/** The channel's own language, else that of whoever asks. */
async function languageIn(rooms: TeamsRooms, { place }: ActivityHead) {
  const { language } = await rooms.store.settings.channelSettings(place, place.channel);
  return language === 'auto' ? languageOf(place.locale) : language;
}
