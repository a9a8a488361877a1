import { type LookupQuestion, questionText } from '../../lookup/lookup-question.ts';
import type { LookupResult } from '../../lookup/lookup-result.ts';
import type { Block, Button } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { CardContext } from './lookup-blocks.ts';
import { foldsAnything } from './lookup-fold.ts';
import type { LookupWords } from './lookup-words.ts';

/** Action ids of the card's buttons; each hands the question back as one line. */
export const LOOKUP_ACTION = {
  again: 'lookup-again',
  selectors: 'lookup-selectors',
  json: 'lookup-json',
  all: 'lookup-all',
  watch: 'lookup-watch',
  unwatch: 'lookup-unwatch',
  hours: 'lookup-hours',
} as const;

/** What a reader can ask for after the card. */
export interface LookupOffers {
  readonly question: LookupQuestion;
  /** Whether this thread watches the domain; null where nothing can be watched. */
  readonly watched: boolean | null;
}

/** The buttons under a card. */
export function lookupButtons(
  result: LookupResult,
  { question, watched }: LookupOffers,
  { words, language, limits }: CardContext,
): readonly Block[] {
  if (result.kind === 'refused') return [];
  const value = questionText({ ...question, query: result.kind === 'domain' ? result.domain : result.address });
  const button = (action: string, label: string, style: Button['style'] = 'normal'): Button => {
    return { label, action, value, style };
  };
  const grave = [...(result.kind === 'domain' ? result.sender.remarks : result.remarks)].some(
    ({ level }) => level === 'wrong',
  );
  const folds = result.kind === 'domain' && foldsAnything(result, limits);
  const buttons = [
    ...(folds ? [button(LOOKUP_ACTION.all, words.card('show-all'))] : []),
    ...(result.kind === 'domain' ? [button(LOOKUP_ACTION.selectors, words.card('check-selectors'))] : []),
    button(LOOKUP_ACTION.json, words.card('export-json')),
    ...(result.kind !== 'domain' || watched === null ? [] : [watchButton(button, watched, words)]),
    button(LOOKUP_ACTION.hours, messagesOf(language).requestHours, grave ? 'primary' : 'normal'),
  ];
  return [{ kind: 'buttons', buttons }];
}

function watchButton(button: (action: string, label: string) => Button, watched: boolean, words: LookupWords): Button {
  return watched
    ? button(LOOKUP_ACTION.unwatch, words.card('unwatch'))
    : button(LOOKUP_ACTION.watch, words.card('watch'));
}

/** Looks up the domain that was probably meant. */
export function meantButton(meant: string, words: LookupWords): Block {
  const label = words.card('look-up-meant', { meant });
  return { kind: 'buttons', buttons: [{ label, action: LOOKUP_ACTION.again, value: meant, style: 'primary' }] };
}
