import type { Language } from '../../knowledge/vocabulary.ts';
import type { DomainFindings } from '../../lookup/lookup-result.ts';
import type { Answer } from '../answer.ts';
import { cardContext, changeList, heading } from './lookup-blocks.ts';
import { toldSender } from './lookup-fold.ts';
import { EVERYTHING } from './lookup-limits.ts';
import { operatorBlocks } from './lookup-provider.ts';
import { senderPoints } from './lookup-sender.ts';

/** What the card of a domain leaves out, with what it shows: every point, every record to publish, all of the provider. */
export function allPointsAnswer(found: DomainFindings, language: Language): Answer {
  const context = cardContext(language, EVERYTHING);
  const { words } = context;
  const title = words.card('all-points', { name: found.shown });
  return {
    summary: title,
    language,
    blocks: [
      heading(title),
      ...changeList(words.card('faults'), found.receiver.remarks, EVERYTHING.receiverPoints, context),
      ...(toldSender(found) ? senderPoints(found, context) : []),
      ...operatorBlocks(found.receiver, context),
    ],
  };
}
