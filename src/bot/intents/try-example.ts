import { itemFromText } from '../../intake/intake-items.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { verdictAnswer } from '../answers/verdict-answer.ts';
import { EXAMPLES, exampleText } from '../examples.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';

/** Triages an example as evidence would be, without opening a case: whatever is pasted next is a case of its own. */
export async function tryExample(value: string, { conversation, language, ports }: Turn): Promise<void> {
  const text = messagesOf(language);
  const example = EXAMPLES.find((known) => known === value) ?? 'reputation';
  const result = await ports.triage([itemFromText('example', exampleText(example))], { language }, { now: ports.now });
  if (!result.ok) {
    await conversation.post(noticeAnswer(text.noDataFound, language));
    return;
  }
  const answer = verdictAnswer({ report: result.report, caseId: '', change: null, repeated: 0, apart: false });
  // Its buttons would act on a case.
  const blocks = answer.blocks.filter(({ kind }) => kind !== 'buttons');
  const notice = { kind: 'notice', tone: 'info', text: text.channel.exampleNotice } as const;
  await conversation.post({ ...answer, blocks: [notice, ...blocks] });
}
