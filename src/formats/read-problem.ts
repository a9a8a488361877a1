/** Why nothing could be read from the input. Worded in src/explanation. */
export interface ReadProblem {
  /**
   * Ids of intake (`empty`, `binary`, `image`, `too-large-unpacked` …), and `unknown-format` (no reader knows it),
   * `no-deliveries` (a known format without any delivery), `took-too-long`, `reader-failed`, `stopped` (by whoever asked).
   */
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}
