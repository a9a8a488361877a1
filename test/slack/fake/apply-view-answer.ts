import { isObject } from './blocks/check.ts';
import { viewViolations } from './blocks/validate-view.ts';
import type { Ack } from './envelope.ts';
import { inputsOf } from './fill-view.ts';
import { addView, replaceView } from './methods/view-methods.ts';
import type { FakeView, Json, World } from './world.ts';

/** What became of a submitted modal. */
export interface SubmitResult {
  /** The client refused it (`client`), the app did (`app`), it closed, it shows another view, or Slack could not reach the app. */
  readonly outcome: 'refused-by-client' | 'refused-by-app' | 'closed' | 'updated' | 'pushed' | 'trouble';
  /** By block id. */
  readonly problems: Readonly<Record<string, string>>;
  readonly ack: Ack | null;
}

/** Does what the app's answer to a submission asks for. An answer that Slack would not understand is a complaint. */
export function applyViewAnswer(world: World, view: FakeView, ack: Ack): SubmitResult {
  const result = (outcome: SubmitResult['outcome'], problems: Readonly<Record<string, string>> = {}) => ({
    outcome,
    problems,
    ack,
  });
  const trouble = (why: string) => {
    world.complaints.push(`view_submission: ${why}`);
    return result('trouble');
  };
  if (ack.status !== 200) return trouble(`answered ${ack.status}`);
  if (ack.body === null || ack.body === '') {
    view.open = false;
    return result('closed');
  }
  if (!isObject(ack.body)) return trouble('the answer is no JSON object');
  const { response_action: action, errors, view: next } = ack.body;
  if (action === 'clear') {
    for (const one of world.views.values()) if (one.root === view.root) one.open = false;
    return result('closed');
  }
  if (action === 'errors') {
    const known = inputsOf(view).map((block) => String(block['block_id']));
    if (!isObject(errors) || Object.keys(errors).length === 0) return trouble('errors without any');
    const odd = Object.entries(errors).filter(
      ([id, text]) => !known.includes(id) || typeof text !== 'string' || text === '',
    );
    if (odd.length > 0) return trouble(`errors for what is no input block: ${odd.map(([id]) => id).join(', ')}`);
    return result('refused-by-app', errors as Readonly<Record<string, string>>);
  }
  if (action !== 'update' && action !== 'push') return trouble(`unknown response_action ${String(action)}`);
  const violations = viewViolations(next, 'modal');
  if (violations.length > 0)
    return trouble(violations.map(({ message, pointer }) => `${message} [${pointer}]`).join('; '));
  if (action === 'update') {
    replaceView(world, view, next as Json);
    return result('updated');
  }
  addView(world, view.team, view.user, next as Json, view);
  return result('pushed');
}
