import { formatCount, formatPercent } from '../../explanation/format-numbers.ts';
import type { IntakeItem } from '../../intake/text-source.ts';
import type { Answer } from '../answer.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
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
  /** Waits for what is being told, then posts; or replaces the progress message where there is one. */
  readonly finish: (answer: Answer) => Promise<void>;
}

/** Tells at most every two seconds, only of more than 5 MB; what cannot be told stops nothing. */
export function tellProgress(items: readonly IntakeItem[], turn: Turn): ProgressTeller {
  const { conversation, ports } = turn;
  const size = items.reduce<number | null>(
    (sum, item) => (sum === null || item.size === null ? null : sum + item.size),
    0,
  );
  const started = ports.now();
  let last = started;
  let message: string | null = null;
  let telling: Promise<void> | null = null;
  const tell = async (bytes: number) => {
    const text = progressText(bytes, size, turn);
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
      telling = tell(bytes)
        .catch(() => ports.log('bot.progress-failed', { platform: turn.place.platform }))
        .finally(() => {
          telling = null;
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

function progressAnswer(text: string, { language }: Turn): Answer {
  const label = messagesOf(language).channel.stop;
  const buttons = [{ label, action: STOP_ACTION, value: '', style: 'normal' } as const];
  return noticeAnswer(text, language, { below: [{ kind: 'buttons', buttons }] });
}
