import { LOOKUP_ACTION } from '../../bot/answers/lookup-buttons.ts';
import { NOTE_FORMS } from '../../bot/answers/note-form.ts';
import { SELECTORS_FORM } from '../../bot/answers/selectors-form.ts';

import { PASTE_ACTION } from '../paste-form.ts';

/**
 * Buttons that the bot answers with a form. Teams opens a dialog only from a button that says so beforehand; what the
 * bot answers in another way after all is shown in that dialog.
 */
const OPENERS: ReadonlySet<string> = new Set([
  'request-hours',
  'new-request',
  'open-settings',
  PASTE_ACTION,
  SELECTORS_FORM,
  LOOKUP_ACTION.hours,
  ...Object.values(NOTE_FORMS),
]);

export function opensForm(action: string): boolean {
  return OPENERS.has(action);
}
