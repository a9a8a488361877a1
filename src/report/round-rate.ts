/** A rate, share or ratio to 6 decimals; never NaN, infinite or -0 (those become 0). */
export function roundRate(rate: number): number {
  return Number.isFinite(rate) ? Math.round(rate * 1e6) / 1e6 || 0 : 0;
}
