/** Why no policy could be had from the policy host (RFC 8461 §3.3). */
export const FETCH_PROBLEMS = [
  'no-host',
  'private-address',
  'unreachable',
  'timeout',
  'certificate',
  'redirect',
  'status',
  'content-type',
  'too-large',
] as const;
export type FetchProblem = (typeof FETCH_PROBLEMS)[number];

/** What is wrong with the policy's text (RFC 8461 §3.2). */
export const POLICY_PROBLEMS = ['bad-version', 'bad-mode', 'bad-max-age', 'no-mx', 'bad-mx'] as const;
export type PolicyProblem = (typeof POLICY_PROBLEMS)[number];

/** What is wrong with a domain's MTA-STS, or why it could not be found out. */
export type MtaStsProblem = 'several-records' | 'bad-record' | 'dns' | FetchProblem | PolicyProblem;
