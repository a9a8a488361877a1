import type { SlackFailure } from '../api/slack-failure.ts';
import type { SlackMessage } from '../render/slack-message.ts';

export type Sent =
  | { readonly ok: true /** The message's ts; '' where Slack gives none. */; readonly id: string }
  | { readonly ok: false; readonly failure: SlackFailure };

/** One way to bring a message before someone's eyes. */
export interface Outlet {
  /** For the log. */
  readonly name: 'thread' | 'response' | 'ephemeral' | 'direct';
  /** Only the asker sees it; such messages are few and cannot be changed later. */
  readonly isPrivate: boolean;
  readonly send: (message: SlackMessage) => Promise<Sent>;
  /** Changes a message sent before; null where that cannot be done. */
  readonly replace: ((id: string, message: SlackMessage) => Promise<Sent>) | null;
  /** Takes a message away again. */
  readonly remove: ((id: string) => Promise<void>) | null;
  /** Uploads a file beside the messages; null where no file can stand. */
  readonly upload: ((fileName: string, content: string) => Promise<Sent>) | null;
}
