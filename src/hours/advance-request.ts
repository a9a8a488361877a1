import type { RequestFollowing, Store, Workspace } from '../store/store.ts';
import type { HoursRequest, RequestActor, RequestState } from './hours-request.ts';

export type AdvanceResult =
  | { readonly ok: true; readonly request: HoursRequest }
  /** `unknown`: no such number here. `out-of-turn`: the state that it is in does not lead there. */
  | { readonly ok: false; readonly problem: 'unknown' }
  | { readonly ok: false; readonly problem: 'out-of-turn'; readonly request: HoursRequest };

export interface AdvanceOptions extends RequestActor {
  readonly workspace: Workspace;
  /** `H-2026-0007` */
  readonly number: string;
  /** ms since the epoch */
  readonly at: number;
  /** Written in the same transaction: a note, and who is to be told. */
  readonly following?: RequestFollowing;
}

/** A closed request can be opened again for so many days. */
export const REOPEN_DAYS = 14;
const DAY = 86_400_000;

/** requested → claimed: an expert takes the request. Of two at once, one gets it. */
export function claimRequest(store: Store, options: AdvanceOptions): Promise<AdvanceResult> {
  return advance(store, options, 'claimed', ({ state }) => state === 'requested');
}

/** claimed → closed: the work is done. */
export function closeRequest(store: Store, options: AdvanceOptions): Promise<AdvanceResult> {
  return advance(store, options, 'closed', ({ state }) => state === 'claimed');
}

/** closed → requested, within 14 days: the trouble is not over. Any expert may claim it then. */
export function reopenRequest(store: Store, options: AdvanceOptions): Promise<AdvanceResult> {
  return advance(store, options, 'requested', (request) => mayReopen(request, options.at));
}

/** Whether a request is closed, and was closed at most 14 days before `now` (ms since the epoch). */
export function mayReopen(request: HoursRequest, now: number): boolean {
  return request.state === 'closed' && now - request.updatedAt <= REOPEN_DAYS * DAY;
}

async function advance(
  store: Store,
  options: AdvanceOptions,
  to: RequestState,
  mayFollow: (request: HoursRequest) => boolean,
): Promise<AdvanceResult> {
  const { workspace, number, by, name, from, at, following } = options;
  const request = await store.hours.byNumber(workspace, number);
  if (request === null) return { ok: false, problem: 'unknown' };
  if (!mayFollow(request)) return { ok: false, problem: 'out-of-turn', request };
  const actor = { by, ...(name === undefined ? {} : { name }), ...(from === undefined ? {} : { from }) };
  const history = [...request.history, { state: to, ...actor, at }];
  const next: HoursRequest = { ...request, state: to, history, updatedAt: at };
  if (await store.hours.transition(request, next, following)) return { ok: true, request: next };
  const present = await store.hours.byNumber(workspace, number);
  return present === null ? { ok: false, problem: 'unknown' } : { ok: false, problem: 'out-of-turn', request: present };
}
