import { LIMITS } from '../limits.ts';
import { blockAsMrkdwn } from './block-as-mrkdwn.ts';
import { escapedWithin } from './escaped-within.ts';
import type { SlackBlock } from './slack-block.ts';

const CUT = '\n…';

/** The text beside the blocks: the summary first, then what the blocks say, whole blocks only, as far as it fits. */
export function messageText(summary: string, blocks: readonly SlackBlock[]): string {
  let text = escapedWithin(summary.trim(), LIMITS.topLevelText);
  for (const block of blocks) {
    const said = blockAsMrkdwn(block).trim();
    if (said === '' || bare(text).includes(bare(said))) continue;
    if (text.length + said.length + CUT.length + 1 > LIMITS.topLevelText) return text === '' ? '…' : withCut(text);
    text += text === '' ? said : `\n${said}`;
  }
  return text === '' ? '…' : text;
}

/** Without marks and line ends: the summary says in one line what the verdict says in two. */
function bare(text: string): string {
  return text.replace(/[*\s]+/g, ' ').trim();
}

function withCut(text: string): string {
  return text.length + CUT.length > LIMITS.topLevelText ? text : `${text}${CUT}`;
}
