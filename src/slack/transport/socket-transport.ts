import { SocketModeReceiver } from '@slack/bolt';
import { silentLogger } from '../api/silent-logger.ts';
import { nameOf } from '../run-turn.ts';
import type { SlackLog } from '../slack-rooms.ts';

/** A connection that the bot opened itself: no address of its own is needed. */
export interface SocketTransport {
  readonly receiver: SocketModeReceiver;
  /** Resolves with null once connected, with Slack's name for what is wrong, or with `connecting` after `patience` ms; goes on trying. */
  readonly start: (patience: number) => Promise<string | null>;
  readonly stop: () => Promise<void>;
}

const RETRY_MS = 30_000;

export function createSocketTransport(appToken: string, apiUrl: string, log: SlackLog): SocketTransport {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: silentLogger,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl, allowAbsoluteUrls: false, timeout: 15_000 } },
  });
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<string | null> {
    try {
      await receiver.start();
      log('slack.socket', { state: 'connected' });
      return null;
    } catch (thrown) {
      const failure = refusalOf(thrown);
      log('slack.socket', { state: 'refused', failure });
      if (!stopped) timer = setTimeout(() => void connect(), RETRY_MS);
      return failure;
    }
  }

  return {
    receiver,
    start: async (patience) => {
      let waited: NodeJS.Timeout | undefined;
      const late = new Promise<string>((resolve) => {
        waited = setTimeout(() => resolve('connecting'), patience);
      });
      const result = await Promise.race([connect(), late]);
      clearTimeout(waited);
      return result;
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await receiver.stop();
    },
  };
}

function refusalOf(thrown: unknown): string {
  const original = thrown instanceof Error && 'data' in thrown ? (thrown.data as { error?: unknown }).error : undefined;
  return typeof original === 'string' ? original : nameOf(thrown);
}
