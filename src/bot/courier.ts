import type { Answer } from './answer.ts';

/** A thread of some platform; `thread` is '' for a new one in the channel, `workspace` '' for the only one that the adapter has. */
export interface ThreadAddress {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
}

/**
 * Posts without an event to answer: a watch that changed, a request's new state. Rejects when the platform does, and
 * when no adapter serves the address's platform.
 */
export interface Courier {
  /** Returns the platform's id of the message; for a new thread that is the thread's id too. */
  readonly post: (to: ThreadAddress, answer: Answer) => Promise<string>;
  readonly update: (to: ThreadAddress, messageId: string, answer: Answer) => Promise<void>;
}

/** The couriers of all adapters behind one: each adapter signs in under its platform's name when it starts. */
export interface CourierDesk extends Courier {
  readonly signIn: (platform: string, courier: Courier) => void;
  readonly serves: (platform: string) => boolean;
}

/** Makes a desk without couriers. */
export function createCourierDesk(): CourierDesk {
  const couriers = new Map<string, Courier>();
  const of = (platform: string): Courier => {
    const courier = couriers.get(platform);
    if (courier === undefined) throw new Error(`No adapter serves the platform "${platform}"`);
    return courier;
  };
  return {
    signIn: (platform, courier) => {
      couriers.set(platform, courier);
    },
    serves: (platform) => couriers.has(platform),
    post: async (to, answer) => of(to.platform).post(to, answer),
    update: async (to, messageId, answer) => of(to.platform).update(to, messageId, answer),
  };
}
