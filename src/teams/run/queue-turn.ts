import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import type { Inbound } from '../../bot/inbound.ts';
import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import type { Work } from '../../chat/work-queue.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { failureName, openTurn, runTurn, type TurnOptions } from './run-turn.ts';

/** Puts a turn into the queue, so that the HTTP answer need not wait for it. False when there is no room. */
export function queueTurn(rooms: TeamsRooms, head: ActivityHead, inbound: Inbound, options: TurnOptions = {}): boolean {
  return queueWork(rooms, head, 'quick', () => runTurn(rooms, head, inbound, options));
}

/** Puts any work of a turn into the queue; what it rejects with is logged. */
export function queueWork(
  rooms: TeamsRooms,
  head: ActivityHead,
  lane: Work['lane'],
  run: () => Promise<void>,
): boolean {
  const taken = rooms.queue.add({
    workspace: head.place.workspace,
    lane,
    run: () =>
      run().catch((thrown: unknown) =>
        rooms.log('teams.not-answered', { kind: head.type, failure: failureName(thrown) }),
      ),
  });
  if (!taken) rooms.log('teams.queue-full', { workspace: head.place.workspace });
  return taken;
}

/** A plain sentence where there is no room to do more. */
export async function sayBusy(rooms: TeamsRooms, head: ActivityHead): Promise<void> {
  const language = languageOf(head.place.locale);
  const busy = noticeAnswer(messagesOf(language).trouble.busy, language, { tone: 'warning' });
  await openTurn(rooms, head)
    .post(busy)
    .catch((thrown: unknown) => rooms.log('teams.not-answered', { kind: 'busy', failure: failureName(thrown) }));
}
