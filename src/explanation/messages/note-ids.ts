/** Ids of the notes about an input, as readers, tally, intake and report emit them, with the names of their values. */
export const NOTE_IDS = [
  'domains-cut', // {shown, total}
  'replies-cut', // {shown, total, failed}
  'truncated',
  'lines-cut', // {lines}
  'file-skipped', // {name}
  'file-not-read', // {name, problem}; the problem's own wording follows
  'line-not-understood', // {line, text}
  'templates-capped', // {limit}
  'domains-capped', // {limit}
  'cells-capped', // {limit}
  'messages-capped', // {limit}
  'denominator-partial',
  'table-has-no-domain',
  'table-all-zero',
  'table-counts-unusable', // {count, text}: the rows, and the numbers of the first ten, "2, 3, 5"
  'table-failures-untyped',
  'table-failures-exceed-volume',
  'table-shares-as-counts',
  'table-failures-not-counted',
  'table-volumes-derived',
  'campaign-sent-may-be-provisional',
  'campaign-columns-not-found',
  'campaign-day-month-unclear',
] as const;
export type NoteId = (typeof NOTE_IDS)[number];
