import { type NewDelivery, REQUESTER, type RequestEvent } from './outbox.ts';

/** Where the experts hear of requests. `key` names it in the store, so it must not change while something waits for it. */
export type Destination =
  | {
      readonly kind: 'chat';
      readonly key: string;
      readonly platform: string;
      /** '' where the adapter has one workspace only. */
      readonly workspace: string;
      readonly channel: string;
    }
  | { readonly kind: 'email'; readonly key: 'email' }
  | { readonly kind: 'webhook'; readonly key: 'webhook' };

type Audience = Destination['kind'] | 'requester';

/** Who is told of what. Mail goes out only where someone has to do something. */
const AUDIENCES: Readonly<Record<RequestEvent, readonly Audience[]>> = {
  requested: ['chat', 'email', 'webhook'],
  claimed: ['chat', 'webhook', 'requester'],
  asked: ['chat', 'webhook', 'requester'],
  answered: ['chat', 'email', 'webhook'],
  closed: ['chat', 'webhook', 'requester'],
  reopened: ['chat', 'email', 'webhook'],
  undelivered: ['requester'],
};

/**
 * A chat destination from its setting: `CHANNEL`, or `WORKSPACE/CHANNEL` where the adapter serves several workspaces.
 */
export function chatDestination(platform: string, setting: string): Destination {
  const slash = setting.indexOf('/');
  const workspace = setting.slice(0, Math.max(0, slash));
  const channel = setting.slice(slash + 1);
  return { kind: 'chat', key: `chat ${platform} ${workspace}/${channel}`, platform, workspace, channel };
}

/** The deliveries of one event, for all who are to be told. */
export function deliveriesOf(
  event: RequestEvent,
  options: {
    readonly destinations: readonly Destination[];
    readonly newId: () => string;
    readonly at: number;
    readonly detail?: string;
  },
): readonly NewDelivery[] {
  const told = options.destinations.filter(({ kind }) => AUDIENCES[event].includes(kind)).map(({ key }) => key);
  const everyone = AUDIENCES[event].includes('requester') ? [...told, REQUESTER] : told;
  return everyone.map((destination) => ({
    id: options.newId(),
    destination,
    event,
    detail: options.detail ?? '',
    at: options.at,
  }));
}

/** Whether people of this place may act as experts. */
export function isExpertsPlace(
  destinations: readonly Destination[],
  place: { readonly platform: string; readonly workspace: string; readonly channel: string },
): boolean {
  return destinations.some(
    (each) =>
      each.kind === 'chat' &&
      each.platform === place.platform &&
      each.channel === place.channel &&
      (each.workspace === '' || each.workspace === place.workspace),
  );
}
