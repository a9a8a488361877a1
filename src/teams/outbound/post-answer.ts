import type { Answer } from '../../bot/answer.ts';
import type { Json } from '../../chat/json.ts';
import type { ConnectorFailure, Sent } from '../host/activity-host.ts';
import type { TeamsLog } from '../teams-rooms.ts';
import { type MessageForms, type MessageSetting, messageForms } from './message-activity.ts';
import type { Outlet } from './outlet.ts';

/** An answer that stands somewhere. */
export interface Posted {
  readonly outlet: Outlet;
  readonly id: string;
}

/** No way led to the user; `failure` is why the last one did not. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered';
  readonly code: string;
  constructor({ code, status }: ConnectorFailure) {
    super('Teams did not take the message');
    this.code = code || `http_${status}`;
  }
}

const NOT_SENT: ConnectorFailure = { status: 0, code: 'NoWay', retryAfter: null };

/**
 * Posts an answer by the first way that works. Rejects with `NotDelivered` when none does.
 */
export async function postAnswer(
  answer: Answer,
  outlets: readonly Outlet[],
  setting: MessageSetting,
  log: TeamsLog,
): Promise<Posted> {
  let failure = NOT_SENT;
  for (const outlet of outlets) {
    const sent = await sendForms(messageForms(answer, setting), outlet.send, log);
    if (sent.ok) return { outlet, id: sent.id };
    failure = sent.failure;
    log('teams.not-posted', { outlet: outlet.name, status: failure.status, code: failure.code });
  }
  throw new NotDelivered(failure);
}

/** Sends an activity; where it is refused as too large or not understood, a plainer form of it. */
export async function sendForms(
  { activity, plainer }: MessageForms,
  send: (activity: Json) => Promise<Sent>,
  log: TeamsLog,
): Promise<Sent> {
  let sent = await send(activity);
  for (const form of plainer) {
    if (sent.ok || !isRefusedForm(sent.failure)) return sent;
    log('teams.plainer', { status: sent.failure.status, code: sent.failure.code });
    sent = await send(form);
  }
  return sent;
}

function isRefusedForm({ status, code }: ConnectorFailure): boolean {
  return status === 413 || (status === 400 && !/conversation/i.test(code));
}
