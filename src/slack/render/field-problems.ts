import type { FormBlock } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { inputsOf } from './render-modal.ts';
import { oneLine } from './shorten.ts';

/**
 * What to answer to a view_submission: `{ response_action: 'errors', errors }`, keyed by block id. Null when no field
 * was refused. Source: docs.slack.dev/surfaces/modals (displaying errors in views).
 */
export function fieldProblems(form: FormBlock): Readonly<Record<string, string>> | null {
  const shown = new Set(inputsOf(form).map((input) => input.block_id));
  const problems = form.fields.flatMap(({ id, problem }) => {
    const said = oneLine(problem ?? '');
    return said === '' || !shown.has(id) ? [] : [[id, shorten(said, LIMITS.inputHint)] as const];
  });
  return problems.length === 0 ? null : Object.fromEntries(problems);
}
