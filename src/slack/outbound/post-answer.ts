import type { Answer } from '../../bot/answer.ts';
import { languageOf } from '../../bot/language-of.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { fileAsText } from '../../chat/file-as-text.ts';
import { faultName } from '../api/fault-name.ts';
import type { SlackFailure } from '../api/slack-failure.ts';
import { filesOf } from '../render/files-of.ts';
import { renderEphemeral, renderMessages } from '../render/render-messages.ts';
import type { SlackLog } from '../slack-rooms.ts';
import { deliverMessage } from './deliver-message.ts';
import type { Outlet, Sent } from './outlet.ts';
import { needsNoWord, placeTrouble } from './place-trouble.ts';

/** An answer that stands somewhere. */
export interface Posted {
  readonly outlet: Outlet;
  /** Ids of its messages, the first first. */
  readonly ids: readonly string[];
}

/** No way led to the user; `failure` is why the last one did not. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered';
  readonly code: string;
  constructor(failure: SlackFailure) {
    super(`Slack did not take the message: ${failure.name}`);
    this.code = failure.name;
  }
}

/**
 * Posts an answer by the first way that works; on the others it says why it stands there. Rejects with `NotDelivered`
 * when none does.
 */
export async function postAnswer(answer: Answer, outlets: readonly Outlet[], log: SlackLog): Promise<Posted> {
  let failure: SlackFailure = { name: 'no_way' };
  let reason: SlackFailure | null = null;
  for (const outlet of outlets) {
    const told = reason === null ? answer : withReason(answer, reason);
    const posted = await postThrough(told, outlet, log);
    if ('outlet' in posted) return posted;
    failure = posted;
    if (reason === null && !needsNoWord(failure)) reason = failure;
    log('slack.not-posted', { outlet: outlet.name, failure: failure.name, needed: failure.needed ?? '' });
  }
  throw new NotDelivered(failure);
}

/** The same for a word beside the bot's own answers: never rejects; what could not be said is logged. */
export async function postOrLog(
  answer: Answer,
  outlets: readonly Outlet[],
  log: SlackLog,
  kind: string,
): Promise<void> {
  await postAnswer(answer, outlets, log).catch((thrown: unknown) => {
    log('slack.not-answered', { kind, failure: faultName(thrown) });
  });
}

async function postThrough(answer: Answer, outlet: Outlet, log: SlackLog): Promise<Posted | SlackFailure> {
  const messages = outlet.isPrivate ? renderEphemeral(answer) : renderMessages(answer);
  const ids: string[] = [];
  for (const message of messages) {
    const sent = await deliverMessage(message, outlet.send, (name) => log('slack.plainer', { failure: name }));
    // What follows the first message is a bonus: its loss is logged, not told twice.
    if (!sent.ok && ids.length === 0) return sent.failure;
    if (sent.ok) ids.push(sent.id);
    else log('slack.cut', { outlet: outlet.name, failure: sent.failure.name });
  }
  await postFiles(answer, outlet, log);
  return { outlet, ids };
}

/** Files beside the answer; as text where no file may be uploaded. */
async function postFiles(answer: Answer, outlet: Outlet, log: SlackLog): Promise<void> {
  for (const { fileName, content } of filesOf(answer)) {
    const uploaded: Sent | null = content === '' ? null : ((await outlet.upload?.(fileName, content)) ?? null);
    if (uploaded?.ok === true) continue;
    if (uploaded !== null) log('slack.not-uploaded', { failure: uploaded.failure.name });
    for (const message of renderEphemeral(fileAsText(fileName, content, answer.language))) {
      await deliverMessage(message, outlet.send, (name) => log('slack.plainer', { failure: name }));
    }
  }
}

/** Says below what leads (the verdict, a title) why the answer stands elsewhere: the answer itself comes first. */
function withReason(answer: Answer, failure: SlackFailure): Answer {
  const text = messagesOf(languageOf(answer.language)).trouble.place[placeTrouble(failure)];
  const [first, ...rest] = answer.blocks;
  const notice = { kind: 'notice', tone: 'info', text } as const;
  return { ...answer, blocks: first === undefined ? [notice] : [first, notice, ...rest] };
}
