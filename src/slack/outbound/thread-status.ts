import type { SlackLog } from '../slack-rooms.ts';
import { type ChatParts, callApi } from './chat-outlets.ts';
import type { FeatureBook } from './feature-book.ts';

/** Slack's line "is …" under a thread, while the bot works. */
export interface ThreadStatus {
  readonly show: (text: string | null) => void;
  /** A message was posted: Slack itself takes the line away. */
  readonly posted: () => void;
  /** The work is over: nothing may be left. */
  readonly end: () => Promise<void>;
}

/** Answers that come sooner need none. */
const WAIT_MS = 350;
/** Slack takes the line away after two minutes. */
const REFRESH_MS = 90_000;
const LONGEST = 200;

/** Shows what the bot does, at most one call at a time and the newest text last. A status that fails stops nothing. */
export function createThreadStatus(
  parts: ChatParts & { readonly features: FeatureBook; readonly log: SlackLog },
  channel: string,
  thread: string,
): ThreadStatus {
  const { features, installation, log } = parts;
  const { workspace } = installation;
  let wanted = '';
  let shown = '';
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> | null = null;

  async function send(text: string): Promise<void> {
    const args = { channel_id: channel, thread_ts: thread, status: text };
    const result = await callApi(parts, 'assistant.threads.setStatus', args, 0);
    if (result.ok) {
      shown = text;
      return;
    }
    wanted = '';
    features.refused(workspace, 'status', result.failure.name);
    log('slack.no-status', { failure: result.failure.name });
  }

  /** Sends until what is shown is what is wanted. */
  function settle(refresh = false): Promise<void> {
    sending ??= (async () => {
      for (let again = refresh; again || shown !== wanted; again = false) {
        const text = wanted;
        await send(text);
        if (shown !== text) break;
      }
    })().finally(() => {
      sending = null;
    });
    return sending;
  }

  function wait(milliseconds: number, refresh: boolean): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      void settle(refresh);
      wait(REFRESH_MS, true);
    }, milliseconds);
    timer.unref();
  }

  function quiet(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  return {
    show: (text) => {
      if (!features.works(workspace, 'status')) return;
      wanted = (text ?? '').slice(0, LONGEST);
      if (wanted === '') quiet();
      else if (timer === null) wait(WAIT_MS, false);
      else if (shown !== '') void settle();
    },
    posted: () => {
      quiet();
      wanted = '';
      if (sending === null) shown = '';
    },
    end: async () => {
      quiet();
      wanted = '';
      await sending;
      if (shown !== '') await settle();
    },
  };
}
