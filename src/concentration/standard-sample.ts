/**
 * Every input is judged as if this many messages had failed. Which kind of trouble it is follows from where failures
 * sit and what they say, in proportion: an input with every count doubled is the same picture, and must get the same
 * verdict. The real number of messages bounds the confidence (calibrated.ts) and says what is too little to judge.
 * Sixty is where more messages stopped to make answers righter on the fitting seeds, so that a larger log loses nothing;
 * in a smaller one a tenth of the failures is still six messages, more than chance.
 */
export const STANDARD_SAMPLE = 60;

/** Factor from messages to the standard sample; 1 where nothing failed. */
export function sampleScale(failingMessages: number): number {
  return failingMessages > 0 ? STANDARD_SAMPLE / failingMessages : 1;
}

/** Multiples of 2^-26: sums of them are exact, and so the same in any order. */
const GRAIN = 2 ** 26;

/** A number of messages brought to the standard sample. */
export function scaled(messages: number, scale: number): number {
  return Math.round(messages * scale * GRAIN) / GRAIN;
}
