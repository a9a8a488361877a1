import type { Json } from './world.ts';

/** One thing that Slack tells the app, whatever the transport. */
export interface Envelope {
  readonly kind: 'events_api' | 'interactive' | 'slash_commands';
  /** The event callback, the interaction payload, or the command's fields. */
  readonly body: Json;
  /** Socket Mode's envelope id; a redelivery may carry the same. */
  readonly id: string;
}

/** How a delivery is marked, and what may be wrong with its signature. */
export interface SendOptions {
  readonly retryNum?: number;
  readonly retryReason?: string;
  /** Seconds by which the signed timestamp is off. */
  readonly timestampSkew?: number;
  /** Signs with another secret. */
  readonly secret?: string;
}

/** What the app answered. */
export interface Ack {
  /** HTTP status; 200 for a Socket Mode acknowledgement, 0 when none came in time. */
  readonly status: number;
  /** Parsed JSON, else the text; null for an empty answer. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly milliseconds: number;
  readonly envelope: Envelope;
}

export interface Transport {
  readonly send: (envelope: Envelope, options?: SendOptions) => Promise<Ack>;
}
