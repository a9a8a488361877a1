import { type ChatParts, callApi } from './chat-outlets.ts';

/** The eyes on a message that the bot is at work on. */
export interface SeenMark {
  /** The work is over: the eyes go. */
  readonly remove: () => Promise<void>;
}

/** What is answered sooner needs none. */
const WAIT_MS = 400;
const NO_MARK: SeenMark = { remove: async () => undefined };

/** Puts eyes on a message where `reactions:write` was granted; what fails there is of no matter. */
export function markSeen(parts: Pick<ChatParts, 'api' | 'installation'>, channel: string, ts: string): SeenMark {
  if (parts.installation.scopes?.has('reactions:write') !== true) return NO_MARK;
  const eyes = { channel, timestamp: ts, name: 'eyes' };
  let added: Promise<boolean> | null = null;
  const timer = setTimeout(() => {
    added = callApi(parts, 'reactions.add', eyes, 0).then(({ ok }) => ok);
  }, WAIT_MS);
  return {
    remove: async () => {
      clearTimeout(timer);
      if (await added) await callApi(parts, 'reactions.remove', eyes);
    },
  };
}
