import { isObject, type Json, objects } from './world.ts';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
/** learn.microsoft.com: "format your bot messages" (about 100 KB, UTF-16) and 28 KB for a card. */
const MOST_BYTES = 100 * 1024;
const CARD_BYTES = 28 * 1024;

export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** What Teams refuses of an activity; null when it takes it. */
export function refusalOf(activity: Json): Refusal | null {
  if (Buffer.byteLength(JSON.stringify(activity), 'utf16le') > MOST_BYTES)
    return { status: 413, code: 'MessageSizeTooBig' };
  if (typeof activity['type'] !== 'string') return { status: 400, code: 'BadSyntax' };
  if (['from', 'conversation', 'recipient'].some((key) => hasEmpty(activity[key])))
    return { status: 400, code: 'BadArgument' };
  const labels = objects(activity['entities']).filter(({ type }) => type === 'https://schema.org/Message');
  if (labels.length > 1) return { status: 400, code: 'BadArgument' };
  if (activity['type'] !== 'message') return null;
  const attachments = objects(activity['attachments']);
  if (activity['text'] === undefined && attachments.length === 0) return { status: 400, code: 'BadSyntax' };
  for (const { content, contentType } of attachments) {
    if (contentType === ADAPTIVE && (!isObject(content) || content['type'] !== 'AdaptiveCard'))
      return { status: 400, code: 'BadSyntax' };
  }
  return null;
}

/** Names that are there must not be empty: the Agents Playground, the strictest reader at hand, refuses them. */
function hasEmpty(value: unknown): boolean {
  return isObject(value) && Object.values(value).includes('');
}

/** What Teams takes, and a reader or reviewer would object to. */
export function complaintsOf(activity: Json): string[] {
  const complaints: string[] = [];
  if (activity['type'] !== 'message') return complaints;
  for (const attachment of objects(activity['attachments'])) {
    if (attachment['contentType'] !== ADAPTIVE) continue;
    const card = attachment['content'] as Json;
    const bytes = Buffer.byteLength(JSON.stringify(card));
    if (bytes > CARD_BYTES) complaints.push(`a card of ${bytes} bytes`);
    const actions = objects(card['actions']);
    if (actions.length > 6) complaints.push(`${actions.length} actions on one card`);
    for (const action of actions) {
      const isExecute = action['type'] === 'Action.Execute';
      if (isExecute && typeof action['verb'] !== 'string') complaints.push('Action.Execute without a verb');
      if (isExecute && action['fallback'] === undefined) complaints.push('Action.Execute without a fallback');
    }
    for (const element of elementsOf(card)) {
      const type = String(element['type']);
      if (type.startsWith('Chart.') && element['fallback'] === undefined) complaints.push(`${type} without a fallback`);
    }
  }
  const label = objects(activity['entities']).find(({ type }) => type === 'https://schema.org/Message');
  if (label !== undefined && label['@type'] !== 'Message') complaints.push('a label that lost its @type on the way');
  if (
    typeof activity['summary'] !== 'string' &&
    objects(activity['attachments']).some(({ contentType }) => contentType === ADAPTIVE)
  )
    complaints.push('a card without a summary');
  return complaints;
}

/** Every element of a card, nested ones too. */
export function elementsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (!isObject(value)) return [];
  return [...(typeof value['type'] === 'string' ? [value] : []), ...Object.values(value).flatMap(elementsOf)];
}
