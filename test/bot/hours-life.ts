import { createDelivery } from '../../src/bot/experts/create-delivery.ts';
import type { Inbound, Place } from '../../src/bot/inbound.ts';
import { deliverDue } from '../../src/hours/deliver-due.ts';
import { chatDestination } from '../../src/hours/destination.ts';
import { chat, NOW } from './chat.ts';
import { recordingConversation } from './recording-conversation.ts';
import { recordingCourier } from './recording-courier.ts';

/** A bot with an experts' channel in another workspace, and a clock that the test sets. */
export async function hoursLife() {
  let now = NOW;
  const kicks: number[] = [];
  const carried = recordingCourier();
  const destinations = [chatDestination('slack', 'TX/CEXPERTS'), chatDestination('slack', 'TX/CSECOND')];
  const talk = await chat({
    now: () => now,
    courier: carried.courier,
    hours: { destinations, kick: () => void kicks.push(now) },
  });
  const { store, logged, bot } = talk;
  const log = (event: string, fields: object) => void logged.push(`${event} ${JSON.stringify(fields)}`);
  const deliver = createDelivery({ store, courier: carried.courier, destinations, log });
  let ids = 0;
  const expert = (user: string, changes: Partial<Place> = {}): Place => ({
    platform: 'slack',
    workspace: 'TX',
    channel: 'CEXPERTS',
    thread: 'card-1',
    user,
    userName: user,
    locale: 'en-GB',
    ...changes,
  });
  return {
    ...talk,
    carried,
    kicks,
    expert,
    deliver: () => deliverDue({ store, deliver, now: () => now, newId: () => `note-${++ids}`, log }),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    /** Everything that the bot says to one event. */
    send: async (inbound: Inbound) => {
      const { conversation, posts } = recordingConversation();
      await bot.handle(inbound, conversation);
      return posts;
    },
  };
}
