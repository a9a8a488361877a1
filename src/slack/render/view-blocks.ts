import { dataAsList } from './data-as-list.ts';
import type { SlackBlock } from './slack-block.ts';

const LISTED_LINES = 15;

/** Blocks as Home and modals take them: charts and tables as lists, no thumbs. */
export function viewBlocks(blocks: readonly SlackBlock[]): SlackBlock[] {
  return blocks.flatMap((block): readonly SlackBlock[] => {
    if (block.type === 'data_table' || block.type === 'data_visualization') return dataAsList(block, LISTED_LINES);
    return block.type === 'context_actions' ? [] : [block];
  });
}
