import { SLACK_NUMBERS } from '../slack-numbers.ts';
import { BLOCKS, SURFACES } from './block-checks.ts';
import { byType, isObject, list, type Violation } from './check.ts';
import { textLength } from './text-length.ts';

const N = SLACK_NUMBERS;

/** What Slack answers to a list of blocks. */
export interface BlockVerdict {
  /** `invalid_blocks`, `msg_blocks_too_long`, or null when they are taken. */
  readonly refusal: 'invalid_blocks' | 'invalid_blocks_format' | 'msg_blocks_too_long' | null;
  readonly violations: readonly Violation[];
}

/** Judges the blocks of a message as chat.postMessage does. */
export function judgeMessageBlocks(blocks: unknown): BlockVerdict {
  if (!Array.isArray(blocks) || !blocks.every(isObject))
    return { refusal: 'invalid_blocks_format', violations: [{ pointer: '/blocks', message: 'must be an array' }] };
  const violations = violationsIn(blocks, 'message', '/blocks', N.message.blocks, 0);
  const count = (type: string) => blocks.filter((block) => block['type'] === type).length;
  if (count('table') > N.message.tables) violations.push({ pointer: '/blocks', message: 'only_one_table_allowed' });
  if (count('data_visualization') > N.message.charts)
    violations.push({
      pointer: '/blocks',
      message: `no more than ${N.message.charts} data_visualization blocks allowed`,
    });
  if (violations.length > 0) return { refusal: 'invalid_blocks', violations };
  return { refusal: sumOfText(blocks) > N.message.sumOfText ? 'msg_blocks_too_long' : null, violations };
}

/** Tables and charts have budgets of their own. */
function sumOfText(blocks: readonly Readonly<Record<string, unknown>>[]): number {
  const budgeted = ['table', 'data_table', 'data_visualization'];
  return textLength(blocks.filter((block) => !budgeted.includes(String(block['type']))));
}

/** Everything that is wrong with blocks on a surface, ids that occur twice included. */
export function violationsIn(
  blocks: unknown,
  surface: 'message' | 'modal' | 'home',
  pointer: string,
  most: number,
  least: number,
): Violation[] {
  const found: Violation[] = [];
  list(
    byType(() => BLOCKS, SURFACES[surface]),
    most,
    least,
  )(blocks, pointer, found);
  if (!Array.isArray(blocks)) return found;
  const blockIds = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (!isObject(block)) continue;
    const blockId = block['block_id'];
    if (typeof blockId === 'string') {
      if (blockIds.has(blockId))
        found.push({ pointer: `${pointer}/${at}`, message: `\`block_id\` "${blockId}" already exists` });
      blockIds.add(blockId);
    }
    found.push(...repeatedActionIds(block, `${pointer}/${at}`));
  }
  return found;
}

function repeatedActionIds(block: Readonly<Record<string, unknown>>, pointer: string): Violation[] {
  const elements = Array.isArray(block['elements']) ? block['elements'] : [];
  const ids = elements.flatMap((one) =>
    isObject(one) && typeof one['action_id'] === 'string' ? [one['action_id']] : [],
  );
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({ pointer, message: `\`action_id\` "${id}" already exists` }));
}
