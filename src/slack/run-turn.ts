import type { Conversation } from '../bot/conversation.ts';
import type { Inbound } from '../bot/inbound.ts';
import type { Installation } from './installation/workspaces.ts';
import type { ModalDoor } from './modal/modal-door.ts';
import { threadTs } from './outbound/private-thread.ts';
import { createSlackConversation, type ReplyWays } from './outbound/slack-conversation.ts';
import { createThreadStatus, type ThreadStatus } from './outbound/thread-status.ts';
import type { SlackRooms } from './slack-rooms.ts';

/** How the answers of one turn get to people. */
export interface Reply {
  readonly ways: ReplyWays;
  readonly door?: ModalDoor;
}

/** The conversation of a turn, and what ends with it. */
export interface OpenTurn {
  readonly conversation: Conversation;
  readonly status: ThreadStatus | null;
}

/** Opens the conversation for what was said at a place. */
export function openTurn(
  rooms: SlackRooms,
  installation: Installation,
  place: Inbound['place'],
  reply: Reply,
): OpenTurn {
  const { log, statuses } = rooms;
  const thread = threadTs(place.thread);
  const isShown = thread !== '' && !reply.ways.isPrivate && statuses.works(installation.workspace);
  const parts = { ...rooms, installation, book: statuses };
  const status = isShown ? createThreadStatus(parts, place.channel, thread) : null;
  const conversation = createSlackConversation({ ways: reply.ways, door: reply.door ?? null, status, log });
  const { post } = conversation;
  return {
    status,
    conversation: {
      ...conversation,
      post: async (answer) => {
        const id = await post(answer);
        if (id !== '' && thread !== '') rooms.threads.add(place.workspace, place.channel, thread);
        return id;
      },
    },
  };
}

/** Lets the bot answer; never rejects. What could not be said anywhere is logged. */
export async function runTurn(
  rooms: SlackRooms,
  installation: Installation,
  inbound: Inbound,
  reply: Reply,
  turn: OpenTurn = openTurn(rooms, installation, inbound.place, reply),
): Promise<void> {
  try {
    await rooms.bot.handle(inbound, turn.conversation);
  } catch (thrown) {
    rooms.log('slack.not-answered', { kind: inbound.kind, workspace: installation.workspace, failure: nameOf(thrown) });
  } finally {
    reply.door?.close();
    await turn.status?.end();
  }
}

/** A fault's code or name; its message may hold what a user wrote. */
export function nameOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'thrown';
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name;
}
