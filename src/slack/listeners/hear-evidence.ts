import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import type { Inbound, Place } from '../../bot/inbound.ts';
import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { caseKeyText } from '../../cases/case-key.ts';
import type { Fetch } from '../../chat/files/running-fetches.ts';
import { guessLocale } from '../../chat/guess-locale.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { faultName } from '../api/fault-name.ts';
import { gatherSlackFiles } from '../inbound/gather-files.ts';
import type { HeardMessage } from '../inbound/read-message.ts';
import type { Installation } from '../installation/workspaces.ts';
import { beginAgentSession } from '../outbound/agent-session.ts';
import { markSeen } from '../outbound/seen-mark.ts';
import { openTurn, type Reply, runTurn } from '../run-turn.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import { sayBusy } from './say-busy.ts';

/** Something that was said, with where the answers go. */
export interface Heard {
  readonly message: HeardMessage;
  readonly place: Omit<Place, 'locale'>;
  /** Said to the bot, or overheard. */
  readonly addressed: boolean;
  readonly reply: Reply;
  /** Whether the message may bear the eyes while the bot is at work on it. */
  readonly seen?: boolean;
}

/** Queues what was said: files are fetched, then the bot answers. A full queue is told to whoever spoke to the bot. */
export function hearEvidence(rooms: SlackRooms, installation: Installation, heard: Heard): void {
  const { channel, files, ts } = heard.message;
  const mark = heard.seen === true ? markSeen({ ...rooms, installation }, channel, ts) : null;
  const fetching = files.length > 0 ? rooms.fetches.begin(caseKeyText(heard.place)) : null;
  const taken = rooms.queue.add({
    workspace: installation.workspace,
    lane: files.length > 0 ? 'files' : 'quick',
    run: async () => {
      try {
        await answer(rooms, installation, heard, fetching);
      } catch (thrown) {
        rooms.log('slack.not-answered', { kind: 'message', failure: faultName(thrown) });
      } finally {
        fetching?.end();
        await mark?.remove();
      }
    },
  });
  if (taken) return;
  fetching?.end();
  void mark?.remove();
  rooms.log('slack.queue-full', { workspace: installation.workspace });
  if (heard.addressed) void sayBusy(heard.reply.ways, languageOf(guessLocale(heard.message.text)), rooms.log);
}

async function answer(
  rooms: SlackRooms,
  installation: Installation,
  { message, place: where, addressed, reply }: Heard,
  fetching: Fetch | null,
): Promise<void> {
  const locale = (await rooms.locales.localeOf(installation, where.user)) || guessLocale(message.text);
  const place: Place = { ...where, locale };
  const inbound = { kind: 'message', place, text: message.text, files: message.tables, addressed } as const;
  if (fetching === null) return runTurn(rooms, installation, inbound, reply);
  await answerWithFiles(rooms, installation, { inbound, message, reply, fetching });
}

interface WithFiles {
  readonly inbound: Extract<Inbound, { kind: 'message' }>;
  readonly message: HeardMessage;
  readonly reply: Reply;
  readonly fetching: Fetch;
}

async function answerWithFiles(
  rooms: SlackRooms,
  installation: Installation,
  { inbound, message, reply, fetching }: WithFiles,
): Promise<void> {
  const { place, addressed } = inbound;
  const language = await languageIn(rooms, place);
  const turn = openTurn(rooms, installation, place, reply);
  if (addressed !== false) await turn.conversation.status(messagesOf(language).reading);
  const parts = { ...rooms, installation };
  const session = message.isDirect ? beginAgentSession(parts, message.channel, message.thread) : null;
  const gathered = await gatherSlackFiles(rooms, installation, message.files, language, fetching.signal);
  fetching.end();
  try {
    if (gathered.stopped) {
      await turn.conversation.post(noticeAnswer(messagesOf(language).channel.stopped, language));
      return;
    }
    // Nobody asked the bot: what it could not read is no concern of theirs.
    if (gathered.troubles !== null && addressed !== false) await turn.conversation.post(gathered.troubles);
    const files = [...inbound.files, ...gathered.items];
    const leftOver = files.length > 0 || gathered.troubles === null || message.text.length > 0;
    if (leftOver) await runTurn(rooms, installation, { ...inbound, files }, reply, turn);
  } finally {
    await gathered.done();
    await turn.end();
    await session?.end();
  }
}

/** The channel's own language, else that of whoever asks. */
async function languageIn(rooms: SlackRooms, place: Place): Promise<Language> {
  const { language } = await rooms.store.settings.channelSettings(place, place.channel);
  return language === 'auto' ? languageOf(place.locale) : language;
}
