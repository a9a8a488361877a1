import type { Answer } from '../../bot/answer.ts';
import { languageOf } from '../../bot/language-of.ts';
import { LIMITS } from '../limits.ts';
import { blockSize } from './block-size.ts';
import { dataAsList } from './data-as-list.ts';
import { drawBlock } from './draw-block.ts';
import { isTitle } from './is-title.ts';
import { renderWords } from './render-words.ts';
import type { Setting } from './setting.ts';
import type { SlackBlock } from './slack-block.ts';

const LISTED_ROWS = 12;

/** Language and words of an answer. */
export function settingOf({ language }: Pick<Answer, 'language'>): Setting {
  const known = languageOf(language);
  return { language: known, words: renderWords(known) };
}

/** All blocks of an answer, in its order, without regard to how many a message takes. */
export function drawAnswer(answer: Answer): SlackBlock[] {
  const setting = settingOf(answer);
  // A remark above a verdict is no title of it.
  const first = answer.blocks.length === 1 || answer.blocks[1]?.kind === 'verdict' ? 'alone' : 'leads';
  const drawn = answer.blocks.flatMap((block, at) => drawBlock(block, setting, at === 0 ? first : 'below'));
  return joinTitles(oneNativeTable(drawn));
}

/** A message takes one table: a small one more is listed, so that it does not begin a message of its own. */
function oneNativeTable(blocks: readonly SlackBlock[]): SlackBlock[] {
  const native = blocks.findIndex(({ type }) => type === 'data_table');
  return blocks.flatMap((block, at): readonly SlackBlock[] =>
    block.type === 'data_table' && at !== native && block.rows.length <= LISTED_ROWS + 1
      ? dataAsList(block, LISTED_ROWS)
      : [block],
  );
}

/** A title and what it is the title of in one block: they stand close together, and no message ends between them. */
function joinTitles(blocks: readonly SlackBlock[]): SlackBlock[] {
  const joined: SlackBlock[] = [];
  for (const block of blocks) {
    const title = joined.at(-1);
    if (
      block.type === 'rich_text' &&
      title?.type === 'rich_text' &&
      isTitle(title) &&
      blockSize(title) + blockSize(block) <= LIMITS.richText
    ) {
      joined[joined.length - 1] = { type: 'rich_text', elements: [...title.elements, ...block.elements] };
    } else joined.push(block);
  }
  return joined;
}
