import type { BulkRequirement } from '../../knowledge/bulk-sender-rules.ts';
import type { DomainFindings, RequirementCheck, SenderFindings } from '../../lookup/lookup-result.ts';
import type { RecordToPublish } from '../../lookup/remark.ts';
import type { Block } from '../answer.ts';
import { byGravity, type CardContext, changeList, headedList, literal, marked } from './lookup-blocks.ts';
import { checksTable } from './lookup-checks.ts';
import { isMailboxDomain } from './lookup-headline.ts';

const MOST_CHANGES = 8;
const MOST_RECORDS = 5;
const MOST_NOTES = 5;
/** Records for the same remark about several hosts. */
const MOST_ALIKE = 1;

/** The domain as one that sends: each check, what to change, the records to publish, the rules for bulk senders. */
export function senderBlocks(found: DomainFindings, context: CardContext): readonly Block[] {
  const { exists, sender, receiver, shown, domain } = found;
  const { words } = context;
  if (exists === false) return [];
  const checks = [checksTable(words.card('from-section', { name: shown }), sender, context)];
  // What to change there is the provider's own business.
  if (isMailboxDomain(found)) return checks;
  return [
    ...checks,
    ...changeList(words.card('to-change'), sender.remarks, MOST_CHANGES, context),
    ...recordsToPublish(sender)
      .slice(0, MOST_RECORDS)
      .map((record) => recordQuote(record, domain, context)),
    ...rulesTable(sender, context),
    ...notes([...sender.remarks, ...receiver.remarks], context),
  ];
}

/** Records for what is wrong or weak, gravest first, then for rules that are not met; each once. */
export function recordsToPublish({
  remarks,
  requirements,
}: Pick<SenderFindings, 'remarks' | 'requirements'>): readonly RecordToPublish[] {
  const records = [
    ...[...Map.groupBy(byGravity(remarks, ['wrong', 'weak']), ({ id }) => id).values()].flatMap((group) =>
      group.flatMap(({ publish }) => publish ?? []).slice(0, MOST_ALIKE),
    ),
    ...requirements.flatMap(({ publish }) => publish ?? []),
  ];
  return [...new Map(records.map((record) => [`${record.type} ${record.name}`, record])).values()];
}

/** One record as a zone file has it, to be copied; `domain` is the one that the reader publishes for. */
export function recordQuote({ name, type, value }: RecordToPublish, domain: string, { words }: CardContext): Block {
  const data = type === 'TXT' ? zoneStrings(value) : value;
  const own = name === domain || name.endsWith(`.${domain}`);
  const id = !own
    ? name.endsWith('.arpa')
      ? 'publish-network'
      : 'publish-elsewhere'
    : value.startsWith('v=DKIM1')
      ? 'publish-key'
      : EXAMPLE.test(value)
        ? 'publish-example'
        : 'publish';
  return { kind: 'quote', text: `${name}. IN ${type} ${data}`, note: words.card(id, { name, type }) };
}

/** Values that hold names which the reader may have to replace. */
const EXAMPLE = /…|^v=spf1 mx [~-]all$|mailto:(?:dmarc|tls)[\w-]*@|^\d+ mail\./;

/** A TXT record holds strings of at most 255 bytes (RFC 1035 §3.3.14). */
function zoneStrings(value: string): string {
  const pieces = value.match(/.{1,255}/gs) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/["\\]/g, '\\$&')}"`).join(' ');
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
  const shown = requirements
    .filter(({ state }) => state !== 'not-in-dns')
    .sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state));
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
    ...(hidden.length === 0
      ? []
      : [
          {
            kind: 'text',
            markdown: literal(words.card('rules-hidden', { rules: hidden.map(uncapitalised).join('; ') })),
          } as const,
        ]),
  ];
}

/** Inside a sentence; abbreviations stay as they are. */
function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const STATE_ORDER: readonly RequirementCheck['state'][] = ['not-met', 'open', 'met'];

function notes(remarks: SenderFindings['remarks'], { words }: CardContext): readonly Block[] {
  const worth = byGravity(remarks, ['note']).filter(({ id }) => id !== 'sends-no-mail');
  if (worth.length === 0) return [];
  const lines = worth.slice(0, MOST_NOTES).map((one) => {
    const { area, says, change } = words.remark(one);
    return literal(words.card('labelled', { label: area, text: [says, change ?? ''].join(' ').trim() }));
  });
  const further = worth.length - lines.length;
  const counted = further > 0 ? [literal(words.card('further', { count: further }))] : [];
  return headedList(words.card('worth-knowing'), [...lines, ...counted]);
}
