import type { VerdictChange } from '../../cases/what-changed.ts';
import { formatCount, formatPercent } from '../../explanation/format-numbers.ts';
import { verdictLabel } from '../../explanation/verdict-words.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Block } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** What further evidence did to the verdict, in a line or two. */
export interface ChangeFacts {
  readonly change: VerdictChange | null;
  /** Pieces that were counted before. */
  readonly repeated: number;
  /** The earlier evidence could not be added up with the new. */
  readonly apart: boolean;
}

/** Notices that stand above a revised verdict; none for a first one. */
export function changeNotices({ change, repeated, apart }: ChangeFacts, language: Language): Block[] {
  const text = messagesOf(language);
  const lines: string[] = [];
  if (change !== null) {
    const from = verdictLabel(change.from, language);
    const to = verdictLabel(change.to, language);
    const percent = (share: number) => formatPercent(share, language);
    lines.push(
      change.from === change.to
        ? text.unchanged(to, percent(change.confidenceFrom), percent(change.confidenceTo))
        : text.revised(from, to),
    );
    if (!apart) {
      lines.push(text.evidenceAdded(formatCount(change.failedFrom, language), formatCount(change.failedTo, language)));
    }
  }
  if (repeated > 0) lines.push(text.repeatedSome(repeated));
  return [
    ...(lines.length > 0 ? [{ kind: 'notice', tone: 'info', text: lines.join(' ') } as const] : []),
    ...(apart ? [{ kind: 'notice', tone: 'warning', text: text.judgedApart } as const] : []),
  ];
}
