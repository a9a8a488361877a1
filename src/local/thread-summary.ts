import type { VerdictKind } from '../knowledge/vocabulary.ts';
import type { ChatThread } from './chat-thread.ts';

/** A thread in the list of recent ones: the page keeps ids only and asks for the rest. */
export interface ThreadSummary {
  readonly thread: string;
  /** ms since the epoch of the last change; null when this process does not remember the thread. */
  readonly at: number | null;
  /** The last verdict posted. */
  readonly verdict: { readonly kind: VerdictKind; readonly label: string } | null;
  /** What came in first: a file's name, or the size of a text. */
  readonly first: { readonly file: string } | { readonly lines: number; readonly command: string | null } | null;
}

export function summariseThread(thread: ChatThread): ThreadSummary {
  const { entries } = thread;
  const verdict = entries
    .flatMap((entry) => (entry.role === 'bot' ? entry.answer.blocks : []))
    .findLast((block) => block.kind === 'verdict');
  const sent = entries.find((entry) => entry.role === 'user');
  return {
    thread: thread.id,
    at: entries.at(-1)?.at ?? null,
    verdict: verdict ? { kind: verdict.verdict, label: verdict.label } : null,
    first: sent ? firstOf(sent) : null,
  };
}

function firstOf(sent: {
  readonly files: readonly { readonly name: string }[];
  readonly lines: number;
  readonly excerpt: string;
}): ThreadSummary['first'] {
  const [file] = sent.files;
  if (file) return { file: file.name };
  return { lines: sent.lines, command: /^\/\S+ \S+$|^\/\S+$/.exec(sent.excerpt.trim())?.[0] ?? null };
}
