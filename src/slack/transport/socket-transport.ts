import { SocketModeReceiver } from '@slack/bolt';
import { faultName } from '../api/fault-name.ts';
import { silentLogger } from '../api/silent-logger.ts';
import type { SlackLog } from '../slack-rooms.ts';

/** A connection that the bot opened itself: no address of its own is needed. */
export interface SocketTransport {
  readonly receiver: SocketModeReceiver;
  /** Resolves with null once connected, with Slack's name for what is wrong, or with `connecting` after `patience` ms; goes on trying. */
  readonly start: (patience: number) => Promise<string | null>;
  readonly stop: () => Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** A connection that stood so long was a good one: what follows is no series of failures. */
const STOOD_MS = 60_000;
/** A peer that takes the connection and never says hello. */
const HELLO_BY_MS = 45_000;

/**
 * Connects, and connects again whenever the connection is lost or refused. The library's own reconnecting is off: an attempt
 * of its own that fails is a rejection nobody hears, which ends the process (github.com/slackapi/node-slack-sdk/issues/2656).
 */
export function createSocketTransport(appToken: string, apiUrl: string, log: SlackLog): SocketTransport {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: silentLogger,
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: { slackApiUrl: apiUrl, allowAbsoluteUrls: false, timeout: 15_000, retryConfig: { retries: 0 } },
    },
  });
  const { client } = receiver;
  let stopped = false;
  let connectedAt: number | null = null;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<string | null> {
    const impatient = setTimeout(() => void client.disconnect(), HELLO_BY_MS);
    try {
      await receiver.start();
      connectedAt = performance.now();
      // Stopped while Slack was asked for an address: this connection came too late.
      if (stopped) await receiver.stop();
      else log('slack.socket', { state: 'connected' });
      return null;
    } catch (thrown) {
      const failure = refusalOf(thrown);
      if (!stopped) log('slack.socket', { state: 'refused', failure });
      again();
      return failure;
    } finally {
      clearTimeout(impatient);
    }
  }

  function again(): void {
    if (stopped) return;
    timer = setTimeout(() => void connect(), Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures));
    failures += 1;
  }

  client.on('disconnected', () => {
    // An attempt that fails is told to whoever made it.
    if (connectedAt === null) return;
    if (performance.now() - connectedAt > STOOD_MS) failures = 0;
    connectedAt = null;
    if (!stopped) log('slack.socket', { state: 'lost' });
    again();
  });

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

/** Slack's name for it; a connection that ended before its hello is rejected with nothing at all. */
function refusalOf(thrown: unknown): string {
  if (thrown === undefined) return 'connection_lost';
  const original = thrown instanceof Error && 'data' in thrown ? (thrown.data as { error?: unknown }).error : undefined;
  return typeof original === 'string' ? original : faultName(thrown);
}
