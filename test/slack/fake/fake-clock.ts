/** Time as the fake Slack sees it: the machine's, moved forward by hand. */
export interface FakeClock {
  /** ms since the epoch */
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
  /** A message timestamp such as `1771116676.529969`, later than every one before. */
  readonly nextTs: () => string;
}

export function createFakeClock(): FakeClock {
  let ahead = 0;
  let last = 0;
  const now = () => Date.now() + ahead;
  return {
    now,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    nextTs: () => {
      last = Math.max(now() * 1000, last + 1);
      return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
    },
  };
}
