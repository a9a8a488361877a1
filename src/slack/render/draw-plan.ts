import type { WorkPlan, WorkStep } from '../../bot/conversation.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { settingOf } from './draw-answer.ts';
import { drawButtons } from './draw-buttons.ts';
import { oneLine } from './shorten.ts';
import type { SlackBlock } from './slack-block.ts';

/** What chat.startStream, appendStream and stopStream take (docs.slack.dev/reference/methods/chat.appendStream). */
export type StreamChunk =
  | { readonly type: 'plan_update'; readonly title: string }
  | { readonly type: 'blocks'; readonly blocks: readonly SlackBlock[] }
  | TaskChunk;

interface TaskChunk {
  readonly type: 'task_update';
  readonly id: string;
  readonly title: string;
  readonly status: 'pending' | 'in_progress' | 'complete';
}

const STATUS = { waiting: 'pending', running: 'in_progress', done: 'complete' } as const;

/** The title of a plan and all its steps. */
export function drawPlan({ title, steps }: WorkPlan): StreamChunk[] {
  return [{ type: 'plan_update', title: shorten(oneLine(title), LIMITS.taskTitle) }, ...drawSteps(steps)];
}

/** Steps as Slack's tasks; one with the id of an earlier one takes its place. */
export function drawSteps(steps: readonly WorkStep[]): TaskChunk[] {
  return steps.map(({ id, title, state }) => ({
    type: 'task_update',
    id,
    title: shorten(oneLine(title), LIMITS.taskTitle),
    status: STATUS[state],
  }));
}

/** The button that ends the work, below its steps. */
export function drawStop({ language, stop }: WorkPlan): StreamChunk {
  return { type: 'blocks', blocks: drawButtons([stop], settingOf({ language })) };
}
