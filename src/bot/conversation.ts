import type { Answer, Button } from './answer.ts';

/** Long work as steps; all texts in the reader's language. */
export interface WorkPlan {
  /** BCP 47 */
  readonly language: string;
  readonly title: string;
  readonly steps: readonly WorkStep[];
  /** Ends the work. */
  readonly stop: Button;
}

export interface WorkStep {
  readonly id: string;
  readonly title: string;
  readonly state: 'waiting' | 'running' | 'done';
}

/** What an adapter offers to the bot for one inbound event. */
export interface Conversation {
  /** Posts into the thread; returns the platform's id of the message. */
  readonly post: (answer: Answer) => Promise<string>;
  /** Replaces a message posted before. */
  readonly update: (messageId: string, answer: Answer) => Promise<void>;
  /** Shows what the bot is doing, where the platform can; `null` clears it. */
  readonly status: (text: string | null) => Promise<void>;
  /** False where the platform shows no status: long work is then told in a message that is updated in place. */
  readonly showsStatus?: boolean;
  /** Deletes what the adapter itself keeps of messages and answers of whoever asks; absent where it keeps none. */
  readonly forgetUser?: () => Promise<void>;
  /**
   * Shows the steps of long work in one message that changes as they go; `update` of the id that it returns puts the answer
   * in their place. Null when they cannot be shown (any more). Absent where the platform has nothing of the kind.
   */
  readonly showSteps?: (plan: WorkPlan) => Promise<string | null>;
}
