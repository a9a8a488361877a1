import { isObject } from './blocks/check.ts';
import type { Json } from './world.ts';

/**
 * What in a message acts on its readers: mentions that notify, links that lead elsewhere than http(s) or mailto, links
 * whose words hide where they lead to `evil.example`, and the formatting that the contract's hostile text tries.
 */
export function activeParts(body: Json): string[] {
  const text = typeof body['text'] === 'string' ? inMrkdwn(body['text']) : [];
  return [...text, ...inValue(body['blocks'], false)];
}

function inValue(value: unknown, inCode: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => inValue(one, inCode));
  if (!isObject(value)) return [];
  const { type } = value;
  const code = inCode || type === 'rich_text_preformatted';
  const found: string[] = [];
  if (type === 'mrkdwn' && typeof value['text'] === 'string') found.push(...inMrkdwn(value['text']));
  if (type === 'broadcast' || type === 'usergroup') found.push(`${type} mention`);
  if (type === 'user') found.push('user mention');
  if (type === 'link') found.push(...inLink(String(value['url'])));
  if (type === 'button' && value['url'] !== undefined) found.push(...inLink(String(value['url'])));
  if (type === 'text' && isObject(value['style']) && value['style']['bold'] === true && value['text'] === 'bold')
    found.push('formatting');
  return [...found, ...Object.values(value).flatMap((one) => inValue(one, code))];
}

function inMrkdwn(text: string): string[] {
  const outside = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  const found: string[] = [];
  for (const [whole] of text.matchAll(/<!(?!date)[^>]*>|<@[^>]*>/g)) found.push(whole);
  for (const [, target] of text.matchAll(/<([^>|!@#][^>|]*)(?:\|[^>]*)?>/g)) found.push(...inLink(target ?? ''));
  if (/(?:^|\s)\*bold\*(?:\s|$)/.test(outside)) found.push('formatting');
  return found;
}

function inLink(target: string): string[] {
  if (!/^(?:https?:|mailto:)/i.test(target)) return [`link to ${target.slice(0, 40)}`];
  return target.includes('evil.example') ? [`link to ${target.slice(0, 40)}`] : [];
}
