import type { Courier, ThreadAddress } from '../../bot/courier.ts';
import { renderMessages } from '../render/render-messages.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import { directOutlet, threadOutlet } from './chat-outlets.ts';
import { deliverMessage } from './deliver-message.ts';
import type { Outlet } from './outlet.ts';
import { NotDelivered, postAnswer } from './post-answer.ts';
import { personOfThread, threadTs } from './private-thread.ts';

/** Posts without an event to answer. Rejects with `NotDelivered` when Slack did not take it. */
export function createSlackCourier(rooms: SlackRooms): Courier {
  async function outletOf({ workspace, channel, thread }: ThreadAddress): Promise<Outlet> {
    const installation = await rooms.workspaces.byKey(workspace);
    if (installation === null) throw new NotDelivered({ name: 'not_installed' });
    const parts = { ...rooms, installation };
    const person = personOfThread(thread);
    return person === null ? threadOutlet(parts, channel, threadTs(thread)) : directOutlet(parts, person);
  }
  return {
    post: async (to, answer) => {
      const { ids } = await postAnswer(answer, [await outletOf(to)], rooms.log);
      return ids[0] ?? '';
    },
    update: async (to, messageId, answer) => {
      const outlet = await outletOf(to);
      // What would need a second message was posted with the first one; it is not posted again at every change.
      const [message] = renderMessages(answer);
      if (message === undefined || outlet.replace === null) throw new NotDelivered({ name: 'cant_update_message' });
      const { replace } = outlet;
      const sent = await deliverMessage(
        message,
        (form) => replace(messageId, form),
        (name) => rooms.log('slack.plainer', { failure: name }),
      );
      if (!sent.ok) throw new NotDelivered(sent.failure);
    },
  };
}
