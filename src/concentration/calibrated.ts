import { CALIBRATION } from '../knowledge/likelihoods/calibration.ts';

/**
 * A raw probability (0..1) turned into one that is right as often as it says; always within the stated bounds.
 * `rated`: attempts or volumes are known; `messages`: distinct failing messages of the whole input.
 */
export function calibrated(raw: number, rated: boolean, messages: number): number {
  const { slope, offset } = rated ? CALIBRATION.rated : CALIBRATION.blind;
  const bounded = Math.min(0.999, Math.max(0.001, raw));
  const value = 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + offset)));
  // A few messages never make a certainty: one gives 0.73 at most, ten 0.93, a hundred 0.98.
  const most = Math.min(CALIBRATION.most, 0.6 + 0.39 * (messages / (messages + 2)));
  return Math.min(most, Math.max(CALIBRATION.least, value));
}
