import type { Answer, Block } from '../../src/bot/answer.ts';
import type { Conversation } from '../../src/bot/conversation.ts';

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** A conversation that keeps what the bot said. */
export function recordingConversation() {
  const posts: Answer[] = [];
  const statuses: (string | null)[] = [];
  const conversation: Conversation = {
    post: async (answer) => `m${posts.push(answer)}`,
    update: async (messageId, answer) => {
      posts[Number(messageId.slice(1)) - 1] = answer;
    },
    status: async (text) => void statuses.push(text),
  };
  return { conversation, posts, statuses };
}

/** Blocks of one kind, in their order. */
export function blocksOf<K extends Block['kind']>(answer: Answer, kind: K): BlockOf<K>[] {
  return answer.blocks.filter((block): block is BlockOf<K> => block.kind === kind);
}

/** The one block of a kind; there must be exactly one. */
export function theBlock<K extends Block['kind']>(answer: Answer, kind: K): BlockOf<K> {
  const [block, ...others] = blocksOf(answer, kind);
  if (block === undefined || others.length > 0) {
    throw new Error(`expected one ${kind}, got ${answer.blocks.map((each) => each.kind).join(', ')}`);
  }
  return block;
}

/** Everything that a reader sees of an answer, as one text. */
export function allText(answer: Answer): string {
  return JSON.stringify(answer);
}
