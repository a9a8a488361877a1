/** A run inside rich text. Slack reads no markup in `text`: what stands there is shown as it is. */
export type RichTextLeaf =
  | { readonly type: 'text'; readonly text: string; readonly style?: RichTextStyle }
  | { readonly type: 'link'; readonly url: string; readonly text: string; readonly style?: RichTextStyle }
  | { readonly type: 'emoji'; readonly name: string }
  | { readonly type: 'channel'; readonly channel_id: string };

export interface RichTextStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
}

export interface RichTextSection {
  readonly type: 'rich_text_section';
  readonly elements: readonly RichTextLeaf[];
}

export type RichTextPart =
  | RichTextSection
  | {
      readonly type: 'rich_text_list';
      readonly style: 'bullet' | 'ordered';
      readonly elements: readonly RichTextSection[];
      /** How many items came before this list: where a list is continued in a further block. */
      readonly offset?: number;
    }
  | { readonly type: 'rich_text_preformatted'; readonly elements: readonly RichTextLeaf[] };

/** A run of text; nothing for the empty one, which Slack refuses. */
export function textLeaf(text: string, style?: RichTextStyle): RichTextLeaf[] {
  if (text === '') return [];
  return [style === undefined ? { type: 'text', text } : { type: 'text', text, style }];
}

export function richSection(...leaves: readonly RichTextLeaf[]): RichTextSection {
  return { type: 'rich_text_section', elements: leaves };
}

/** The text of a part as the reader sees it, list items on lines of their own. */
export function richTextOf(part: RichTextPart): string {
  if (part.type === 'rich_text_list') return part.elements.map(richTextOf).join('\n');
  return part.elements.map(leafText).join('');
}

/** What a leaf says; a sign says nothing, a channel its id. */
export function leafText(leaf: RichTextLeaf): string {
  if (leaf.type === 'emoji') return '';
  return leaf.type === 'channel' ? leaf.channel_id : leaf.text;
}
