/** What the server, or the way to it, refused: an id of {@link PROBLEMS}. */
export class Refusal extends Error {
  /** @param {string} problem */
  constructor(problem) {
    super(problem);
    this.problem = problem;
  }
}

/** @type {Readonly<Record<string, import('./language.js').TextKey>>} */
const PROBLEMS = {
  'too-large': 'problemTooLarge',
  'too-many': 'problemTooMany',
  'disk-full': 'problemDiskFull',
  'no-such-upload': 'problemNoUpload',
  offline: 'problemOffline',
};

/**
 * The text that tells a refusal.
 * @param {unknown} refusal
 * @returns {import('./language.js').TextKey}
 */
export function problemText(refusal) {
  return (refusal instanceof Refusal && PROBLEMS[refusal.problem]) || 'problemOther';
}
