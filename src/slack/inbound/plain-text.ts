import { linkText } from './rich-text.ts';

/**
 * Text as its writer saw it, from Slack's mrkdwn: links give back what was typed, mentions of the bot go, escapes are
 * undone. Source: docs.slack.dev/messaging/formatting-message-text.
 */
export function plainText(text: string, botUserId: string): string {
  return withoutEscapes(text.replace(CONTROL, (_, inner: string) => shownAs(inner, botUserId))).trim();
}

/** `<…>`: what is no control sequence arrives escaped. */
const CONTROL = /<([^<>\n]{1,3500})>/g;

function shownAs(inner: string, botUserId: string): string {
  const bar = inner.indexOf('|');
  const target = bar === -1 ? inner : inner.slice(0, bar);
  const label = bar === -1 ? '' : inner.slice(bar + 1);
  if (target === `@${botUserId}`) return '';
  if (target.startsWith('@') || target.startsWith('#')) return label === '' ? target : `${target.charAt(0)}${label}`;
  if (target.startsWith('!')) return label;
  return linkText(target, label);
}

function withoutEscapes(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) => ESCAPES[name] ?? '');
}

const ESCAPES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** Whether a text names the bot. */
export function mentions(text: string, botUserId: string): boolean {
  return botUserId !== '' && (text.includes(`<@${botUserId}>`) || text.includes(`<@${botUserId}|`));
}
