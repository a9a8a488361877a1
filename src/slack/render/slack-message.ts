import type { PlainText, SlackBlock } from './slack-block.ts';

/** One message: what chat.postMessage and chat.update take. */
export interface SlackMessage {
  /**
   * mrkdwn; the whole verdict sentence first. Mobile notifications show it, and screen readers read it instead of the
   * blocks (docs.slack.dev/reference/methods/chat.postMessage), so it says in words what the blocks say.
   */
  readonly text: string;
  /** Empty in the plainest form. */
  readonly blocks: readonly SlackBlock[];
}

/** What views.open, views.update and views.publish take. */
export type SlackView =
  | {
      readonly type: 'modal';
      readonly callback_id: string;
      readonly private_metadata: string;
      readonly title: PlainText;
      readonly submit: PlainText;
      readonly close: PlainText;
      readonly blocks: readonly SlackBlock[];
    }
  | { readonly type: 'home'; readonly blocks: readonly SlackBlock[] };
