import { isObject } from './blocks/check.ts';
import type { FakeView, Json } from './world.ts';

/** What Slack's client makes of a filled-in view. */
export interface FilledView {
  /** `state.values` of the payload. */
  readonly values: Json;
  /** By block id: what the client itself refuses before anything is sent. */
  readonly problems: Readonly<Record<string, string>>;
}

/**
 * Fills a view's inputs. `given` names an input by its block id or action id; what is not given keeps its initial
 * value. A choice is given by an option's value; checkboxes by values with commas, `true` for the first, '' for none.
 */
export function fillView(view: FakeView, given: Readonly<Record<string, string>>): FilledView {
  const values: Record<string, Json> = {};
  const problems: Record<string, string> = {};
  const unknown = new Set(Object.keys(given));
  for (const block of inputsOf(view)) {
    const element = block['element'] as Json;
    const blockId = String(block['block_id']);
    const actionId = String(element['action_id'] ?? 'action');
    const name = [blockId, actionId].find((id) => id in given);
    if (name !== undefined) unknown.delete(name);
    const state = stateOf(element, name === undefined ? null : (given[name] ?? ''));
    values[blockId] = { [actionId]: state };
    const problem = clientProblem(element, state, block['optional'] === true);
    if (problem !== null) problems[blockId] = problem;
  }
  if (unknown.size > 0) throw new Error(`The view has no input called ${[...unknown].join(', ')}`);
  return { values, problems };
}

/** The input blocks of a view. */
export function inputsOf(view: FakeView): readonly Json[] {
  const blocks = Array.isArray(view.body['blocks']) ? (view.body['blocks'] as readonly Json[]) : [];
  return blocks.filter((block) => block['type'] === 'input' && isObject(block['element']));
}

/** What an input shows, as `fillView` takes it. */
export function shownValue(element: Json): string {
  const state = stateOf(element, null);
  const option = state['selected_option'];
  if (isObject(option)) return String(option['value']);
  if (Array.isArray(state['selected_options']))
    return state['selected_options'].map((one) => String((one as Json)['value'])).join(',');
  return typeof state['value'] === 'string' ? state['value'] : '';
}

function stateOf(element: Json, given: string | null): Json {
  const type = String(element['type']);
  const options = Array.isArray(element['options']) ? (element['options'] as readonly Json[]) : [];
  if (type === 'static_select' || type === 'radio_buttons') {
    const chosen = options.find((option) => option['value'] === given);
    if (given !== null && given !== '' && chosen === undefined) throw new Error(`There is no option "${given}"`);
    return { type, selected_option: given === null ? (element['initial_option'] ?? null) : (chosen ?? null) };
  }
  if (type === 'checkboxes' || type === 'multi_static_select') {
    if (given === null) return { type, selected_options: element['initial_options'] ?? [] };
    const wanted = given.split(',');
    const chosen =
      given === 'true' ? options.slice(0, 1) : options.filter((one) => wanted.includes(String(one['value'])));
    return { type, selected_options: chosen };
  }
  if (type === 'conversations_select' || type === 'channels_select' || type === 'users_select') {
    const key = { conversations_select: 'conversation', channels_select: 'channel', users_select: 'user' }[type];
    return { type, [`selected_${key}`]: given ?? element[`initial_${key}`] ?? null };
  }
  const value = given ?? element['initial_value'] ?? null;
  return { type, value: value === '' ? null : value };
}

/** The client keeps the modal open for these, and sends nothing. */
function clientProblem(element: Json, state: Json, isOptional: boolean): string | null {
  const { value, selected_options: several } = state;
  const empty =
    'value' in state
      ? value === null
      : Array.isArray(several)
        ? several.length === 0
        : Object.values(state).includes(null);
  if (empty) return isOptional ? null : 'Please fill out this required field';
  if (typeof value !== 'string') return null;
  if (element['type'] === 'email_text_input' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
    return 'Please enter a valid email address';
  if (element['type'] === 'url_text_input' && !URL.canParse(value)) return 'Please enter a valid URL';
  const most = typeof element['max_length'] === 'number' ? element['max_length'] : 3000;
  if (value.length > most) return `Please shorten this to ${most} characters`;
  const least = typeof element['min_length'] === 'number' ? element['min_length'] : 0;
  return value.length < least ? `Please use at least ${least} characters` : null;
}
