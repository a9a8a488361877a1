import type { Language } from '../../knowledge/vocabulary.ts';
import { questionText } from '../../lookup/lookup-question.ts';
import type { DomainFindings } from '../../lookup/lookup-result.ts';
import { areaOf, REMARK_AREAS, type RemarkArea } from '../../lookup/remark-area.ts';
import { ASPECT_NAMES, ASPECT_VALUES } from '../../lookup/watch/aspects.ts';
import type { AspectChange } from '../../lookup/watch/compare-fingerprints.ts';
import { cleanText } from '../../report/clean-text.ts';
import type { Answer } from '../answer.ts';
import { type CardContext, cardContext, literal } from './lookup-blocks.ts';
import { LOOKUP_ACTION } from './lookup-buttons.ts';

const MOST_CHANGES = 10;
const LONGEST_VALUE = 160;

/** What changed of a watched domain since the check before. */
export function changedAnswer(
  found: DomainFindings,
  changes: readonly AspectChange[],
  selectors: readonly string[],
  language: Language,
): Answer {
  const context = cardContext(language);
  const { words } = context;
  const told = changes.flatMap((change) => changeTexts(change, found, context));
  const summary = words.card('changed', { domain: found.shown, count: changes.length });
  const worse = told.some(({ grave }) => grave);
  const value = questionText({ query: found.domain, selectors });
  return {
    summary,
    language,
    blocks: [
      { kind: 'notice', tone: worse ? 'warning' : 'info', text: summary },
      {
        kind: 'text',
        markdown: told
          .slice(0, MOST_CHANGES)
          .map(({ text }) => `- ${literal(text)}`)
          .join('\n'),
      },
      {
        kind: 'buttons',
        buttons: [
          { label: words.card('look-again'), action: LOOKUP_ACTION.again, value, style: 'primary' },
          { label: words.card('unwatch'), action: LOOKUP_ACTION.unwatch, value: found.domain, style: 'normal' },
        ],
      },
    ],
  };
}

interface ToldChange {
  readonly text: string;
  readonly grave: boolean;
}

function changeTexts(change: AspectChange, found: DomainFindings, context: CardContext): readonly ToldChange[] {
  const { aspect, before, after } = change;
  const area = REMARK_AREAS.find((one) => aspect === `faults ${one}`);
  if (area !== undefined) return faultTexts(area, change, found, context);
  const { words } = context;
  const values = { before: shown(before, context), after: shown(after, context) };
  const named = ASPECT_NAMES.find((one) => one === aspect);
  const label =
    named === undefined
      ? words.card('changed-key', { selector: aspect.replace(/^dkim /, '') })
      : words.names.aspect[named];
  return [{ text: words.card('changed-from-to', { aspect: label, ...values }), grave: false }];
}

/** New faults with what to change; faults that are gone by their number, because what they said is not kept. */
function faultTexts(
  area: RemarkArea,
  { before, after }: AspectChange,
  { receiver, sender }: DomainFindings,
  { words }: CardContext,
): readonly ToldChange[] {
  const [old, present] = [idsOf(before), idsOf(after)];
  const fresh = [...receiver.remarks, ...sender.remarks].filter(
    ({ id }) => areaOf(id) === area && present.has(id) && !old.has(id),
  );
  const gone = [...old].filter((id) => !present.has(id)).length;
  const mended = words.card('changed-mended', { area: words.names.area[area], count: gone });
  return [
    ...fresh.map((one) => {
      const { level, says, change } = words.remark(one);
      const said = words.card('remark', { area: words.names.area[area], level, says });
      return { text: [said, change ?? ''].join(' ').trim(), grave: true };
    }),
    ...(gone > 0 ? [{ text: mended, grave: false }] : []),
  ];
}

function idsOf(value: string): ReadonlySet<string> {
  return new Set(value.split(' ').filter((id) => id !== ''));
}

function shown(value: string, { words }: CardContext): string {
  const known = ASPECT_VALUES.find((one) => one === value);
  return known === undefined ? cleanText(value, LONGEST_VALUE) : words.names.value[known];
}
