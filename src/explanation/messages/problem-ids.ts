/** Ids of the reasons why nothing could be read, as intake and formats give them, with the names of their values. */
export const PROBLEM_IDS = [
  'empty',
  'binary', // {kind?}
  'image', // {kind?}
  'document', // {kind?}
  'spreadsheet', // {kind?}
  'encrypted-zip',
  'damaged-archive', // {kind?}
  'unsupported-compression', // {kind?}
  'nested-too-deep', // {limit}
  'too-large-unpacked', // {limit}
  'too-many-entries', // {limit}
  'zip-too-large', // {megabytes}
  'unreadable-file', // {kind?}
  'unknown-format', // {lookedFor?}
  'no-deliveries', // {format, lookedFor?}
  'took-too-long', // {seconds}
  'reader-failed', // {code}
  'stopped',
] as const;
export type ProblemId = (typeof PROBLEM_IDS)[number];
