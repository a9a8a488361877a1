import { shorten } from '../../chat/shorten.ts';
import { escapeMrkdwn } from './mrkdwn.ts';

/** Text escaped for mrkdwn, cut before it is escaped so that no entity is torn: at most `most` UTF-16 units. */
export function escapedWithin(text: string, most: number): string {
  const whole = text.length <= most ? escapeMrkdwn(text) : null;
  if (whole !== null && whole.length <= most) return whole;
  // The longest beginning that fits: between none of the text and as much as would fit without a single entity.
  let [fits, room] = ['', most];
  for (let low = 0; low < room; ) {
    const middle = Math.ceil((low + room) / 2);
    const escaped = escapeMrkdwn(shorten(text, middle));
    if (escaped.length <= most) [fits, low] = [escaped, middle];
    else room = middle - 1;
  }
  return fits;
}
