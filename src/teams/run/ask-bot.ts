import type { Answer } from '../../bot/answer.ts';
import type { Inbound } from '../../bot/inbound.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import type { Door, TeamsConversation } from '../outbound/teams-conversation.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { catchAnswer } from './caught-answer.ts';
import { queueWork } from './queue-turn.ts';
import { openTurn, runTurn } from './run-turn.ts';

export interface AskOptions {
  /** Whether an answer belongs where the invoke came from; what does not is posted, and ends the wait. */
  readonly takes?: (answer: Answer) => boolean;
  /** Makes the conversation of the turn; left out: what the door does not take is posted. */
  readonly converse?: (door: Door) => TeamsConversation;
}

/**
 * Lets the bot answer an invoke. The answer; null when none came in time or none that is wanted here, and when there is
 * no room for the work.
 */
export function askBot(
  rooms: TeamsRooms,
  head: ActivityHead,
  inbound: Inbound,
  { takes, converse }: AskOptions = {},
): Promise<Answer | null> {
  const { door, answer, end } = catchAnswer(takes);
  const conversation = converse?.(door) ?? openTurn(rooms, head, { door, isPrivate: true });
  const taken = queueWork(rooms, head, 'quick', async () => {
    await runTurn(rooms, head, inbound, {}, conversation);
    end();
  });
  if (!taken) end();
  return answer;
}
