import type { BulkRequirement } from '../../knowledge/bulk-sender-rules.ts';
import type { DomainFindings, RequirementCheck, SenderFindings } from '../../lookup/lookup-result.ts';
import type { RecordToPublish } from '../../lookup/remark.ts';
import { areaOf } from '../../lookup/remark-area.ts';
import type { Block } from '../answer.ts';
import { type CardContext, changeList, gravest, headedList, joined, literal, marked } from './lookup-blocks.ts';
import { checksTable } from './lookup-checks.ts';
import { notesIn, toldSender } from './lookup-fold.ts';
import { recordQuote, recordsToPublish } from './lookup-records.ts';

/** The domain as one that sends: each check, what to change, the records to publish, the rules for bulk senders. */
export function senderBlocks(found: DomainFindings, context: CardContext): readonly Block[] {
  const { exists, sender, shown } = found;
  if (exists === false) return [];
  const checks = checksTable(context.words.card('from-section', { name: shown }), sender, context);
  return toldSender(found) ? [checks, ...senderPoints(found, context)] : [checks];
}

/** The same without the table of checks. */
export function senderPoints(found: DomainFindings, context: CardContext): readonly Block[] {
  const { sender, domain } = found;
  const { words, limits } = context;
  return [
    ...changeList(words.card('to-change'), sender.remarks, limits.senderPoints, context),
    ...recordsFor(sender, context)
      .slice(0, limits.records)
      .map((record) => recordQuote(record, domain, context)),
    ...rulesTable(sender, context),
    ...noteList(found, context),
  ];
}

/** The records that mend the points which are shown. */
function recordsFor(sender: SenderFindings, { limits }: CardContext): readonly RecordToPublish[] {
  if (limits.everyRule) return recordsToPublish(sender);
  const remarks = gravest(sender.remarks, limits.senderPoints).flat();
  const areas = new Set<string>(remarks.map(({ id }) => areaOf(id)));
  return recordsToPublish({
    remarks,
    requirements: sender.requirements.filter(({ requirement }) => areas.has(requirement)),
  });
}

/** The rules that the DNS can show, and in a sentence those that it cannot. */
function rulesTable({ requirements }: SenderFindings, context: CardContext): readonly Block[] {
  if (requirements.length === 0) return [];
  const { words } = context;
  const requirementName = (id: string) =>
    id in words.names.requirement ? words.names.requirement[id as BulkRequirement] : id;
  const stateOf = ({ state, strength }: RequirementCheck) => {
    const said = marked(state, words.names.requirementState[state]);
    return strength === 'should' ? words.card('advised', { state: said }) : said;
  };
  const hidden = requirements
    .filter(({ state }) => state === 'not-in-dns')
    .map(({ requirement }) => requirementName(requirement));
  const met = requirements
    .filter(({ state }) => state === 'met')
    .map(({ requirement }) => requirementName(requirement));
  const shown = requirements
    .filter(({ state }) => state !== 'not-in-dns' && (context.limits.everyRule || state !== 'met'))
    .sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state));
  const inShort = words.card('rules-met', { rules: joined(met.map(uncapitalised), context) });
  if (shown.length === 0) return headedText(words.card('rules'), inShort);
  return [
    {
      kind: 'table',
      caption: words.card('rules'),
      columns: [
        { id: 'rule', label: words.card('column-rule'), type: 'text' },
        { id: 'state', label: words.card('column-state'), type: 'text' },
        { id: 'askedBy', label: words.card('column-asked-by'), type: 'text' },
      ],
      rows: shown.map((check) => [requirementName(check.requirement), stateOf(check), check.askedBy.join(', ')]),
      more: 0,
    },
    ...(context.limits.everyRule || met.length === 0 ? [] : [{ kind: 'text', markdown: literal(inShort) } as const]),
    ...(hidden.length === 0 || !context.limits.everyRule
      ? []
      : [
          {
            kind: 'text',
            markdown: literal(words.card('rules-hidden', { rules: joined(hidden.map(uncapitalised), context) })),
          } as const,
        ]),
  ];
}

function headedText(title: string, text: string): readonly Block[] {
  return [{ kind: 'text', markdown: `**${literal(title)}**\n\n${literal(text)}` }];
}

/** Inside a sentence; abbreviations stay as they are. */
function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const STATE_ORDER: readonly RequirementCheck['state'][] = ['not-met', 'open', 'met'];

function noteList(found: DomainFindings, { words, limits }: CardContext): readonly Block[] {
  const lines = notesIn(found)
    .slice(0, limits.notes)
    .map((one) => {
      const { area, says, change } = words.remark(one);
      return literal(words.card('labelled', { label: area, text: [says, change ?? ''].join(' ').trim() }));
    });
  return headedList(words.card('worth-knowing'), lines);
}
