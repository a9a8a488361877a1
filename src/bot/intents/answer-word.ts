import { caseKeyOf } from '../../cases/case-key.ts';
import { reportOfCase } from '../../cases/read-case.ts';
import { helpAnswer } from '../answers/help-answer.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { privacyAnswer } from '../answers/privacy-answer.ts';
import { statusAnswer } from '../answers/status-answer.ts';
import type { CommandWord } from '../command-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';
import { openSettings } from './change-settings.ts';
import { askToForget } from './forget-user.ts';
import { openRequestForm } from './open-request-form.ts';
import { readHome } from './read-home.ts';

const LISTED_REQUESTS = 10;

/** Answers `help`, `status`, `privacy`, `forget` and their like. */
export async function answerWord(word: CommandWord, turn: Turn): Promise<void> {
  const { conversation, language, ports } = turn;
  if (word === 'help') await conversation.post(helpAnswer(language));
  else if (word === 'privacy') await conversation.post(privacyAnswer(ports.privacy, language));
  else if (word === 'thanks') await conversation.post(noticeAnswer(messagesOf(language).thanks, language));
  else if (word === 'settings') await openSettings(turn);
  else if (word === 'home') await conversation.post(await readHome(turn.place, ports));
  else if (word === 'stop') await conversation.post(noticeAnswer(messagesOf(language).channel.nothingToStop, language));
  else if (word === 'status') await answerStatus(turn);
  else if (word === 'forget') await askToForget(turn);
  else await openRequestForm(null, turn);
}

async function answerStatus({ conversation, language, place, ports }: Turn): Promise<void> {
  const stored = await ports.store.cases.ofThread(caseKeyOf(place));
  const report = stored === null ? null : reportOfCase(stored);
  const requests = await ports.store.hours.requestedBy(place, place.user, LISTED_REQUESTS);
  await conversation.post(statusAnswer({ report, revision: stored?.revision ?? 0, requests }, language));
}
