import { deliveriesOf, isExpertsPlace } from '../../hours/destination.ts';
import type { HoursRequest, RequestActor } from '../../hours/hours-request.ts';
import type { NewDelivery, RequestEvent } from '../../hours/outbox.ts';
import type { Turn } from '../turn.ts';

/** Whether who acts sits in a configured experts' place. */
export function actsAsExpert({ place, ports }: Turn): boolean {
  return isExpertsPlace(ports.hours?.destinations ?? [], place);
}

/** Whether who acts made the request, or acts in the thread where it was made. */
export function actsForRequester(request: HoursRequest, turn: Turn): boolean {
  const { place } = turn;
  const here = place.channel === request.channel && place.thread === request.thread;
  return isSameWorkspace(request, turn) && (here || isRequester(request, turn));
}

/** Whether who acts made the request. */
export function isRequester(request: HoursRequest, turn: Turn): boolean {
  return isSameWorkspace(request, turn) && turn.place.user === request.requestedBy;
}

function isSameWorkspace({ platform, workspace }: HoursRequest, { place }: Turn): boolean {
  return place.platform === platform && place.workspace === workspace;
}

/** Who acts, as the request's history keeps it. */
export function actorOf(turn: Turn, request: HoursRequest): RequestActor {
  const { platform, workspace, user, userName } = turn.place;
  return {
    by: user,
    ...(userName === undefined || userName === '' ? {} : { name: userName.slice(0, 200) }),
    ...(isSameWorkspace(request, turn) ? {} : { from: { platform, workspace } }),
  };
}

/** What is to be delivered when this happens now. */
export function deliveriesNow(event: RequestEvent, { ports }: Turn, detail = ''): readonly NewDelivery[] {
  const destinations = ports.hours?.destinations ?? [];
  return deliveriesOf(event, { destinations, newId: ports.newId, at: ports.now(), detail });
}
