import { type Remark, remark } from '../remark.ts';
import type { DkimFound, DkimSelector } from './find-dkim.ts';

/** Verifiers must not take fewer (RFC 8301 §3.2). */
const FEWEST_BITS = 1024;
/** Signers should use so many (RFC 8301 §3.2). */
const PROPER_BITS = 2048;

/**
 * What the keys found are worth. `asked`: the user named the selectors, so that a missing one is a fault; of common
 * selectors that were only tried, the missing ones say nothing.
 */
export function judgeDkim(domain: string, found: DkimFound, asked: boolean): readonly Remark[] {
  const [first] = found.selectors;
  if (first?.selector === '*') {
    return [remark('dkim-wildcard', 'note', { domain, state: first.key?.state ?? 'broken' })];
  }
  const present = found.selectors.filter(({ state }) => state !== 'absent' && state !== 'unknown');
  const remarks = found.selectors.flatMap((one) => selectorRemarks(one, asked));
  if (present.length > 0 || asked) return remarks;
  if (found.othersExist === null) return [remark('dkim-open', 'open', { domain })];
  return [
    remark(found.othersExist ? 'dkim-unknown-selectors' : 'dkim-none-found', found.othersExist ? 'open' : 'weak', {
      domain,
    }),
  ];
}

function selectorRemarks({ selector, state, key }: DkimSelector, asked: boolean): Remark[] {
  if (state === 'several') return [remark('dkim-several', 'wrong', { selector })];
  if (state === 'unknown') return asked ? [remark('dkim-selector-open', 'open', { selector })] : [];
  if (key === null) return asked ? [remark('dkim-selector-missing', 'wrong', { selector })] : [];
  if (key.state === 'revoked') return [remark('dkim-revoked', 'note', { selector })];
  if (key.state === 'broken') return [remark('dkim-broken', 'wrong', { selector })];
  const bits = key.bits ?? 0;
  const short = key.algorithm === 'rsa' && bits < PROPER_BITS;
  return [
    ...(short && bits < FEWEST_BITS ? [remark('dkim-too-short', 'wrong', { selector, bits })] : []),
    ...(short && bits >= FEWEST_BITS ? [remark('dkim-short', 'note', { selector, bits })] : []),
    ...(key.testing ? [remark('dkim-testing', 'weak', { selector })] : []),
    ...(key.servesMail ? [] : [remark('dkim-not-for-mail', 'wrong', { selector })]),
    ...(!short && !key.testing && key.servesMail
      ? [remark('dkim-in-order', 'good', { selector, algorithm: key.algorithm, bits })]
      : []),
  ];
}
