import type { VerdictKind } from '../knowledge/vocabulary.ts';

/**
 * The neutral answer: what the bot says, before any platform's limits.
 * Every string is plain text but `text.markdown` (CommonMark subset: paragraphs, lists, **bold**, `code`, [links](https://…)).
 */
export interface Answer {
  /** One plain sentence: notification text, fallback, screen-reader summary. */
  readonly summary: string;
  /** BCP 47 language of the texts. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /**
   * `asker`: of use to whoever asked alone; shown to nobody else where the platform can. `everyone`: must be seen in the
   * channel, also when it was asked for privately. Left out: as the adapter answers otherwise.
   */
  readonly audience?: 'asker' | 'everyone';
  /** A language model chose the words of some sentences; platforms that label such text do. */
  readonly wordedByModel?: boolean;
}

export type Block =
  | VerdictBlock
  | { readonly kind: 'text'; readonly markdown: string }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | TableBlock
  | ChartBlock
  | { readonly kind: 'quote'; readonly text: string; readonly note?: string }
  | {
      readonly kind: 'checklist';
      readonly title: string;
      readonly items: readonly { readonly text: string; readonly url?: string; readonly who?: string }[];
    }
  | { readonly kind: 'notice'; readonly tone: 'info' | 'warning' | 'problem'; readonly text: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | FormBlock
  | {
      readonly kind: 'download';
      readonly label: string;
      readonly fileName: string;
      readonly mediaType: string;
      readonly content: string;
    };

export interface VerdictBlock {
  readonly kind: 'verdict';
  readonly verdict: VerdictKind;
  /** Short label of the verdict in the answer's language. */
  readonly label: string;
  /** 0..1 */
  readonly confidence: number;
  readonly sentence: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly type: 'text' | 'count' | 'percent' | 'number';
  }[];
  /** A percent is 0..1; null is "not known". */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Rows left out. */
  readonly more: number;
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly caption: string;
  /** Label of the dark part, and of the whole bar. */
  readonly failedLabel: string;
  readonly attemptsLabel: string;
  /** Share of failures and, where known, share of attempts (0..1), largest share of failures first. */
  readonly bars: readonly {
    readonly label: string;
    readonly shareOfFailures: number;
    readonly shareOfAttempts: number | null;
    readonly failed: number;
  }[];
}

export interface Button {
  readonly label: string;
  /** Action id, and the value handed back with it. */
  readonly action: string;
  readonly value: string;
  readonly style: 'primary' | 'normal';
}

export interface FormBlock {
  readonly kind: 'form';
  readonly form: string;
  /** Handed back with the values. */
  readonly context: string;
  readonly title: string;
  readonly submit: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'multiline' | 'email' | 'choice' | 'checkbox';
  readonly required: boolean;
  readonly value: string;
  readonly hint?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly maxLength?: number;
  /** Set when this field was refused: what to change. */
  readonly problem?: string;
}
