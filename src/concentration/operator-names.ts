import type { JudgedTally } from '../replies/judged-tally.ts';
import type { ReplyMeaning } from '../replies/reply-meaning.ts';
import { compare } from './compare.ts';

/** Operators of a tally: providers first, then filters (the first of them is "none"), then providers that only a reply names. */
export interface OperatorNames {
  readonly list: readonly string[];
  /** Position of the filter "none" in `list`; filter number n stands n places further. */
  readonly firstFilter: number;
  /** Per meaning: the operator that its reply names as its speaker, -1 where none is. */
  readonly spokenBy: Int32Array;
}

/** Numbers everybody who can answer for mail. */
export function operatorNames({ providers, filters, meanings }: JudgedTally): OperatorNames {
  const spoken = new Set<string>();
  for (const meaning of meanings) {
    const name = speakerOf(meaning);
    if (name !== null) spoken.add(name);
  }
  const index = new Map<string, number>();
  const list = providers.concat(filters);
  if (spoken.size > 0)
    list.forEach((name, position) => {
      if (name !== '' && spoken.has(name) && !index.has(name)) index.set(name, position);
    });
  for (const name of [...spoken].sort(compare)) if (!index.has(name)) index.set(name, list.push(name) - 1);
  const spokenBy = Int32Array.from(meanings, (meaning) => index.get(speakerOf(meaning) ?? '') ?? -1);
  return { list, firstFilter: providers.length, spokenBy };
}

/** The filter that speaks, else the provider that refuses. */
function speakerOf({ provider, filter }: ReplyMeaning): string | null {
  return filter ?? provider;
}
