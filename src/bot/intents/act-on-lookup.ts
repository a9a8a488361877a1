import { lookupJson } from '../../lookup/lookup-json.ts';
import { type LookupQuestion, questionOfText } from '../../lookup/lookup-question.ts';
import { lookupTarget } from '../../lookup/lookup-target.ts';
import { allPointsAnswer } from '../answers/lookup-all-points.ts';
import { lookupAnswer } from '../answers/lookup-answer.ts';
import { literal } from '../answers/lookup-blocks.ts';
import { LOOKUP_ACTION } from '../answers/lookup-buttons.ts';
import { lookupRequest } from '../answers/lookup-request.ts';
import { lookupWords } from '../answers/lookup-words.ts';
import { requestForm } from '../answers/request-form.ts';
import { selectorsForm } from '../answers/selectors-form.ts';
import type { Turn } from '../turn.ts';
import { findOut, lookUp } from './look-up.ts';
import { unwatchDomain, watchDomain } from './watch-domain.ts';

type LookupAction = (question: LookupQuestion, turn: Turn) => Promise<void>;

/** What each button of a look-up card does. */
export const LOOKUP_ACTIONS: Readonly<Record<string, LookupAction>> = {
  [LOOKUP_ACTION.again]: lookUp,
  [LOOKUP_ACTION.selectors]: askForSelectors,
  [LOOKUP_ACTION.json]: exportJson,
  [LOOKUP_ACTION.all]: showAllPoints,
  [LOOKUP_ACTION.watch]: watchDomain,
  [LOOKUP_ACTION.unwatch]: unwatchDomain,
  [LOOKUP_ACTION.hours]: requestHours,
};

/** Runs the button of a look-up card; false when the action is none of them. */
export async function actOnLookup(action: string, value: string, turn: Turn): Promise<boolean> {
  const act = Object.hasOwn(LOOKUP_ACTIONS, action) ? LOOKUP_ACTIONS[action] : undefined;
  if (act === undefined) return false;
  await act(questionOfText(value), turn);
  return true;
}

async function askForSelectors({ query }: LookupQuestion, { conversation, language }: Turn): Promise<void> {
  const target = lookupTarget(query);
  await conversation.post(
    target.kind === 'domain'
      ? selectorsForm(target.domain, language)
      : lookupAnswer({ kind: 'refused', problem: 'not-a-domain', query, meant: null }, { language }),
  );
}

async function exportJson(question: LookupQuestion, turn: Turn): Promise<void> {
  const { conversation, language } = turn;
  const result = await findOut(question, turn);
  if (result === null) return;
  if (result.kind === 'refused') {
    await conversation.post(lookupAnswer(result, { language }));
    return;
  }
  const words = lookupWords(language);
  const name = result.kind === 'domain' ? result.domain : result.address;
  const summary = words.card('json-ready', { name });
  const download = {
    kind: 'download',
    label: words.card('export-json'),
    fileName: `${name.replaceAll(':', '-')}.json`,
    mediaType: 'application/json',
    content: `${lookupJson(result)}\n`,
  } as const;
  await conversation.post({ summary, language, blocks: [{ kind: 'text', markdown: literal(summary) }, download] });
}

async function showAllPoints(question: LookupQuestion, turn: Turn): Promise<void> {
  const { conversation, language } = turn;
  const result = await findOut(question, turn);
  if (result === null) return;
  await conversation.post(
    result.kind === 'domain' ? allPointsAnswer(result, language) : lookupAnswer(result, { language }),
  );
}

async function requestHours(question: LookupQuestion, turn: Turn): Promise<void> {
  const { conversation, language } = turn;
  const result = await findOut(question, turn);
  if (result === null) return;
  const values = result.kind === 'refused' ? {} : lookupRequest(result, language);
  await conversation.post(requestForm({ context: '', values }, language));
}
