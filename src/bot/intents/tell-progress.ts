import { formatCount, formatPercent } from '../../explanation/format-numbers.ts';
import type { IntakeItem } from '../../intake/text-source.ts';
import type { Answer, Button } from '../answer.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import type { WorkPlan, WorkStep } from '../conversation.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';

/** The button that stops what runs in its thread. */
export const STOP_ACTION = 'stop-triage';

/** Below it nobody has to wait. */
const WORTH_TELLING = 5_000_000;
const TELL_EVERY = 2000;
/** After so many ms a message with a button to stop appears, also where a status is shown. */
const LONG_WORK = 8000;

/** Tells how far a reading is, and posts the answer in the place of what was told. */
export interface ProgressTeller {
  readonly onRead: (bytes: number) => void;
  readonly onJudging: () => void;
  /** Waits for what is being told, then posts; or replaces the progress message where there is one. */
  readonly finish: (answer: Answer) => Promise<void>;
}

/**
 * Tells at most every two seconds, only of more than 5 MB: as steps where the platform shows them, else as a status, and
 * as a message where there is no status or it takes long. What cannot be told stops nothing.
 */
export function tellProgress(items: readonly IntakeItem[], turn: Turn): ProgressTeller {
  const { conversation, ports } = turn;
  const size = items.reduce<number | null>(
    (sum, item) => (sum === null || item.size === null ? null : sum + item.size),
    0,
  );
  const started = ports.now();
  let last = started;
  let message: string | null = null;
  let bySteps = conversation.showSteps !== undefined;
  let telling: Promise<void> | null = null;

  /** One word after the other. */
  const begin = (work: () => Promise<void>) => {
    const begun = (telling ?? Promise.resolve())
      .then(work)
      .catch(() => ports.log('bot.progress-failed', { platform: turn.place.platform }))
      .finally(() => {
        if (telling === begun) telling = null;
      });
    telling = begun;
  };
  const showSteps = async (at: Stage, reading: string): Promise<boolean> => {
    const shown = (bySteps ? await conversation.showSteps?.(planOf(at, reading, turn)) : null) ?? null;
    bySteps = shown !== null;
    message = shown ?? message;
    return bySteps;
  };
  const tell = async (bytes: number) => {
    const text = progressText(bytes, size, turn);
    if (await showSteps('read', text)) return;
    const showsStatus = conversation.showsStatus !== false;
    if (showsStatus) await conversation.status(text);
    if (message === null && showsStatus && ports.now() - started < LONG_WORK) return;
    const answer = progressAnswer(text, turn);
    if (message === null) message = await conversation.post(answer);
    else await conversation.update(message, answer);
  };
  return {
    onRead: (bytes) => {
      const now = ports.now();
      if (telling !== null || now - last < TELL_EVERY || Math.max(bytes, size ?? 0) < WORTH_TELLING) return;
      last = now;
      begin(() => tell(bytes));
    },
    onJudging: () => {
      if (telling === null && message === null) return;
      begin(async () => {
        if (bySteps && message !== null) await showSteps('judge', '');
      });
    },
    finish: async (answer) => {
      await telling;
      await conversation.status(null);
      const shown = message;
      const replaced =
        shown !== null &&
        (await conversation.update(shown, answer).then(
          () => true,
          () => false,
        ));
      if (!replaced) await conversation.post(answer);
    },
  };
}

function progressText(bytes: number, size: number | null, { language }: Turn): string {
  const { readingOf, readingSoFar, megabytes } = messagesOf(language).channel;
  const inMegabytes = (count: number) => megabytes(formatCount(Math.round(count / 1_000_000), language));
  if (size === null || bytes > size) return readingSoFar(inMegabytes(bytes));
  return readingOf(
    inMegabytes(bytes),
    inMegabytes(size),
    formatPercent(Math.floor((bytes / size) * 100) / 100, language),
  );
}

function progressAnswer(text: string, turn: Turn): Answer {
  return noticeAnswer(text, turn.language, { below: [{ kind: 'buttons', buttons: [stopButton(turn)] }] });
}

type Stage = 'read' | 'judge';

/** @param reading how far the reading is, while it lasts */
function planOf(at: Stage, reading: string, turn: Turn): WorkPlan {
  const { channel, reading: title } = messagesOf(turn.language);
  const isReading = at === 'read';
  const steps: readonly WorkStep[] = [
    { id: 'read', title: isReading ? reading : channel.steps.read, state: isReading ? 'running' : 'done' },
    { id: 'judge', title: channel.steps.judge, state: isReading ? 'waiting' : 'running' },
    { id: 'answer', title: channel.steps.answer, state: 'waiting' },
  ];
  return { language: turn.language, title, steps, stop: stopButton(turn) };
}

function stopButton({ language }: Turn): Button {
  return { label: messagesOf(language).channel.stop, action: STOP_ACTION, value: '', style: 'normal' };
}
