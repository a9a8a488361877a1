import { type ApiAnswer, type ApiCall, type ApiMethod, Refusal, refuseViolations, text } from '../api-answer.ts';
import { isTooLarge, viewViolations } from '../blocks/validate-view.ts';
import { secret } from '../fake-ids.ts';
import { withBlockIds } from '../message-contents.ts';
import { SLACK_NUMBERS } from '../slack-numbers.ts';
import type { FakeView, Json, World } from '../world.ts';

export const VIEW_METHODS: Readonly<Record<string, ApiMethod>> = {
  'views.open': { scopes: [], required: ['trigger_id', 'view'], answer: open },
  'views.push': { scopes: [], required: ['trigger_id', 'view'], answer: push },
  'views.update': { scopes: [], required: ['view'], answer: update },
  'views.publish': { scopes: [], required: ['user_id', 'view'], answer: publish },
};

function open(call: ApiCall): ApiAnswer {
  const trigger = exchange(call);
  if (trigger instanceof Refusal) return trigger;
  const refusal = refusedView(call, 'modal');
  if (refusal !== null) return refusal;
  trigger.used = true;
  const view = addView(call.world, call.workspace.id, trigger.user, call.args['view'] as Json, null);
  return { view: viewObject(call.world, view) };
}

function push(call: ApiCall): ApiAnswer {
  const trigger = exchange(call);
  if (trigger instanceof Refusal) return trigger;
  const below = trigger.view === null ? undefined : call.world.views.get(trigger.view);
  if (below === undefined || !below.open) return new Refusal('not_found');
  if (depth(call.world, below) >= SLACK_NUMBERS.view.stack) return new Refusal('push_limit_reached');
  const refusal = refusedView(call, 'modal');
  if (refusal !== null) return refusal;
  trigger.used = true;
  const view = addView(call.world, call.workspace.id, trigger.user, call.args['view'] as Json, below);
  return { view: viewObject(call.world, view) };
}

function update(call: ApiCall): ApiAnswer {
  const { args, world, workspace } = call;
  const external = text(args, 'external_id');
  const view = [...world.views.values()].find(
    (one) => one.id === text(args, 'view_id') || (external !== '' && one.body['external_id'] === external),
  );
  if (view === undefined || view.team !== workspace.id || !view.open) return new Refusal('not_found');
  const hash = text(args, 'hash');
  if (hash !== '' && hash !== view.hash) return new Refusal('hash_conflict');
  const refusal = refusedView(call, 'modal');
  if (refusal !== null) return refusal;
  replaceView(world, view, args['view'] as Json);
  return { view: viewObject(world, view) };
}

function publish(call: ApiCall): ApiAnswer {
  const { args, world, workspace } = call;
  const user = world.users.get(text(args, 'user_id'));
  if (user === undefined || user.team !== workspace.id) return new Refusal('user_not_found');
  const known = world.homes.get(user.id);
  const hash = text(args, 'hash');
  if (hash !== '' && known !== undefined && hash !== known.hash) return new Refusal('hash_conflict');
  const refusal = refusedView(call, 'home');
  if (refusal !== null) return refusal;
  const view = known ?? addView(world, workspace.id, user.id, args['view'] as Json, null);
  if (known !== undefined) replaceView(world, known, args['view'] as Json);
  world.homes.set(user.id, view);
  return { view: viewObject(world, view) };
}

/** The trigger when it can still be exchanged: within 3 s, once, by the workspace it was made for. */
function exchange({ args, world, workspace }: ApiCall) {
  const trigger = world.triggers.get(text(args, 'trigger_id'));
  if (trigger === undefined || trigger.team !== workspace.id) return new Refusal('invalid_trigger_id');
  if (trigger.used) return new Refusal('exchanged_trigger_id');
  if (world.clock.now() - trigger.at > SLACK_NUMBERS.trigger.livesMs) return new Refusal('expired_trigger_id');
  return trigger;
}

function refusedView({ args, world }: ApiCall, kind: 'modal' | 'home'): Refusal | null {
  const { view } = args;
  const violations = viewViolations(view, kind);
  if (violations.length > 0) return refuseViolations('invalid_arguments', violations);
  if (isTooLarge(view)) return new Refusal('view_too_large');
  const external = (view as Json)['external_id'];
  const taken = [...world.views.values()].some((one) => one.open && one.body['external_id'] === external);
  return typeof external === 'string' && external !== '' && taken && text(args, 'external_id') !== external
    ? new Refusal('duplicate_external_id')
    : null;
}

/** Opens a view, on top of another where one is given. */
export function addView(world: World, team: string, user: string, body: Json, below: FakeView | null): FakeView {
  const id = world.ids.next('V');
  const view: FakeView = {
    id,
    team,
    user,
    root: below?.root ?? id,
    previous: below?.id ?? null,
    body,
    hash: '',
    open: true,
  };
  replaceView(world, view, body);
  world.views.set(id, view);
  return view;
}

export function replaceView(world: World, view: FakeView, body: Json): void {
  view.body = { ...body, blocks: withBlockIds(world, body['blocks'] as readonly Json[]) };
  view.hash = `${Math.floor(world.clock.now() / 1000)}.${secret(4)}`;
}

function depth(world: World, view: FakeView): number {
  const below = view.previous === null ? undefined : world.views.get(view.previous);
  return below === undefined ? 1 : 1 + depth(world, below);
}

/** The view as Slack shows it in answers and payloads. */
export function viewObject(world: World, view: FakeView, values: Json = {}): Json {
  const workspace = world.workspaces.get(view.team);
  const modal = view.body['type'] === 'modal';
  return {
    id: view.id,
    team_id: view.team,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    ...(modal ? { clear_on_close: false, notify_on_close: false, close: null, submit: null } : {}),
    ...view.body,
    state: { values },
    hash: view.hash,
    previous_view_id: view.previous,
    root_view_id: view.root,
    app_id: world.app.id,
    app_installed_team_id: view.team,
    bot_id: workspace?.bot ?? '',
  };
}
