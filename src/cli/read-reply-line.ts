import type { ReplyQuestion } from '../replies/reply-meaning.ts';

/** One line of `classify`'s input as it was understood. */
export interface ReplyLine {
  readonly question: ReplyQuestion;
  /** The caller's `id`, any JSON value, handed back with the answer. */
  readonly id?: unknown;
  /** Why a line that looks like JSON could not be read as the object that is asked for. */
  readonly problem?: string;
}

/** Reads one line: `{"reply": "...", "recipientDomain"?, "relayHost"?, "id"?}` or a plain reply. */
export function readReplyLine(line: string): ReplyLine {
  if (!line.trimStart().startsWith('{')) return { question: { reply: line } };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { question: { reply: line }, problem: 'this looks like JSON but is not' };
  }
  const asked = value as Record<string, unknown>;
  const id = 'id' in asked ? { id: asked['id'] } : {};
  if (typeof asked['reply'] !== 'string') {
    return { question: { reply: line }, ...id, problem: 'the object holds no string "reply"' };
  }
  return {
    question: {
      reply: asked['reply'],
      recipientDomain: text(asked['recipientDomain']),
      relayHost: text(asked['relayHost']),
    },
    ...id,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
