import { CAUSES, type Cause } from '../../src/knowledge/vocabulary.ts';
import type { LabelledReply } from './labelled-replies.ts';

/**
 * Reads labelled replies written one a line under a line `# cause`; `\n` in a reply is a line end.
 * Throws on a cause that the contract does not know: that is a slip in the data.
 */
export function readLabelledBlock(block: string): readonly LabelledReply[] {
  const rows: LabelledReply[] = [];
  let cause: Cause | undefined;
  for (const line of block.split('\n').map((one) => one.trim())) {
    if (line.startsWith('# ')) cause = causeOf(line.slice(2));
    else if (line !== '' && cause !== undefined) rows.push({ cause, reply: line.replaceAll('\\n', '\n') });
  }
  return rows;
}

function causeOf(name: string): Cause {
  const cause = CAUSES.find((one) => one === name);
  if (cause === undefined) throw new Error(`No such cause: ${name}`);
  return cause;
}
