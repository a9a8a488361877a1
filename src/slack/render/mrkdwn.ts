import { shorten } from '../../chat/shorten.ts';
import { clean, oneLine } from './shorten.ts';
import type { Mrkdwn, PlainText } from './slack-block.ts';

/** Shorter than half a section, so that a link is never torn apart. */
const LONGEST_LINK = 1000;
const ZERO_WIDTH_SPACE = '\u200B';
/** What would open bold, italic, struck or code text: a mark at the beginning of a word. */
const OPENER = /(^|[\s\p{P}])([*_~`]+)(?=\S)/gu;

/**
 * Text that stays text in mrkdwn: `& < >` escaped (so no mention, no link), marks disarmed, addresses that clients
 * might make live broken by a zero-width space. Source: docs.slack.dev/messaging/formatting-message-text.
 */
export function escapeMrkdwn(text: string): string {
  return escapeControls(clean(text))
    .replace(OPENER, `$1${ZERO_WIDTH_SPACE}$2`)
    .replace(/\b([a-z][a-z0-9+.-]{1,20}):(?=\/\/)/gi, `$1:${ZERO_WIDTH_SPACE}`)
    .replace(/@(?=(?:here|channel|everyone)\b)/gi, `@${ZERO_WIDTH_SPACE}`);
}

/** Whether text can stand in mrkdwn as it is, exact for copying. */
export function isPlainInMrkdwn(text: string): boolean {
  return !/[*_~`]|:\/\/|@(?:here|channel|everyone)\b/i.test(text);
}

/** An https address as a link that shows its host; null for any other. */
export function linkMrkdwn(url: string): string | null {
  const host = hostOfLink(url);
  return host === null ? null : `<${escapeControls(url).replace(/\|/g, '%7C')}|${escapeControls(host)}>`;
}

/** The host of an https address without user name; null: not to be linked. */
export function hostOfLink(url: string): string | null {
  const parsed = url.length <= LONGEST_LINK && !/[\s<>|]/.test(url) ? URL.parse(url) : null;
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return null;
  return parsed.hostname === '' ? null : parsed.hostname;
}

/** mrkdwn that was put together from escaped parts. */
export function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** Plain text of one line, cut to `most`. `emoji` only for our own words: no name of theirs becomes a picture. */
export function plainText(text: string, most: number, emoji = false): PlainText {
  return { type: 'plain_text', text: shorten(oneLine(text), most), emoji };
}

function escapeControls(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
