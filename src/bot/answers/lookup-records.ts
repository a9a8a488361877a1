import type { SenderFindings } from '../../lookup/lookup-result.ts';
import type { RecordToPublish } from '../../lookup/remark.ts';
import type { Block } from '../answer.ts';
import { byGravity, type CardContext } from './lookup-blocks.ts';

/** Records for the same remark about several hosts. */
const MOST_ALIKE = 1;

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
  const distinct = new Map<string, RecordToPublish>();
  for (const record of records) {
    const key = `${record.type} ${record.name}`;
    if (!distinct.has(key)) distinct.set(key, record);
  }
  return [...distinct.values()];
}

/** One record as a zone file has it, to be copied; `domain` is the one that the reader publishes for. */
export function recordQuote(record: RecordToPublish, domain: string, { words }: CardContext): Block {
  const { name, type, value } = record;
  const data = type === 'TXT' ? zoneStrings(value) : value;
  return {
    kind: 'quote',
    text: `${name}. IN ${type} ${data}`,
    note: words.card(noteOf(record, domain), { name, type }),
  };
}

/** Values that hold names which the reader may have to replace. */
const EXAMPLE = /…|^v=spf1 (?:mx|a|include:\S+) [~-]all$|mailto:(?:dmarc|tls)[\w-]*@|^\d+ mail\./;

function noteOf({ name, value, when }: RecordToPublish, domain: string) {
  if (name !== domain && !name.endsWith(`.${domain}`)) {
    if (name.endsWith('.arpa')) return 'publish-network';
    // Records of the organisation stand above a subdomain: they are the reader's own.
    if (!domain.endsWith(`.${name.replace(/^_[a-z]+\./, '')}`)) return 'publish-elsewhere';
  }
  if (when === 'reports-clean') return 'publish-later';
  if (value.startsWith('v=DKIM1')) return 'publish-key';
  return EXAMPLE.test(value) ? 'publish-example' : 'publish';
}

/** A TXT record holds strings of at most 255 bytes (RFC 1035 §3.3.14); readers join them without a space. */
function zoneStrings(value: string): string {
  const pieces = value.match(/.{1,255}/gs) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/["\\]/g, '\\$&')}"`).join(' ');
}
