import type { Block } from '../../bot/answer.ts';
import { linkLeaves } from './inline-markdown.ts';
import { hostOfLink } from './mrkdwn.ts';
import { type RichTextLeaf, type RichTextSection, richSection, textLeaf } from './rich-text.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import { oneLine } from './shorten.ts';
import type { SlackBlock } from './slack-block.ts';

type Checklist = Extract<Block, { kind: 'checklist' }>;
type Item = Checklist['items'][number];

/**
 * Things to do in their order, each with who does it and its page, which shows its host. Where one person does it all,
 * that is said once.
 */
export function drawChecklist({ title, items }: Checklist): SlackBlock[] {
  const told = items.filter((item) => oneLine(item.text) !== '');
  if (told.length === 0) return [];
  const all = new Set(told.map(whoOf));
  const [one = ''] = all.size === 1 && told.length > 1 ? all : [];
  return richTextBlocks([
    richSection(
      ...textLeaf(oneLine(title), { bold: true }),
      ...textLeaf(one === '' ? '' : ' — '),
      ...textLeaf(one, { italic: true }),
    ),
    {
      type: 'rich_text_list',
      style: told.length > 1 ? 'ordered' : 'bullet',
      elements: told.map((item) => itemSection(item, one === '' ? whoOf(item) : '')),
    },
  ]);
}

function itemSection({ text, url }: Item, who: string): RichTextSection {
  const page = url === undefined ? [] : pageLeaves(url);
  return richSection(
    ...textLeaf(oneLine(text)),
    ...textLeaf(who === '' && page.length === 0 ? '' : '\n'),
    ...textLeaf(who, { italic: true }),
    ...textLeaf(who === '' || page.length === 0 ? '' : ' · '),
    ...page,
  );
}

function pageLeaves(url: string): RichTextLeaf[] {
  const host = hostOfLink(url);
  return host === null ? [] : linkLeaves(host, url);
}

function whoOf({ who }: Item): string {
  return oneLine(who ?? '');
}
