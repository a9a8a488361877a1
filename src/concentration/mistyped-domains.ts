import { LANDMARK_DOMAINS } from '../knowledge/reference-mix.ts';

/** Names shorter than this before the last dot have real neighbours one letter away (aol.com, bol.com). */
const LEAST_LENGTH = 5;

const TARGETS = [...LANDMARK_DOMAINS.keys()].filter((domain) => domain.lastIndexOf('.') >= LEAST_LENGTH);

/**
 * Whether a domain is one keystroke away from one that everybody's list holds (gmaul.com, hotmial.fr, yahooo.com): a letter
 * wrong, missing, doubled or swapped with its neighbour. Ask it only of domains that cannot be reached: others exist.
 */
export function isMistyped(domain: string): boolean {
  return TARGETS.some((target) => Math.abs(target.length - domain.length) <= 1 && isOneStroke(domain, target));
}

function isOneStroke(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  if (from === a.length && from === b.length) return false;
  let ends = 0;
  const most = Math.min(a.length, b.length) - from;
  while (ends < most && a[a.length - 1 - ends] === b[b.length - 1 - ends]) ends++;
  const [left, right] = [a.length - from - ends, b.length - from - ends];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
