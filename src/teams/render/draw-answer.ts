import type { Answer, Block, Button, FormBlock } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { FORM_VERB, formData } from './action-data.ts';
import type { CardAction, CardElement } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import { type ActionSetting, actionsWithin, buttonAction, executeAction, isUsable } from './draw-actions.ts';
import { drawBlock } from './draw-block.ts';
import type { Setting } from './setting.ts';
import { textElement } from './text-element.ts';

const THUMBS: ReadonlySet<string> = new Set(['feedback-up', 'feedback-down']);

export interface DrawOptions extends Pick<ActionSetting, 'dialogs'> {
  /** Teams shows its own thumbs (feedback-loop.ts): ours are left out. */
  readonly nativeFeedback: boolean;
}

export interface DrawnAnswer {
  readonly elements: readonly CardElement[];
  /** Those that stand at the end of the card. */
  readonly actions: readonly CardAction[];
}

/** All of an answer, in its order, without regard to the size of a card. */
export function drawAnswer(answer: Answer, setting: Setting, options: DrawOptions): DrawnAnswer {
  const form = answer.blocks.find(isDrawnForm);
  const blocks = answer.blocks.filter((block) => block.kind !== 'form' || block === form);
  const actionSetting = { dialogs: options.dialogs, apart: form !== undefined };
  const drawnActions = (block: Block): CardAction[] =>
    block.kind === 'buttons'
      ? block.buttons.filter((button) => isShown(button, options)).map((button) => buttonAction(button, actionSetting))
      : [];
  const all = blocks.flatMap(drawnActions);
  const submit = form === undefined ? [] : [submitAction(form)];
  // Few buttons stand where they belong; many are gathered at the end, where they can be folded.
  const inPlace = all.length + submit.length <= LIMITS.actions;
  const lastButtons = blocks.findLastIndex(({ kind }) => kind === 'buttons');
  const trailing = blocks.slice(lastButtons + 1).every(({ kind }) => kind === 'download');
  // A remark above a verdict is no title of it.
  const first = blocks.length === 1 || blocks[1]?.kind === 'verdict' ? 'alone' : 'leads';
  const elements: CardElement[] = [];
  let ending: CardAction[] = [];
  for (const [at, block] of blocks.entries()) {
    elements.push(...drawBlock(block, setting, at === 0 ? first : 'below'));
    const actions = inPlace ? drawnActions(block) : [];
    if (at === lastButtons && trailing) ending = actions;
    else if (actions.length > 0) elements.push({ type: 'ActionSet', actions });
  }
  const said = elements.length > 0 ? elements : [textElement(shorten(oneLine(answer.summary), LIMITS.paragraph))];
  return { elements: said, actions: actionsWithin([...submit, ...(inPlace ? ending : all)], setting) };
}

/** The action that hands a form in. */
function submitAction({ form, context, submit }: FormBlock): CardAction {
  const title = shorten(oneLine(submit), LIMITS.actionTitle) || 'OK';
  return executeAction(FORM_VERB, { title, style: 'positive', data: formData(form, context) });
}

/** A form whose context is too long could not be understood when it comes back. */
export function isDrawnForm(block: Block): block is FormBlock {
  return block.kind === 'form' && block.form.length + block.context.length <= LIMITS.actionValue;
}

function isShown(button: Button, { nativeFeedback }: DrawOptions): boolean {
  return isUsable(button) && !(nativeFeedback && THUMBS.has(button.action));
}
