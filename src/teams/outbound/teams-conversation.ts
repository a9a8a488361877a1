import type { Answer } from '../../bot/answer.ts';
import type { Conversation } from '../../bot/conversation.ts';
import type { ConversationScope } from '../inbound/read-activity.ts';
import type { TeamsLog } from '../teams-rooms.ts';
import { type MessageSetting, messageForms } from './message-activity.ts';
import type { Outlet } from './outlet.ts';
import { NotDelivered, type Posted, postAnswer, sendForms } from './post-answer.ts';
import type { StreamStatus } from './stream-status.ts';

/** The ways that lead to whoever asked, best first. */
export interface ReplyWays {
  /** Seen by everyone in the conversation. */
  readonly open: readonly Outlet[];
  /** Seen by the asker alone, and what to do when that fails. */
  readonly own: readonly Outlet[];
  /** Whether answers without an audience of their own are for the asker alone. */
  readonly isPrivate: boolean;
}

/** Takes an answer before it is posted: into a dialog, or the answer to an invoke. */
export interface Door {
  /** True when the answer stands there now, and need not be posted. */
  readonly take: (answer: Answer) => Promise<boolean>;
}

export interface ConversationParts {
  readonly ways: ReplyWays;
  readonly scope: ConversationScope;
  readonly setting: MessageSetting;
  readonly door: Door | null;
  /** Null where Teams knows no streams (all but 1:1 chats). */
  readonly stream: StreamStatus | null;
  /** Shows "is typing" once. */
  readonly typing: () => void;
  /** Offers the files of an answer. */
  readonly files: (answer: Answer, outlet: Outlet) => Promise<void>;
  /** Drops what the adapter keeps of whoever asks. */
  readonly forget: () => void;
  readonly log: TeamsLog;
}

/** A conversation that ends with its turn. */
export interface TeamsConversation extends Conversation {
  readonly end: () => Promise<void>;
}

/** The bot's side of one turn in Teams. */
export function createTeamsConversation(parts: ConversationParts): TeamsConversation {
  const { door, log, setting, stream, ways } = parts;
  const standing = new Map<string, Posted>();
  let spoken = false;

  /** The first answer of a turn ends the stream, so that the chat shows one message, not two. */
  async function asStream(answer: Answer): Promise<Posted | null> {
    const [outlet] = ways.open;
    if (stream === null || outlet === undefined || spoken) return null;
    const sent = await stream.finish(messageForms(answer, setting).activity);
    return sent?.ok === true ? { outlet, id: sent.id } : null;
  }

  return {
    post: async (answer) => {
      if ((await door?.take(answer)) === true) return '';
      const hasForm = answer.blocks.some(({ kind }) => kind === 'form');
      const isPrivate = answer.audience === undefined ? ways.isPrivate || hasForm : answer.audience === 'asker';
      const posted =
        (await asStream(answer)) ?? (await postAnswer(answer, isPrivate ? ways.own : ways.open, setting, log));
      spoken = true;
      if (posted.id !== '') standing.set(posted.id, posted);
      await parts.files(answer, posted.outlet);
      return posted.id;
    },
    update: async (id, answer) => {
      const posted = standing.get(id);
      if (posted === undefined) throw new NotDelivered({ status: 404, code: 'NotOurs', retryAfter: null });
      const replace = (activity: Parameters<Outlet['send']>[0]) => posted.outlet.replace(id, activity);
      const sent = await sendForms(messageForms(answer, setting), replace, log);
      if (!sent.ok) throw new NotDelivered(sent.failure);
    },
    status: async (text) => {
      if (text === null || spoken) return;
      if (stream?.works() === true) stream.show(text);
      else parts.typing();
    },
    /** A stream that was stopped shows nothing more: then a message is updated in place, as in channels. */
    get showsStatus() {
      return stream !== null && !spoken && stream.works();
    },
    forgetUser: async () => parts.forget(),
    end: async () => {
      await stream?.end();
    },
  };
}
