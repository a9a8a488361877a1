import type { Envelope } from '../envelope.ts';
import { addToken } from '../populate.ts';
import type { FakeWorkspace, Json, World } from '../world.ts';
import { eventCallback } from './event-callback.ts';

/** A custom step that Workflow Builder runs; it brings its own short-lived token. */
export function functionExecuted(
  world: World,
  workspace: FakeWorkspace,
  callbackId: string,
  inputs: Json,
): { readonly envelope: Envelope; readonly execution: string } {
  const execution = world.ids.next('Fx');
  world.functions.set(execution, { outputs: null, failure: null, settled: false });
  const token = addToken(world, workspace.id, { kind: 'workflow', scopes: ['chat:write'] });
  const now = Math.floor(world.clock.now() / 1000);
  const parameters = Object.keys(inputs).map((name) => ({
    type: 'string',
    name,
    description: name,
    title: name,
    is_required: true,
  }));
  const event = {
    type: 'function_executed',
    function: {
      id: world.ids.next('Fn'),
      callback_id: callbackId,
      title: callbackId,
      description: '',
      type: 'app',
      input_parameters: parameters,
      output_parameters: [],
      app_id: world.app.id,
      date_created: now,
      date_updated: now,
      date_deleted: 0,
      form_enabled: false,
    },
    inputs,
    function_execution_id: execution,
    workflow_execution_id: world.ids.next('Wx'),
    event_ts: world.clock.nextTs(),
    bot_access_token: token.value,
  };
  return { envelope: eventCallback(world, workspace, event), execution };
}
