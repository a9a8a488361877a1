import type { Button } from '../../bot/answer.ts';
import { LIMITS } from '../limits.ts';
import { plainText } from './mrkdwn.ts';
import { FEEDBACK_ACTION, feedbackValue } from './pressed-action.ts';
import type { RenderWords } from './render-words.ts';
import type { Setting } from './setting.ts';
import { oneLine } from './shorten.ts';
import type { ActionsBlock, ButtonElement, ConfirmDialog, SlackBlock } from './slack-block.ts';

/** Buttons whose press cannot be undone: Slack asks once more, and they are red. */
const DESTRUCTIVE: ReadonlySet<string> = new Set(['forget-user']);
const THUMBS = { up: 'feedback-up', down: 'feedback-down' } as const;

/**
 * Buttons in rows; the two thumbs as Slack's own feedback element. A button whose action or value Slack would cut
 * could not be understood when pressed, so it is left out.
 */
export function drawButtons(buttons: readonly Button[], { words }: Setting): SlackBlock[] {
  const usable = buttons.filter(isUsable);
  const up = usable.find(({ action }) => action === THUMBS.up);
  const down = usable.find(({ action }) => action === THUMBS.down);
  if (up === undefined || down === undefined) return buttonRows(usable, words);
  const rest = usable.filter(({ action }) => action !== THUMBS.up && action !== THUMBS.down);
  return [...buttonRows(rest, words), feedback(up, down)];
}

/** One row, begun anew where Slack's number of buttons is reached or an action id comes again. */
function buttonRows(buttons: readonly Button[], words: RenderWords): ActionsBlock[] {
  const rows: ButtonElement[][] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    const full = row === undefined || row.length >= LIMITS.actionsElements;
    if (full || row.some((one) => one.action_id === button.action)) rows.push([]);
    // Slack: one primary button in a set.
    const primary = button.style === 'primary' && !rows.at(-1)?.some((one) => one.style === 'primary');
    rows.at(-1)?.push(buttonElement(button, primary, words));
  }
  return rows.map((elements) => ({ type: 'actions', elements }));
}

function buttonElement(button: Button, primary: boolean, words: RenderWords): ButtonElement {
  const destructive = DESTRUCTIVE.has(button.action);
  return {
    type: 'button',
    text: plainText(button.label, LIMITS.buttonText),
    action_id: button.action,
    ...(button.value === '' ? {} : { value: button.value }),
    ...(destructive ? { style: 'danger', confirm: confirmDialog(button, words) } : primary ? { style: 'primary' } : {}),
  };
}

function confirmDialog(button: Button, words: RenderWords): ConfirmDialog {
  const fits = oneLine(button.label).length <= LIMITS.confirmButton;
  return {
    title: plainText(words.confirmTitle, LIMITS.confirmTitle),
    text: plainText(words.confirmText, LIMITS.confirmText),
    confirm: plainText(fits ? button.label : words.confirmButton, LIMITS.confirmButton),
    deny: plainText(words.cancel, LIMITS.confirmButton),
    style: 'danger',
  };
}

function feedback(up: Button, down: Button): SlackBlock {
  const thumb = (button: Button) => ({
    text: plainText(button.label, LIMITS.buttonText),
    value: feedbackValue(button.action, button.value),
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: FEEDBACK_ACTION,
        positive_button: thumb(up),
        negative_button: thumb(down),
      },
    ],
  };
}

function isUsable({ label, action, value }: Button): boolean {
  if (oneLine(label) === '' || action === '' || action.length > LIMITS.actionId) return false;
  const sent = action.startsWith('feedback-') ? feedbackValue(action, value) : value;
  return sent.length <= LIMITS.buttonValue && action.isWellFormed() && value.isWellFormed();
}
