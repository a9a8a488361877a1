import type { Answer } from '../../bot/answer.ts';
import { noticeAnswer } from '../../bot/answers/notice-answer.ts';
import type { Conversation, WorkPlan } from '../../bot/conversation.ts';
import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import type { ModalDoor } from '../modal/modal-door.ts';
import { formOf } from '../render/form-of.ts';
import { renderMessages } from '../render/render-messages.ts';
import type { SlackLog } from '../slack-rooms.ts';
import { deliverMessage } from './deliver-message.ts';
import type { Outlet } from './outlet.ts';
import { NotDelivered, type Posted, postAnswer } from './post-answer.ts';
import type { StepStream } from './step-stream.ts';
import type { ThreadStatus } from './thread-status.ts';

/** The ways that lead to whoever asked, best first. */
export interface ReplyWays {
  /** Seen by everyone in the channel, and what to do when that fails. */
  readonly open: readonly Outlet[];
  /** Seen by the asker alone. */
  readonly own: readonly Outlet[];
  /** Whether answers without an audience of their own are for the asker alone. */
  readonly isPrivate: boolean;
}

export interface ConversationParts {
  readonly ways: ReplyWays;
  readonly door: ModalDoor | null;
  /** Null where Slack shows none. */
  readonly status: ThreadStatus | null;
  /** Null where nothing is streamed. */
  readonly stream: StepStream | null;
  readonly log: SlackLog;
}

export interface SlackConversation extends Conversation {
  /** The turn is over: no status, and no steps without an answer, may be left. */
  readonly end: () => Promise<void>;
}

/** The bot's side of one conversation in Slack. */
export function createSlackConversation({ ways, door, status, stream, log }: ConversationParts): SlackConversation {
  const standing = new Map<string, Posted>();
  /** The message that shows steps, until the answer stands in it. */
  let steps: string | null = null;

  async function post(answer: Answer): Promise<string> {
    const hasForm = formOf(answer) !== null;
    if (hasForm && (await door?.showForm(answer)) === true) return '';
    if (!hasForm && answer.audience !== 'everyone' && (await door?.say(answer)) === true) return '';
    const isPrivate = answer.audience === undefined ? ways.isPrivate || hasForm : answer.audience === 'asker';
    const told = hasForm && door !== null ? withLateNotice(answer) : answer;
    const posted = await postAnswer(told, isPrivate ? ways.own : ways.open, log);
    status?.posted();
    const [id = ''] = posted.ids;
    if (id !== '') standing.set(id, posted);
    return id;
  }

  async function showSteps(shown: StepStream, plan: WorkPlan): Promise<string | null> {
    const id = await shown.show(plan);
    const [outlet] = ways.open;
    if (id === null || outlet === undefined) return null;
    if (id !== steps) status?.posted();
    steps = id;
    standing.set(id, { outlet, ids: [id] });
    return id;
  }

  /** Steps whose message cannot become the answer would go on saying that the bot is at work. */
  async function removeSteps(): Promise<void> {
    if (steps === null) return;
    const id = steps;
    steps = null;
    await standing.get(id)?.outlet.remove?.(id);
    standing.delete(id);
  }

  return {
    post,
    update: async (id, answer) => {
      const posted = standing.get(id);
      if (posted === undefined) throw new NotDelivered({ name: 'message_not_found' });
      if (id === steps) await stream?.end();
      try {
        standing.set(id, await replaceAnswer(posted, answer, log));
      } catch (thrown) {
        if (id === steps) await removeSteps();
        throw thrown;
      }
      if (id === steps) steps = null;
    },
    status: async (text) => status?.show(text),
    showsStatus: status !== null,
    ...(stream === null ? {} : { showSteps: (plan: WorkPlan) => showSteps(stream, plan) }),
    end: async () => {
      await stream?.end();
      await removeSteps();
      await status?.end();
    },
  };
}

/** Puts an answer in the place of another: message by message; what is left over goes, what is more comes below. */
async function replaceAnswer({ outlet, ids }: Posted, answer: Answer, log: SlackLog): Promise<Posted> {
  const { replace } = outlet;
  if (replace === null) throw new NotDelivered({ name: 'cant_update_message' });
  const kept: string[] = [];
  for (const [at, message] of renderMessages(answer).entries()) {
    const id = ids[at];
    const send = id === undefined ? outlet.send : (form: typeof message) => replace(id, form);
    const sent = await deliverMessage(message, send, (name) => log('slack.plainer', { failure: name }));
    if (!sent.ok && at === 0) throw new NotDelivered(sent.failure);
    if (sent.ok) kept.push(id ?? sent.id);
  }
  for (const id of ids.slice(kept.length)) await outlet.remove?.(id);
  return { outlet, ids: kept };
}

/** The trigger was too old: the form waits behind a button, which brings a new one. */
function withLateNotice(answer: Answer): Answer {
  const language = languageOf(answer.language);
  const notice = noticeAnswer(messagesOf(language).trouble.formLate, language);
  return { ...answer, blocks: [...notice.blocks, ...answer.blocks] };
}
