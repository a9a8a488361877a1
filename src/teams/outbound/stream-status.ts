import type { Json } from '../../chat/json.ts';
import type { ConversationAddress, Sent } from '../host/activity-host.ts';
import { type OutletParts, sendOnce } from './outlet.ts';

/** What the bot is doing, shown in a 1:1 chat as the beginning of its message ("informative" streaming). */
export interface StreamStatus {
  readonly show: (text: string) => void;
  /** False once Teams or the user has ended the stream: nothing more is shown. */
  readonly works: () => boolean;
  /** Sends the message that the stream becomes; null when there is no stream to end. */
  readonly finish: (activity: Json) => Promise<Sent | null>;
  /** The turn is over: a stream without a message is taken away. */
  readonly end: () => Promise<void>;
}

export interface StreamTiming {
  /** ms: answers that come sooner need no stream. */
  readonly wait: number;
  /** ms between two steps. */
  readonly every: number;
  /** ms after which Teams ends a stream. */
  readonly longest: number;
}

/** learn.microsoft.com/microsoftteams/platform/bots/streaming-ux: a step a second at most, two minutes in all. */
export const STREAM_TIMING: StreamTiming = { wait: 700, every: 1500, longest: 110_000 };
const LONGEST_TEXT = 1000;

/**
 * Streams in the background, one step at a time; a step that is refused ends it for good (403: the user pressed Stop, or
 * two minutes are over), and the answer comes as a message of its own.
 */
export function createStreamStatus(
  parts: OutletParts,
  to: ConversationAddress,
  now: () => number,
  { wait, every, longest }: StreamTiming = STREAM_TIMING,
): StreamStatus {
  let wanted = '';
  let shown = '';
  let streamId = '';
  let sequence = 0;
  let started = 0;
  let state: 'idle' | 'open' | 'over' = 'idle';
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> = Promise.resolve();

  async function step(): Promise<void> {
    if (state === 'over' || wanted === shown) return;
    if (state === 'open' && now() - started > longest) {
      state = 'over';
      return;
    }
    const text = wanted;
    sequence += 1;
    const info = { streamType: 'informative', streamSequence: sequence, ...(streamId === '' ? {} : { streamId }) };
    const sent = await sendOnce(parts, to, streamActivity({ type: 'typing', text }, info));
    if (!sent.ok) {
      parts.log('teams.stream-ended', { status: sent.failure.status, code: sent.failure.code });
      state = 'over';
      return;
    }
    if (state === 'idle') started = now();
    state = 'open';
    shown = text;
    streamId ||= sent.id;
  }

  function schedule(delay: number): void {
    if (timer !== null || state === 'over') return;
    timer = setTimeout(() => {
      timer = null;
      sending = sending.then(step);
      void sending.then(() => {
        if (wanted !== shown) schedule(every);
      });
    }, delay);
    timer.unref();
  }

  async function quiet(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    wanted = shown;
    await sending;
  }

  return {
    works: () => state !== 'over',
    show: (text) => {
      wanted = text.slice(0, LONGEST_TEXT);
      schedule(state === 'idle' ? wait : every);
    },
    finish: async (activity) => {
      await quiet();
      if (state !== 'open') return null;
      state = 'over';
      const sent = await sendOnce(parts, to, streamActivity(activity, { streamId, streamType: 'final' }));
      if (!sent.ok) {
        parts.log('teams.stream-ended', { status: sent.failure.status, code: sent.failure.code });
        // Refused for anything but its end: what it shows must not stand beside the message that follows.
        if (sent.failure.status !== 403) await parts.host.remove(to, streamId);
      }
      // The message keeps the id of its stream; not every connector says so.
      return sent.ok ? { ok: true, id: sent.id || streamId } : null;
    },
    end: async () => {
      await quiet();
      if (state !== 'open') return;
      state = 'over';
      await parts.pace.run(to.conversation, () => parts.host.remove(to, streamId));
    },
  };
}

/** Teams reads the stream's data from the entity; its older clients from the channel data. */
function streamActivity(activity: Json, info: Json): Json {
  const entities = Array.isArray(activity['entities']) ? activity['entities'] : [];
  const channelData = activity['channelData'] as Json | undefined;
  return {
    ...activity,
    entities: [...entities, { type: 'streaminfo', ...info }],
    channelData: { ...channelData, ...info },
  };
}
