import { z } from 'zod';
import type { Place } from '../../bot/inbound.ts';

/** What travels with a modal as its private_metadata: where it was asked for, and the form's own context. */
export interface FormMeta {
  readonly place: Pick<Place, 'workspace' | 'channel' | 'thread' | 'locale'>;
  readonly context: string;
  /** Whether it was asked for where only the asker sees the answers. */
  readonly isPrivate: boolean;
}

const schema = z.object({
  w: z.string(),
  c: z.string(),
  t: z.string(),
  l: z.string(),
  x: z.string(),
  p: z.boolean(),
});

export function formMetaText({ place, context, isPrivate }: FormMeta): string {
  const { workspace: w, channel: c, thread: t, locale: l } = place;
  return JSON.stringify({ w, c, t, l, x: context, p: isPrivate });
}

/** Null when it is none of ours. Slack signs what it hands back, so it is what we sent. */
export function readFormMeta(text: string): FormMeta | null {
  try {
    const read = schema.safeParse(JSON.parse(text));
    if (!read.success) return null;
    const { w, c, t, l, x, p } = read.data;
    return { place: { workspace: w, channel: c, thread: t, locale: l }, context: x, isPrivate: p };
  } catch {
    return null;
  }
}
