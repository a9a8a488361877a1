/** The command line was called wrongly; the message says what to change. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
