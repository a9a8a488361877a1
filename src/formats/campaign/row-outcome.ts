import { outcomeOfText, type TextOutcome } from '../paste/outcome-of-text.ts';
import { failureType, isExclusionReason, reasonText, rowStatus } from './status-words.ts';

/** The cells of a row that say how it ended, as written. */
export interface RowWords {
  readonly status: string;
  readonly type: string;
  readonly reason: string;
  readonly text: string;
}

/** How a row ended, and the text that tells why; null when its status is no word of Campaign and no text helps. */
export interface RowOutcome {
  readonly outcome: TextOutcome;
  readonly reply: string;
}

/**
 * Status → outcome. Sent: delivered. Failed: hard is bounced, soft is deferred; without a type the class of the reply
 * decides, and without that it is bounced. Pending with a text (refusal, quota, dynamic flow control): deferred; pending
 * without one was not tried yet and is ignored, as is everything that Campaign left out before sending.
 */
export function rowOutcome(words: RowWords): RowOutcome | null {
  const status = rowStatus(words.status);
  const reason = reasonText(words.reason);
  const text = words.text.trim();
  const reply = text || reason;
  const type = failureType(words.type);
  if (status === 'excluded' || (status !== 'sent' && type === 'ignored')) return { outcome: 'ignored', reply };
  if (status === 'sent') return { outcome: 'delivered', reply: '' };
  const byText = text === '' ? null : outcomeOfText(text);
  if (byText === 'ignored' || isExclusionReason(reason)) return { outcome: 'ignored', reply };
  if (status === 'pending') {
    return { outcome: reply === '' || byText === 'delivered' ? 'ignored' : 'deferred', reply };
  }
  if (type === 'hard') return { outcome: 'bounced', reply };
  if (type === 'soft') return { outcome: 'deferred', reply };
  if (status === 'failed')
    return { outcome: byText === 'deferred' ? 'deferred' : (reasonOutcome(text, reason) ?? 'bounced'), reply };
  if (byText) return { outcome: byText, reply: byText === 'delivered' ? '' : reply };
  return status === 'unknown' && reply !== '' ? { outcome: reasonOutcome(text, reason) ?? 'bounced', reply } : null;
}

/** Mailbox full and invalid domain are soft in Campaign's own table; they count only where no text stands. */
function reasonOutcome(text: string, reason: string): 'deferred' | null {
  return text === '' &&
    /^(?:mailbox full|inbox full|bo[i\u00ee]te pleine|postfach voll|buz[o\u00f3]n lleno|casella piena)/i.test(reason)
    ? 'deferred'
    : null;
}
