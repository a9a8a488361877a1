import { type Json, objectsAt, textAt } from '../../chat/json.ts';
import { decodeEntities, htmlText } from './html-text.ts';

/**
 * What a person said: without the bot's own mention, entities resolved. Teams sends a message as `text` and as a
 * `text/html` attachment; pasted `<user@host>` may be lost in either, so the copy that holds more stands.
 */
export function saidText(activity: Json): string {
  const names = botNames(activity);
  const plain = plainText(textAt(activity, 'text'), names);
  const html = objectsAt(activity, 'attachments').find(({ contentType }) => contentType === 'text/html');
  const copy = html === undefined ? '' : htmlText(textAt(html, 'content'), names);
  return weight(copy) >= weight(plain) ? copy : plain;
}

/** Whether the bot itself is mentioned. */
export function mentionsBot(activity: Json): boolean {
  return mentionsOfBot(activity).length > 0;
}

function mentionsOfBot(activity: Json): readonly Json[] {
  const bot = textAt(activity, 'recipient', 'id');
  return objectsAt(activity, 'entities').filter(
    (entity) => textAt(entity, 'type').toLowerCase() === 'mention' && textAt(entity, 'mentioned', 'id') === bot,
  );
}

function botNames(activity: Json): readonly string[] {
  const said = mentionsOfBot(activity).flatMap((entity) => [
    textAt(entity, 'mentioned', 'name'),
    textAt(entity, 'text').replace(/<[^<>]*>/g, ''),
  ]);
  return [...new Set(said.map((name) => decodeEntities(name).trim()).filter((name) => name !== ''))];
}

function plainText(text: string, names: readonly string[]): string {
  const bare = text.replace(/<at\b[^<>]*>([^<>]*)<\/at>/gi, (_whole, name: string) =>
    names.includes(decodeEntities(name).trim()) ? ' ' : name,
  );
  return decodeEntities(bare)
    .replace(/\u00a0/g, ' ')
    .trim();
}

/** Characters that carry something; line ends and runs of spaces differ between the copies. */
function weight(text: string): number {
  return text.replace(/\s+/g, '').length + (text.match(/\n/g)?.length ?? 0);
}
