import type { Answer } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { buttonData } from './action-data.ts';
import type { AdaptiveCard, CardAction, CardElement } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import { executeAction } from './draw-actions.ts';
import { type DrawnAnswer, drawAnswer } from './draw-answer.ts';
import { jsonBytes } from './json-bytes.ts';
import { LEANNESS, LIGHT_FROM } from './leanness.ts';
import { packCards } from './pack-cards.ts';
import { renderText } from './render-text.ts';
import { settingOf } from './setting.ts';
import { spokenCommands } from './spoken-commands.ts';
import { textElement } from './text-element.ts';

/** Bytes of a unit, as Teams counts, and of what stands around the cards of an activity: addresses, summary, entities. */
const UTF16 = 2;
const AROUND_CARDS = 8000;

export interface RenderOptions {
  /** Buttons that ask for a form open a dialog (task/fetch). Left out: they are answered like all others. */
  readonly dialogs?: boolean;
  /** Teams draws its own thumbs (feedback-loop.ts), so that the answer's are left out. */
  readonly nativeFeedback?: boolean;
  /** An action that these users' clients send by themselves to have the card drawn anew; at most 60 users. */
  readonly refresh?: { readonly action: string; readonly value: string; readonly userIds: readonly string[] };
}

export interface RenderedAnswer {
  /** At most `LIMITS.cardBytes` of JSON; the whole answer, or its beginning. */
  readonly card: AdaptiveCard;
  /** What one card does not hold (rows of a long table): attach them to the same activity, in this order. */
  readonly more: readonly AdaptiveCard[];
  /** The whole answer in Markdown of Teams' messages, for where no card can be. Never send it beside the card: Teams shows both. */
  readonly text: string;
  /** One plain sentence: `summary` of the activity, which notifications show. */
  readonly summary: string;
}

/** An answer as cards within Teams' limits; what is too much is cut, the least important first, and the card says so. */
export function renderCard(given: Answer, options: RenderOptions = {}): RenderedAnswer {
  const answer = spokenCommands(given);
  const [card, ...more] = fittingCards(answer, options);
  if (card === undefined) throw new Error('an answer is at least one card');
  const summary = summaryOf(answer);
  return { card, more, summary, text: renderText(answer) };
}

/** The answer in one line. */
export function summaryOf({ summary }: Answer): string {
  return shorten(oneLine(summary), LIMITS.summary) || '…';
}

function fittingCards(answer: Answer, options: RenderOptions): AdaptiveCard[] {
  const light = answer.blocks.some(({ kind }) => kind === 'verdict');
  const asks = answer.blocks.some(({ kind }) => kind === 'form');
  const single = light || asks || options.refresh !== undefined;
  const bytes = asks ? LIMITS.formCardBytes : LIMITS.cardBytes;
  const most = single ? 1 : LIMITS.cardsPerActivity;
  const drawOptions = { dialogs: options.dialogs ?? false, nativeFeedback: options.nativeFeedback ?? false };
  let loads: CardElement[][] = [];
  let drawn: DrawnAnswer = { elements: [], actions: [] };
  for (const lean of LEANNESS.slice(light ? LIGHT_FROM : 0)) {
    drawn = drawAnswer(answer, settingOf(answer, lean), drawOptions);
    loads = packCards(drawn.elements, bytes, jsonBytes(drawn.actions));
    if (loads.length <= most && unitsOf(loads, drawn.actions) * UTF16 <= LIMITS.activityBytes - AROUND_CARDS)
      return toCards(loads, drawn, answer, options);
  }
  return toCards([cutTo(loads[0] ?? [], answer)], drawn, answer, options);
}

/** The beginning, and a line that says that there is more. */
function cutTo(load: readonly CardElement[], answer: Answer): CardElement[] {
  const [lean] = LEANNESS;
  const note = textElement(settingOf(answer, lean).words.restCut, { isSubtle: true }, { separator: true });
  const kept = [...load];
  while (kept.length > 1 && jsonBytes(kept) + jsonBytes(note) > LIMITS.cardBytes / 2) kept.pop();
  return [...kept, note];
}

function unitsOf(loads: readonly (readonly CardElement[])[], actions: readonly CardAction[]): number {
  return JSON.stringify([loads, actions]).length;
}

function toCards(
  loads: readonly (readonly CardElement[])[],
  { actions }: DrawnAnswer,
  answer: Answer,
  { refresh }: RenderOptions,
): AdaptiveCard[] {
  return loads.map((body, at) => ({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: settingLanguage(answer),
    fallbackText: summaryOf(answer),
    msteams: { width: 'Full' },
    body,
    ...(at === loads.length - 1 && actions.length > 0 ? { actions } : {}),
    ...(at === 0 && refresh !== undefined ? { refresh: refreshOf(refresh) } : {}),
  }));
}

function settingLanguage(answer: Answer): string {
  return settingOf(answer, LEANNESS[0]).language;
}

function refreshOf({ action, value, userIds }: NonNullable<RenderOptions['refresh']>) {
  return {
    action: executeAction(action, { title: action, data: buttonData(action, value) }),
    userIds: userIds.slice(0, LIMITS.refreshUsers),
  };
}
