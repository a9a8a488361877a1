import { randomUUID } from 'node:crypto';
import type { BotPorts, Log } from '../bot/bot-ports.ts';
import type { Courier } from '../bot/courier.ts';
import { createDelivery } from '../bot/experts/create-delivery.ts';
import type { Settings } from '../config/settings.ts';
import { deliverDue } from '../hours/deliver-due.ts';
import { chatDestination, type Destination } from '../hours/destination.ts';
import { readSmtpUrl } from '../hours/mail/read-smtp-url.ts';
import { createMailSender } from '../hours/mail/send-mail.ts';
import { createOutboxRunner, type OutboxRunner } from '../hours/outbox-runner.ts';
import { createWebhookSender } from '../hours/webhook/send-webhook.ts';
import type { Store } from '../store/store.ts';

export interface HoursRouting {
  /** What the bot needs of it. */
  readonly port: NonNullable<BotPorts['hours']>;
  /** Begins to deliver; called when the adapters have signed in. */
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

interface RoutingPorts {
  readonly store: Store;
  readonly courier: Courier;
  readonly now: () => number;
  readonly log: Log;
}

/** Routes requests for hours to every destination that the settings name. */
export function createHours(settings: Settings, { store, courier, now, log }: RoutingPorts): HoursRouting {
  const destinations = destinationsOf(settings);
  const { SMTP_URL, HOURS_EMAIL: to, HOURS_WEBHOOK_URL: url, HOURS_WEBHOOK_SECRET: secret } = settings;
  const server = SMTP_URL === undefined ? null : readSmtpUrl(SMTP_URL);
  const deliver = createDelivery({
    store,
    courier,
    destinations,
    log,
    ...(server === null || to === undefined ? {} : { sendMail: createMailSender({ server, to }) }),
    ...(url === undefined || secret === undefined ? {} : { sendWebhook: createWebhookSender({ url, secret, now }) }),
  });
  const run = () => deliverDue({ store, deliver, now, newId: randomUUID, log });
  let runner: OutboxRunner | null = null;
  return {
    port: { destinations, kick: () => runner?.kick() },
    start: () => {
      runner ??= createOutboxRunner(run, () => log('hours.outbox-failed', {}));
    },
    stop: async () => runner?.stop(),
  };
}

function destinationsOf(settings: Settings): readonly Destination[] {
  const { HOURS_SLACK_CHANNEL: slack, HOURS_TEAMS_CONVERSATION: teams } = settings;
  const { HOURS_EMAIL: email, HOURS_WEBHOOK_URL: webhook } = settings;
  return [
    ...(slack === undefined ? [] : [chatDestination('slack', slack)]),
    ...(teams === undefined ? [] : [chatDestination('teams', teams)]),
    ...(email === undefined ? [] : [{ kind: 'email', key: 'email' } as const]),
    ...(webhook === undefined ? [] : [{ kind: 'webhook', key: 'webhook' } as const]),
  ];
}
