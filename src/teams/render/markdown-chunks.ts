import { markdownBlocks } from '../../chat/markdown-blocks.ts';
import { clean } from './clean.ts';
import { type InlineRun, inlineRuns } from './inline-runs.ts';

export type MarkdownChunk =
  | { readonly kind: 'title'; readonly runs: readonly InlineRun[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly InlineRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly InlineRun[])[] }
  | { readonly kind: 'code'; readonly text: string };

/** The bot's Markdown (paragraphs, titles, lists, code) in its parts, none of them empty. */
export function markdownChunks(markdown: string): MarkdownChunk[] {
  const hosts = new Set<string>();
  return markdownBlocks(clean(markdown)).map((block): MarkdownChunk => {
    if (block.kind === 'code') return { kind: 'code', text: block.text };
    if (block.kind !== 'list') return { kind: block.kind, runs: inlineRuns(block.text, {}, hosts) };
    return { kind: 'list', ordered: block.ordered, items: block.items.map((item) => inlineRuns(item, {}, hosts)) };
  });
}
