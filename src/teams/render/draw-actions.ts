import type { Button } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { buttonData } from './action-data.ts';
import type { ActionSet, CardAction, ExecuteAction, SubmitAction } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import { jsonBytes } from './json-bytes.ts';
import { opensForm } from './opens-form.ts';
import type { Setting } from './setting.ts';

/** Buttons whose press cannot be undone. */
const DESTRUCTIVE: ReadonlySet<string> = new Set(['forget-user']);

export interface ActionSetting {
  /** Whether buttons that ask for a form open it as a dialog (task/fetch). */
  readonly dialogs: boolean;
  /** Whether the card holds inputs that a plain button must not send along. */
  readonly apart: boolean;
}

/** Buttons that can be sent: a label, and an action and value that come back whole. */
export function isUsable({ label, action, value }: Button): boolean {
  return oneLine(label) !== '' && action !== '' && action.length + value.length <= LIMITS.actionValue;
}

/** One button as an action: Action.Execute, or Action.Submit where a dialog is to open. */
export function buttonAction(button: Button, { dialogs, apart }: ActionSetting): ExecuteAction | SubmitAction {
  const action = button.action.toWellFormed();
  const common = {
    title: shorten(oneLine(button.label), LIMITS.actionTitle),
    ...(DESTRUCTIVE.has(action) ? { style: 'destructive' as const } : {}),
    ...(!DESTRUCTIVE.has(action) && button.style === 'primary' ? { style: 'positive' as const } : {}),
    ...(apart ? { associatedInputs: 'none' as const } : {}),
  };
  const data = buttonData(action, button.value.toWellFormed());
  if (dialogs && opensForm(action)) {
    return { type: 'Action.Submit', ...common, data: { ...data, msteams: { type: 'task/fetch' } } };
  }
  return executeAction(action, { ...common, data });
}

/** Action.Execute with the Action.Submit that means the same to clients that know no Action.Execute. */
export function executeAction(verb: string, parts: Omit<SubmitAction, 'type'>): ExecuteAction {
  return { type: 'Action.Execute', verb, ...parts, fallback: { type: 'Action.Submit', ...parts } };
}

/** At most six actions, of a bounded size: where there are more, the last of the six shows the rest. */
export function actionsWithin(actions: readonly CardAction[], { words }: Setting): CardAction[] {
  const kept = withinBytes(actions, LIMITS.actionsBytes);
  if (kept.length <= LIMITS.actions) return kept;
  const hidden = kept.slice(LIMITS.actions - 1, LIMITS.actions - 1 + LIMITS.actionsBehindMore);
  const body: ActionSet[] = [];
  for (let at = 0; at < hidden.length; at += LIMITS.actions) {
    body.push({ type: 'ActionSet', actions: hidden.slice(at, at + LIMITS.actions) });
  }
  const card = { type: 'AdaptiveCard', version: '1.5', body } as const;
  return [...kept.slice(0, LIMITS.actions - 1), { type: 'Action.ShowCard', title: words.moreButtons, card }];
}

function withinBytes(actions: readonly CardAction[], most: number): CardAction[] {
  let room = most;
  const end = actions.findIndex((action) => {
    room -= jsonBytes(action);
    return room < 0;
  });
  return actions.slice(0, end === -1 ? undefined : end);
}
