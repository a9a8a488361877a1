import type { Json } from '../../chat/json.ts';

/** `conversationType`, as Teams names it. */
export type ConversationType = 'personal' | 'groupChat' | 'channel';

/** A conversation of Teams, as the Bot Connector names it. */
export interface ConversationAddress {
  readonly serviceUrl: string;
  /** With `;messageid=` for a thread of a channel. */
  readonly conversation: string;
  readonly type: ConversationType;
  readonly tenant: string;
  readonly bot: { readonly id: string; readonly name: string };
}

/** What an `invoke` activity is answered with. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: Json;
}

/** The answer to one HTTP request. */
export interface Received {
  readonly status: number;
  readonly body?: Json;
}

export type Sent =
  | { readonly ok: true /** The activity's id; '' where the connector gives none. */; readonly id: string }
  | { readonly ok: false; readonly failure: ConnectorFailure };

/** Why the Bot Connector did not take an activity. */
export interface ConnectorFailure {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Its name for it: `MessageSizeTooBig`, `BotNotInConversationRoster`; '' when it gives none. */
  readonly code: string;
  /** ms that it asks to wait; null when it does not say. */
  readonly retryAfter: number | null;
}

/**
 * The seam to the SDK: activities as JSON in and out. Everything else in this room knows Activity JSON and nothing of the
 * SDK, so that another SDK is another file beside `bot-framework-host.ts`.
 */
export interface ActivityHost {
  /**
   * Checks who sent an activity, then lets `turn` answer it; the caller has checked its shape and its `serviceUrl`.
   * 401 and no turn when the token is none of the Bot Connector's.
   */
  readonly receive: (
    authorization: string,
    activity: Json,
    turn: (activity: Json) => Promise<InvokeAnswer | null>,
  ) => Promise<Received>;
  /** Posts without an event to answer. */
  readonly send: (to: ConversationAddress, activity: Json) => Promise<Sent>;
  /** Posts so that one user alone sees it. */
  readonly sendTargeted: (to: ConversationAddress, user: string, activity: Json) => Promise<Sent>;
  /** Opens the 1:1 chat with a user, or finds it; its id. Refused where the user has not the app. */
  readonly openChat: (to: ConversationAddress, user: string) => Promise<Sent>;
  readonly update: (to: ConversationAddress, id: string, activity: Json) => Promise<Sent>;
  readonly remove: (to: ConversationAddress, id: string) => Promise<Sent>;
}
