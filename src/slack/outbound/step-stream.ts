import type { WorkPlan, WorkStep } from '../../bot/conversation.ts';
import { textAt } from '../../chat/json.ts';
import type { SlackResult } from '../api/slack-api.ts';
import { drawPlan, drawSteps, drawStop, type StreamChunk } from '../render/draw-plan.ts';
import type { SlackLog } from '../slack-rooms.ts';
import { type ChatParts, callApi } from './chat-outlets.ts';
import type { FeatureBook } from './feature-book.ts';

/** The steps of long work in one streamed message, which becomes the answer. */
export interface StepStream {
  /** Starts the stream, or appends what changed. The message's ts; null when Slack does not stream (any more). */
  readonly show: (plan: WorkPlan) => Promise<string | null>;
  /** Ends the stream, where there is one: only then the message can be changed like any other. */
  readonly end: () => Promise<void>;
}

export interface StepStreamParts extends ChatParts {
  readonly features: FeatureBook;
  readonly log: SlackLog;
}

/** Failures of the moment: the stream still stands, and the next append says it all again. */
const PASSING = /^(?:ratelimited|unreachable|http_5\d\d|internal_error|service_unavailable)$/;

/**
 * Streams into a thread of a direct conversation (docs.slack.dev/reference/methods/chat.startStream). Not into channels:
 * there one person sees it live, and the others see it when it is over. Slack closes a stream after about five minutes;
 * that, like a stop by the user, ends the steps, not the work.
 */
export function createStepStream(parts: StepStreamParts, channel: string, thread: string): StepStream {
  const { features, installation, log, pace } = parts;
  const { workspace } = installation;
  let ts: string | null = null;
  let state: 'none' | 'open' | 'over' = 'none';
  let shown: readonly WorkStep[] = [];

  async function start(plan: WorkPlan): Promise<void> {
    const open = (chunks: readonly StreamChunk[]): Promise<SlackResult> =>
      pace.run(`${workspace} ${channel}`, () =>
        callApi(parts, 'chat.startStream', { channel, thread_ts: thread, task_display_mode: 'plan', chunks }, 0),
      );
    const chunks = drawPlan(plan);
    let result = await open([...chunks, drawStop(plan)]);
    // Blocks inside a stream are younger than streams.
    if (!result.ok && /^invalid_/.test(result.failure.name)) result = await open(chunks);
    if (result.ok) {
      ts = textAt(result.response, 'ts');
      state = 'open';
      shown = plan.steps;
    } else over(result.failure.name);
  }

  async function append(plan: WorkPlan): Promise<void> {
    const changed = plan.steps.filter((step) => !shown.some((one) => isSame(one, step)));
    if (changed.length === 0) return;
    const result = await callApi(parts, 'chat.appendStream', { channel, ts, chunks: drawSteps(changed) }, 0);
    if (result.ok) shown = plan.steps;
    else if (!PASSING.test(result.failure.name)) over(result.failure.name);
  }

  function over(failure: string): void {
    state = 'over';
    features.refused(workspace, 'stream', failure);
    log('slack.no-stream', { failure });
  }

  return {
    show: async (plan) => {
      if (state === 'none' && features.works(workspace, 'stream')) await start(plan);
      else if (state === 'open') await append(plan);
      return state === 'open' ? ts : null;
    },
    end: async () => {
      if (state !== 'open') return;
      state = 'over';
      const done = shown.map((step) => ({ ...step, state: 'done' as const }));
      const result = await callApi(parts, 'chat.stopStream', { channel, ts, chunks: drawSteps(done) });
      if (!result.ok) log('slack.no-stream', { failure: result.failure.name });
    },
  };
}

function isSame(one: WorkStep, other: WorkStep): boolean {
  return one.id === other.id && one.title === other.title && one.state === other.state;
}
