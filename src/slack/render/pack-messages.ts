import { LIMITS } from '../limits.ts';
import { blockSize } from './block-size.ts';
import type { SlackBlock } from './slack-block.ts';

interface Load {
  readonly blocks: SlackBlock[];
  text: number;
  charts: number;
  tables: number;
}

/** Blocks in as few messages as Slack's limits allow, in their order; one message has at least one block. */
export function packMessages(blocks: readonly SlackBlock[]): SlackBlock[][] {
  const loads: Load[] = [];
  for (const block of blocks) {
    const charts = block.type === 'data_visualization' ? 1 : 0;
    const tables = block.type === 'data_table' ? 1 : 0;
    const text = blockSize(block);
    let load = loads.at(-1);
    if (
      load === undefined ||
      load.blocks.length >= LIMITS.messageBlocks ||
      load.text + text > LIMITS.messageText ||
      load.charts + charts > LIMITS.chartsPerMessage ||
      load.tables + tables > LIMITS.tablesPerMessage
    ) {
      load = { blocks: [], text: 0, charts: 0, tables: 0 };
      loads.push(load);
    }
    load.blocks.push(block);
    load.text += text;
    load.charts += charts;
    load.tables += tables;
  }
  return loads.map((load) => load.blocks);
}
