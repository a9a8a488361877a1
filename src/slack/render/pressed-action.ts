/** One action id for both thumbs: Slack draws them as one element. */
export const FEEDBACK_ACTION = 'feedback';
/** Before the name of the form that a button opens. */
const FORM_PREFIX = 'open-form:';

/** Action id of the button that opens a form; its value is the form's context. */
export function formActionId(form: string): string {
  return `${FORM_PREFIX}${form}`;
}

/** Value of a thumb: which of the answer's buttons it stands for, and that button's value. */
export function feedbackValue(action: string, value: string): string {
  return `${action}:${value}`;
}

/** What a press means to the bot: one of the answer's buttons, or the wish to have a form opened. */
export type PressedAction =
  | { readonly kind: 'action'; readonly action: string; readonly value: string }
  | { readonly kind: 'open-form'; readonly form: string; readonly context: string };

/** Reads `action_id` and `value` of a block_actions payload. */
export function pressedAction(actionId: string, value: string): PressedAction {
  if (actionId.startsWith(FORM_PREFIX)) {
    return { kind: 'open-form', form: actionId.slice(FORM_PREFIX.length), context: value };
  }
  if (actionId !== FEEDBACK_ACTION) return { kind: 'action', action: actionId, value };
  const colon = value.indexOf(':');
  return colon === -1
    ? { kind: 'action', action: value, value: '' }
    : { kind: 'action', action: value.slice(0, colon), value: value.slice(colon + 1) };
}
