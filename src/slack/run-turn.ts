import type { Conversation } from '../bot/conversation.ts';
import type { Inbound } from '../bot/inbound.ts';
import { faultName } from './api/fault-name.ts';
import { isDirectChannel } from './inbound/read-message.ts';
import type { Installation } from './installation/workspaces.ts';
import type { ModalDoor } from './modal/modal-door.ts';
import { threadTs } from './outbound/private-thread.ts';
import { createSlackConversation, type ReplyWays } from './outbound/slack-conversation.ts';
import { createStepStream } from './outbound/step-stream.ts';
import { createThreadStatus } from './outbound/thread-status.ts';
import type { SlackRooms } from './slack-rooms.ts';

/** How the answers of one turn get to people. */
export interface Reply {
  readonly ways: ReplyWays;
  readonly door?: ModalDoor;
}

/** The conversation of a turn. */
export interface OpenTurn {
  readonly conversation: Conversation;
  /** Takes away what says that the bot is at work. */
  readonly end: () => Promise<void>;
}

/** Opens the conversation for what was said at a place. */
export function openTurn(
  rooms: SlackRooms,
  installation: Installation,
  place: Inbound['place'],
  reply: Reply,
): OpenTurn {
  const { features, log } = rooms;
  const { channel } = place;
  const thread = threadTs(place.thread);
  const isShown = thread !== '' && !reply.ways.isPrivate;
  const parts = { ...rooms, installation };
  const { end, ...conversation } = createSlackConversation({
    ways: reply.ways,
    door: reply.door ?? null,
    status:
      isShown && features.works(installation.workspace, 'status') ? createThreadStatus(parts, channel, thread) : null,
    stream: isShown && isDirectChannel(channel) ? createStepStream(parts, channel, thread) : null,
    log,
  });
  const { post } = conversation;
  return {
    end,
    conversation: {
      ...conversation,
      post: async (answer) => {
        const id = await post(answer);
        if (id !== '' && thread !== '') rooms.threads.add(place.workspace, channel, thread);
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
    rooms.log('slack.not-answered', {
      kind: inbound.kind,
      workspace: installation.workspace,
      failure: faultName(thrown),
    });
  } finally {
    reply.door?.close();
    await turn.end();
  }
}
