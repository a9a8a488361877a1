import { dataAsList } from './data-as-list.ts';
import { escapeMrkdwn, linkMrkdwn } from './mrkdwn.ts';
import type { RichTextLeaf, RichTextPart } from './rich-text.ts';
import type { SlackBlock } from './slack-block.ts';

const SPOKEN_LINES = 8;

/** What a block says, as mrkdwn: for the text of the message, and for clients without the block. Buttons say nothing. */
export function blockAsMrkdwn(block: SlackBlock): string {
  switch (block.type) {
    case 'header':
      return `*${escapeMrkdwn(block.text.text)}*`;
    case 'section':
      return [block.text, ...(block.fields ?? []).map((field) => ({ text: field.text.replace('\n', ': ') }))]
        .flatMap((part) => (part === undefined ? [] : [part.text]))
        .join('\n');
    case 'context':
      return block.elements.map((element) => element.text).join('\n');
    case 'rich_text':
      return block.elements.map(partAsMrkdwn).join('\n');
    case 'data_table':
    case 'data_visualization':
      return dataAsList(block, SPOKEN_LINES).map(blockAsMrkdwn).join('\n');
    default:
      return '';
  }
}

function partAsMrkdwn(part: RichTextPart): string {
  if (part.type === 'rich_text_preformatted') return `> ${leavesAsMrkdwn(part.elements).replaceAll('\n', '\n> ')}`;
  if (part.type === 'rich_text_section') return leavesAsMrkdwn(part.elements);
  return part.elements
    .map((item, at) => {
      const mark = part.style === 'ordered' ? `${(part.offset ?? 0) + at + 1}.` : '•';
      return `${mark} ${leavesAsMrkdwn(item.elements)}`;
    })
    .join('\n');
}

function leavesAsMrkdwn(leaves: readonly RichTextLeaf[]): string {
  return leaves.map(leafAsMrkdwn).join('');
}

function leafAsMrkdwn(leaf: RichTextLeaf): string {
  if (leaf.type === 'emoji') return `:${leaf.name}:`;
  if (leaf.type === 'channel') return `<#${leaf.channel_id}>`;
  if (leaf.type === 'link') {
    const link = linkMrkdwn(leaf.url);
    if (link === null) return escapeMrkdwn(leaf.text);
    return link.includes(`|${leaf.text}>`) ? link : `${escapeMrkdwn(leaf.text)} ${link}`;
  }
  const text = escapeMrkdwn(leaf.text);
  // Marks work around one line of text without outer white space.
  const bare = text.trim();
  if (!leaf.style?.bold || bare === '' || bare.includes('\n')) return text;
  return text.replace(bare, () => `*${bare}*`);
}
