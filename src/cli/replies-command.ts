import { replyReference } from '../reference/reply-reference.ts';
import { ANSWERED, type Terminal, write } from './terminal.ts';

/** `replies`: prints the reference of all replies that the product knows, as Markdown (docs/replies.md). */
export async function repliesCommand(_args: readonly string[], terminal: Terminal): Promise<number> {
  await write(terminal.stdout, replyReference());
  return ANSWERED;
}
