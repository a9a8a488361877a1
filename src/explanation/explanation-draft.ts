import type { ReportFacts } from '../report/report-schema.ts';

/** Parts of an explanation that a model may put into other words. */
export type SectionId = 'verdict' | 'why' | 'replies' | 'backoff' | 'next' | 'steps' | 'who' | 'hours';

/** One paragraph or list item: fixed markdown around a plain text. */
export interface DraftItem {
  /** `why-1`, `steps-2`: names the item for the model. */
  readonly id: string;
  /** Plain text, no markup. */
  readonly text: string;
  /** Markdown that stands before and after the text whatever words it is put in. */
  readonly before?: string;
  readonly after?: string;
  /** The model must leave it alone: verdict, confidence, offers. */
  readonly fixed?: boolean;
}

export interface DraftSection {
  readonly id: SectionId;
  /** Null: the section opens the explanation without a heading. */
  readonly heading: string | null;
  readonly shape: 'paragraphs' | 'bullets' | 'steps';
  readonly items: readonly DraftItem[];
}

/** An explanation before it is set as markdown. Sections without items are left out. */
export interface ExplanationDraft {
  readonly sections: readonly DraftSection[];
}

/** The parts of a report that an explanation is made from. */
export type ExplanationFacts = ReportFacts;
