import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import type { Outcome } from '../../attempts/tally.ts';
import { outcomeOfText } from './outcome-of-text.ts';
import { readRecipient } from './recipient-domain.ts';

/** The fields of one recipient in a delivery status notification (RFC 3464, section 2.3), as pasted text. */
export interface DsnBlock {
  readonly attempt: AttemptRecord;
  /** Index of the first line after the block. */
  readonly end: number;
}

const FIELD =
  /^\s*(original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|final-log-id|x-[\w-]+)\s*:\s*(.*)$/i;

/** Reads a recipient block that starts at a `Final-Recipient:` or `Original-Recipient:` line; null when none starts there. */
export function readDsnBlock(lines: readonly string[], start: number): DsnBlock | null {
  if (!/^\s*(?:final|original)-recipient\s*:/i.test(lines[start] ?? '')) return null;
  const fields = new Map<string, string>();
  let last = '';
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const match = FIELD.exec(line);
    if (match) {
      last = (match[1] ?? '').toLowerCase();
      if (last === 'final-recipient' && fields.has(last)) break;
      if (last === 'original-recipient' && (fields.has(last) || fields.has('action'))) break;
      fields.set(last, match[2] ?? '');
    } else if (last !== '' && isFolded(line, last)) {
      fields.set(last, `${fields.get(last)} ${line.trim()}`);
    } else break;
  }
  return { attempt: attemptOf(fields), end: at };
}

/** A folded line is indented; a mail program that unfolds or wraps leaves a long diagnostic on plain lines. */
function isFolded(line: string, field: string): boolean {
  if (line.trim() === '') return false;
  return /^\s/.test(line) || (field === 'diagnostic-code' && !/^[\w-]+:\s|^--/.test(line));
}

function attemptOf(fields: ReadonlyMap<string, string>): AttemptRecord {
  const typed = (name: string) => (fields.get(name) ?? '').replace(/^[\w-]+\s*;\s*/, '').trim();
  const { domain, localPart } = readRecipient(typed('final-recipient') || typed('original-recipient'));
  const reply = typed('diagnostic-code') || (fields.get('status') ?? '').trim();
  const relay = typed('remote-mta').replace(/[ ([].*$|\.$/g, '');
  return {
    domain,
    outcome: outcomeOf(fields.get('action') ?? '', fields.get('status') ?? '', reply),
    ...(localPart === undefined ? {} : { localPart }),
    ...(reply === '' ? {} : { reply }),
    ...(relay === '' ? {} : { relay }),
  };
}

function outcomeOf(action: string, status: string, reply: string): Outcome {
  const word = action.trim().toLowerCase();
  if (word.startsWith('delayed')) return 'deferred';
  if (/^(?:delivered|relayed|expanded)/.test(word)) return 'delivered';
  if (word.startsWith('failed')) return 'bounced';
  const byText = outcomeOfText(status) ?? outcomeOfText(reply);
  return byText === null || byText === 'ignored' ? 'bounced' : byText;
}
