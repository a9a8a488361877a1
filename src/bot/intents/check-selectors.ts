import { selectorsOf } from '../../lookup/lookup-question.ts';
import { SELECTORS_FIELD, selectorsForm } from '../answers/selectors-form.ts';
import type { Turn } from '../turn.ts';
import { lookUp } from './look-up.ts';

/** The form for selectors came back: the domain is looked up again with them. */
export async function checkSelectors(
  domain: string,
  values: Readonly<Record<string, string>>,
  turn: Turn,
): Promise<void> {
  const typed = Object.hasOwn(values, SELECTORS_FIELD) ? (values[SELECTORS_FIELD] ?? '').slice(0, 1000) : '';
  const selectors = selectorsOf(typed);
  if (selectors === null) await turn.conversation.post(selectorsForm(domain, turn.language, typed));
  else await lookUp({ query: domain, selectors }, turn);
}
