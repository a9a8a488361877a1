import type { Reword } from '../explanation/reword.ts';
import type { Destination } from '../hours/destination.ts';
import type { LookupQuestion } from '../lookup/lookup-question.ts';
import type { LookupResult } from '../lookup/lookup-result.ts';
import type { Store } from '../store/store.ts';
import type { triage } from '../triage.ts';
import type { Courier } from './courier.ts';

/** Writes one log line. Fields hold names, counts and ids; never a text that a user wrote. */
export type Log = (event: string, fields: Readonly<Record<string, string | number | boolean | null>>) => void;

/** What the bot needs from outside. */
export interface BotPorts {
  readonly triage: typeof triage;
  readonly store: Store;
  /** ms since the epoch */
  readonly now: () => number;
  /** A fresh unguessable id. */
  readonly newId: () => string;
  readonly log: Log;
  /** Looks a domain or an IP up; absent where this version cannot. */
  readonly lookup?: (question: LookupQuestion) => Promise<LookupResult>;
  /** Posts into threads without an event to answer (watches, requests); absent where no adapter can. */
  readonly courier?: Courier;
  /** Where requests for hours go. Absent: they are stored, and nobody is told. */
  readonly hours?: {
    readonly destinations: readonly Destination[];
    /** Something was written to the outbox. */
    readonly kick: () => void;
  };
  readonly reword?: Reword;
  /** What the privacy answer says. */
  readonly privacy: {
    /** `RETENTION_DAYS`; null: kept until someone asks to forget. */
    readonly retentionDays: number | null;
    /** True when aggregates are sent to a language model to reword explanations. */
    readonly usesModel: boolean;
  };
}
