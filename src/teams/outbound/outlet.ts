import type { Json } from '../../chat/json.ts';
import type { ActivityHost, ConnectorFailure, ConversationAddress, Sent } from '../host/activity-host.ts';
import type { TeamsLog } from '../teams-rooms.ts';
import { deliverActivity, type Patience } from './deliver-activity.ts';
import type { ThreadPace } from './thread-pace.ts';

/** One way to bring an activity before someone's eyes. */
export interface Outlet {
  /** For the log. */
  readonly name: 'thread' | 'targeted';
  /** Only the asker sees it. */
  readonly isPrivate: boolean;
  readonly send: (activity: Json) => Promise<Sent>;
  /** Changes what was sent before. */
  readonly replace: (id: string, activity: Json) => Promise<Sent>;
  readonly remove: (id: string) => Promise<Sent>;
}

export interface OutletParts {
  readonly host: ActivityHost;
  readonly pace: ThreadPace;
  readonly patience: Patience;
  readonly log: TeamsLog;
}

/** Messages of a conversation or thread. */
export function threadOutlet(parts: OutletParts, to: ConversationAddress): Outlet {
  const { host } = parts;
  return {
    name: 'thread',
    isPrivate: false,
    send: (activity) => paced(parts, to, 'send', () => host.send(to, activity)),
    replace: (id, activity) => paced(parts, to, 'update', () => host.update(to, id, activity)),
    remove: (id) => paced(parts, to, 'remove', () => host.remove(to, id)),
  };
}

/** Messages in a channel or group chat that one person sees, for a day. */
export function targetedOutlet(parts: OutletParts, to: ConversationAddress, user: string): Outlet {
  return {
    ...threadOutlet(parts, to),
    name: 'targeted',
    isPrivate: true,
    send: (activity) => paced(parts, to, 'targeted', () => parts.host.sendTargeted(to, user, activity)),
  };
}

/** An activity of no weight (typing, a step of a stream): sent once, within the limits, never repeated. */
export function sendOnce({ host, pace }: Pick<OutletParts, 'host' | 'pace'>, to: ConversationAddress, activity: Json) {
  return pace.run(to.conversation, () => host.send(to, activity));
}

function paced(
  { pace, patience, log }: OutletParts,
  to: ConversationAddress,
  call: string,
  send: () => Promise<Sent>,
): Promise<Sent> {
  const refused = ({ status, code }: ConnectorFailure) => log('teams.refused', { call, status, code });
  return deliverActivity(() => pace.run(to.conversation, send), refused, patience);
}
