import { caseKeyOf } from '../../cases/case-key.ts';
import type { ChannelSettings } from '../../store/channel-settings.ts';
import { holdsDeliveryErrors } from '../holds-delivery-errors.ts';
import type { Inbound } from '../inbound.ts';
import { intentOf } from '../intent.ts';
import type { Turn } from '../turn.ts';
import { answerQuestion } from './answer-question.ts';
import { triageOverheard } from './triage-evidence.ts';

/**
 * A message in a channel that was not said to the bot. It speaks only where the thread is a case and the message adds
 * evidence or asks about it, or where the channel wants delivery errors recognised and there is no doubt. Else it is
 * silent: no hint, no status, no notice of a problem.
 */
export async function answerOverheard(
  { text, files }: Extract<Inbound, { kind: 'message' }>,
  settings: ChannelSettings,
  turn: Turn,
): Promise<void> {
  const { place, ports } = turn;
  const inCase = (await ports.store.cases.ofThread(caseKeyOf(place))) !== null;
  if (!inCase && settings.answers !== 'recognised') return;
  const certain = holdsDeliveryErrors(text);
  const intent = intentOf(text, files.length > 0);
  if (files.length > 0 || certain) {
    ports.log('bot.overheard', { platform: place.platform, inCase, files: files.length });
    // What the intent left of the text is without its code fence.
    const said = intent.kind === 'evidence' && intent.text !== '' ? intent.text : text;
    await triageOverheard({ text: certain ? said : '', files, sure: true }, inCase, turn);
  } else if (inCase && intent.kind === 'question') {
    await answerQuestion(intent.question, turn);
  }
}
