import type { Courier, ThreadAddress } from '../../bot/courier.ts';
import type { TeamsRooms } from '../teams-rooms.ts';
import { messageForms } from './message-activity.ts';
import { type Outlet, threadOutlet } from './outlet.ts';
import { NotDelivered, postAnswer, sendForms } from './post-answer.ts';

type CourierRooms = Pick<TeamsRooms, 'book' | 'host' | 'pace' | 'patience' | 'log' | 'seal' | 'dialogs'>;

/** Posts without an event to answer. Rejects with `NotDelivered` when Teams did not take it. */
export function createTeamsCourier(rooms: CourierRooms): Courier {
  async function wayTo(
    thread: ThreadAddress,
  ): Promise<{ outlet: Outlet; setting: Parameters<typeof messageForms>[1] }> {
    const address = await rooms.book.addressOf(thread);
    if (address === null) throw new NotDelivered({ status: 0, code: 'NotInstalled', retryAfter: null });
    const place = {
      ...thread,
      workspace: address.tenant,
      thread: thread.thread || thread.channel,
      user: '',
      locale: '',
    };
    const setting = { dialogs: rooms.dialogs, nativeFeedback: false, seal: rooms.seal.seal(place) };
    return { outlet: threadOutlet(rooms, address), setting };
  }
  return {
    post: async (to, answer) => {
      const { outlet, setting } = await wayTo(to);
      return (await postAnswer(answer, [outlet], setting, rooms.log)).id;
    },
    update: async (to, messageId, answer) => {
      const { outlet, setting } = await wayTo(to);
      const replace = (activity: Parameters<Outlet['send']>[0]) => outlet.replace(messageId, activity);
      const sent = await sendForms(messageForms(answer, setting), replace, rooms.log);
      if (!sent.ok) throw new NotDelivered(sent.failure);
    },
  };
}
