import type { Sample } from '../format-reader.ts';

const POSTFIX = /(?:^|[\s"'])\S{0,80}postfix\S{0,80}\/?[a-z-]*(?:\[\d+\]| \d+ \S+ \S+|:)/;
const STATUS =
  /\bto=\S{1,320}, .{0,500}\bstatus=(?:sent|deferred|bounced|expired|undeliverable|deliverable|SOFTBOUNCE)/i;

/** The share of lines that are Postfix's, a little less when none of them states a delivery. */
export function sniffPostfix(sample: Sample): number {
  let postfix = 0;
  let status = 0;
  for (const line of sample.lines) {
    const front = line.slice(0, 1500);
    const isStatus = STATUS.test(front);
    if (isStatus) status++;
    if (isStatus || POSTFIX.test(front.slice(0, 300))) postfix++;
  }
  if (postfix === 0) return 0;
  const share = postfix / sample.lines.length;
  return Math.min(1, share * (status > 0 ? 1 : 0.8));
}
