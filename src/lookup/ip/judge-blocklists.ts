import type { BlocklistAnswer } from '../lookup-result.ts';
import { type Remark, remark } from '../remark.ts';

/** What the answers of the blocklists mean for a sender: a list that few receivers ask is only worth knowing. */
export function judgeBlocklists(answers: readonly BlocklistAnswer[]): readonly Remark[] {
  const listed = answers.filter(({ state }) => state === 'listed');
  const clear = answers.filter(({ state }) => state === 'not-listed').length;
  return [
    ...listed.map(({ name, codes, weight }) =>
      remark('blocklist-listed', levelOf(weight), { name, codes: codes.join(', ') }),
    ),
    ...answers
      .filter(({ state }) => state === 'no-answer')
      .map(({ name }) => remark('blocklist-no-answer', 'open', { name })),
    ...(listed.length === 0 && clear > 0 ? [remark('blocklist-clear', 'good', { count: clear })] : []),
  ];
}

function levelOf(weight: BlocklistAnswer['weight']): Remark['level'] {
  if (weight === 'strong') return 'wrong';
  return weight === 'dead' ? 'note' : 'weak';
}
