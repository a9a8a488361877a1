import type { Answer, FormBlock } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { formData } from './action-data.ts';
import type { AdaptiveCard, CardElement } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import { isDrawnForm } from './draw-answer.ts';
import { drawBlock } from './draw-block.ts';
import { drawFields } from './draw-form.ts';
import { jsonBytes } from './json-bytes.ts';
import { LEANNESS } from './leanness.ts';
import { renderCard, summaryOf } from './render-card.ts';
import { type Setting, settingOf } from './setting.ts';
import { spokenCommands } from './spoken-commands.ts';
import { textElement } from './text-element.ts';

/** What `{ task: { type: 'continue', value } }` takes, but for the attachment around the card. */
export interface TeamsDialog {
  readonly title: string;
  readonly card: AdaptiveCard;
  /** As Teams names them, so that the dialog suits the screen. */
  readonly height: 'medium' | 'large' | 'small';
  readonly width: 'medium' | 'small';
}

const FEW_FIELDS = 3;

/** Kinds that a dialog shows in its own way, or not at all. */
const ELSEWHERE: ReadonlySet<string> = new Set(['form', 'buttons', 'download']);

/** The form of an answer, with what the answer says beside it, as a dialog; an answer without a form as a note in one. */
export function renderDialog(given: Answer): TeamsDialog {
  const answer = spokenCommands(given);
  const form = answer.blocks.find(isDrawnForm);
  if (form === undefined) {
    const { card } = renderCard({ ...answer, blocks: answer.blocks.filter(({ kind }) => !ELSEWHERE.has(kind)) });
    return { title: dialogTitle(answer.summary), card, height: 'small', width: 'medium' };
  }
  return {
    title: dialogTitle(form.title),
    card: fittingCard(answer, form),
    height: form.fields.length > FEW_FIELDS ? 'large' : 'medium',
    width: 'medium',
  };
}

function dialogTitle(title: string): string {
  return shorten(oneLine(title), LIMITS.dialogTitle) || 'Mailtriage';
}

function fittingCard(answer: Answer, form: FormBlock): AdaptiveCard {
  for (const lean of LEANNESS) {
    const card = formCard(answer, form, settingOf(answer, lean));
    if (jsonBytes(card) <= LIMITS.formCardBytes) return card;
  }
  // Only a form that the bot never makes comes here: as many of its fields as a card holds.
  return fittingCard(
    { ...answer, blocks: [] },
    { ...form, fields: form.fields.slice(0, Math.floor(form.fields.length / 2)) },
  );
}

function formCard(answer: Answer, form: FormBlock, setting: Setting): AdaptiveCard {
  const aside = answer.blocks.filter(({ kind }) => !ELSEWHERE.has(kind));
  const body: CardElement[] = [
    ...aside.flatMap((block) => drawBlock(block, setting, 'alone')),
    ...drawFields(form, setting),
  ];
  const title = shorten(oneLine(form.submit), LIMITS.actionTitle) || 'OK';
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: setting.language,
    fallbackText: summaryOf(answer),
    msteams: { width: 'Full' },
    body: body.length > 0 ? body : [textElement(oneLine(form.title))],
    // A dialog knows no Action.Execute (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots).
    actions: [{ type: 'Action.Submit', title, style: 'positive', data: formData(form.form, form.context) }],
  };
}
