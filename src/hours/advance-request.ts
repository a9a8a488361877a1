import type { Store, Workspace } from '../store/store.ts';
import { type HoursRequest, REQUEST_STATES, type RequestState } from './hours-request.ts';

export type AdvanceResult =
  | { readonly ok: true; readonly request: HoursRequest }
  /** `unknown`: no such number here. `out-of-turn`: it is in `state` already, or not claimed yet. */
  | { readonly ok: false; readonly problem: 'unknown' }
  | { readonly ok: false; readonly problem: 'out-of-turn'; readonly request: HoursRequest };

export interface AdvanceOptions {
  readonly workspace: Workspace;
  /** `H-2026-0007` */
  readonly number: string;
  /** User id of the expert. */
  readonly by: string;
  /** ms since the epoch */
  readonly at: number;
}

/** requested → claimed: an expert takes the request. Of two at once, one gets it. */
export function claimRequest(store: Store, options: AdvanceOptions): Promise<AdvanceResult> {
  return advance(store, options, 'claimed');
}

/** claimed → closed: the work is done. */
export function closeRequest(store: Store, options: AdvanceOptions): Promise<AdvanceResult> {
  return advance(store, options, 'closed');
}

async function advance(store: Store, options: AdvanceOptions, to: RequestState): Promise<AdvanceResult> {
  const request = await store.hours.byNumber(options.workspace, options.number);
  if (request === null) return { ok: false, problem: 'unknown' };
  if (REQUEST_STATES.indexOf(to) !== REQUEST_STATES.indexOf(request.state) + 1) {
    return { ok: false, problem: 'out-of-turn', request };
  }
  const next: HoursRequest = {
    ...request,
    state: to,
    history: [...request.history, { state: to, by: options.by, at: options.at }],
    updatedAt: options.at,
  };
  if (await store.hours.transition(request, next)) return { ok: true, request: next };
  const present = await store.hours.byNumber(options.workspace, options.number);
  return present === null ? { ok: false, problem: 'unknown' } : { ok: false, problem: 'out-of-turn', request: present };
}
