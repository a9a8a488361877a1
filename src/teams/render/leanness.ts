import { LIMITS } from '../limits.ts';

/** How much of an answer is drawn. */
export interface Leanness {
  readonly tableRows: number;
  readonly chartBars: number;
  readonly quoteText: number;
  /** Of one paragraph, fact or item. */
  readonly text: number;
  readonly items: number;
  /** Whether remarks that neither warn nor lead are shown. */
  readonly remarks: boolean;
}

/**
 * From all to little: rows go first, then the length of quotes and remarks, then bars, then the length of texts.
 * The verdict, warnings and buttons always stay.
 */
export const LEANNESS: readonly [Leanness, ...Leanness[]] = [
  { tableRows: LIMITS.tableRows, chartBars: LIMITS.chartBars, quoteText: 1500, text: 3000, items: 50, remarks: true },
  { tableRows: 60, chartBars: LIMITS.chartBars, quoteText: 1500, text: 3000, items: 50, remarks: true },
  { tableRows: 25, chartBars: LIMITS.chartBars, quoteText: 1500, text: 3000, items: 50, remarks: true },
  { tableRows: 10, chartBars: LIMITS.chartBars, quoteText: 1000, text: 2000, items: 30, remarks: true },
  { tableRows: 5, chartBars: LIMITS.chartBars, quoteText: 600, text: 1200, items: 20, remarks: true },
  { tableRows: 3, chartBars: 6, quoteText: 300, text: 800, items: 12, remarks: false },
  { tableRows: 0, chartBars: 5, quoteText: 160, text: 400, items: 8, remarks: false },
  { tableRows: 0, chartBars: 3, quoteText: 80, text: 160, items: 5, remarks: false },
];

/** Where an answer starts: below a verdict a table is only the proof, and the card stays light. */
export const LIGHT_FROM = 3;
