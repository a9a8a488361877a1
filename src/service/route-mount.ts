import type { Router } from 'express';
import type { CourierDesk } from '../bot/courier.ts';
import type { BotPort } from './bot-port.ts';

/** What every adapter's routes are built from. */
export interface RouteContext {
  /** The bot, with the service's counters around it. */
  readonly bot: BotPort;
  /** Where the adapter signs in, so that the bot can post without an event to answer. */
  readonly desk: CourierDesk;
  /** ms since the epoch */
  readonly now: () => number;
  readonly log: ServiceLog;
}

/** Writes one event; the fields hold ids, counts and codes, never a user's text. */
export type ServiceLog = (event: string, fields: Readonly<Record<string, string | number | boolean>>) => void;

/** Routes of one adapter, on the one server: the local chat, Slack's events, Teams' activities. */
export interface RouteMount {
  readonly name: string;
  readonly router: Router;
  /** Ends open streams and removes what the adapter keeps on disk. */
  readonly close: () => Promise<void>;
}

/** Builds the routes of one adapter; called once, before the server listens. */
export type MountRoutes = (context: RouteContext) => Promise<RouteMount>;
