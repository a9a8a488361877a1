import { redactText } from '../../attempts/redact.ts';
import { type AddEvidenceResult, addEvidence } from '../../cases/add-evidence.ts';
import { caseKeyOf, caseKeyText } from '../../cases/case-key.ts';
import { verdictLabel } from '../../explanation/verdict-words.ts';
import { itemFromText } from '../../intake/intake-items.ts';
import type { IntakeItem } from '../../intake/text-source.ts';
import { classifyReply } from '../../replies/classify-reply.ts';
import type { Report } from '../../report/report-schema.ts';
import type { triage as triageSpine } from '../../triage.ts';
import { hintAnswer } from '../answers/hint-answer.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { problemAnswer } from '../answers/problem-answer.ts';
import { replyAnswer } from '../answers/reply-answer.ts';
import { verdictAnswer } from '../answers/verdict-answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';
import { tellProgress } from './tell-progress.ts';

export interface SentEvidence {
  /** '' when only files came. */
  readonly text: string;
  readonly files: readonly IntakeItem[];
  /** False: the text may as well be talk, so nothing found in it is no problem. */
  readonly sure: boolean;
}

/** A single reply is a few lines at most: `550-5.7.1 …` continued by `550 5.7.1 …`. */
const MOST_REPLY_LINES = 6;

/** Adds text and files to the thread's case and answers with the verdict, or says what could not be read. */
export async function triageEvidence(sent: SentEvidence, turn: Turn): Promise<void> {
  const { conversation, language } = turn;
  await conversation.status(messagesOf(language).reading);
  const items = itemsOf(sent);
  const progress = tellProgress(items, turn);
  const result = await judge(items, turn, (evidence, options, ports) =>
    turn.ports.triage(evidence, options, { ...ports, onRead: progress.onRead, onJudging: progress.onJudging }),
  );
  await progress.finish(answerFor(result, sent, turn));
}

/**
 * The same for what was not said to the bot: answers only with a verdict on failures that it understood, and is silent
 * and keeps nothing otherwise. `inCase`: the thread is a case already, so any readable evidence belongs to it.
 */
export async function triageOverheard(sent: SentEvidence, inCase: boolean, turn: Turn): Promise<void> {
  const result = await judge(itemsOf(sent), turn, async (evidence, options, ports) => {
    const judged = await turn.ports.triage(evidence, options, ports);
    const telling = judged.ok && (inCase || tellsFailures(judged.report));
    return !judged.ok || telling ? judged : { ok: false, problem: { id: 'no-deliveries', values: {} } };
  });
  if (result.kind === 'judged') await turn.conversation.post(answerFor(result, sent, turn));
}

function tellsFailures({ input, replies }: Report): boolean {
  return input.failed > 0 && replies.some(({ cause }) => cause !== 'unknown' && cause !== 'not-a-failure');
}

function itemsOf(sent: SentEvidence): IntakeItem[] {
  const items = sent.files.map(withoutLocalPartInName);
  // Line ends and outer white space differ between clients; the same paste must be known again.
  const text = sent.text.replace(/\r\n?/g, '\n').trim();
  return text === '' ? items : [...items, itemFromText('paste', `${text}\n`)];
}

/** Judges evidence as part of the thread's case; while it lasts, `stop` in the thread ends it. */
async function judge(items: readonly IntakeItem[], turn: Turn, triage: typeof triageSpine): Promise<AddEvidenceResult> {
  const { place, language, ports, running } = turn;
  const started = ports.now();
  const { now, newId, store, reword } = ports;
  const result = await running.during(caseKeyText(place), place, (signal) =>
    addEvidence(
      { key: caseKeyOf(place), user: place.user, language, items },
      {
        store,
        now,
        newId,
        signal,
        triage: (evidence, options) =>
          triage(evidence, options, { now, signal, ...(reword === undefined ? {} : { reword }) }),
      },
    ),
  );
  ports.log('bot.triaged', {
    platform: place.platform,
    outcome: result.kind,
    verdict: result.kind === 'judged' ? result.report.verdict.kind : null,
    format: result.kind === 'judged' ? result.report.input.format : null,
    problem: result.kind === 'unreadable' ? result.problem.id : null,
    items: items.length,
    milliseconds: now() - started,
  });
  return result;
}

function answerFor(result: AddEvidenceResult, sent: SentEvidence, turn: Turn) {
  const { language } = turn;
  if (result.kind === 'judged') {
    const { stored, report, change, repeated, apart } = result;
    return verdictAnswer({ report, caseId: stored.id, change, repeated, apart });
  }
  if (result.kind === 'repeated') {
    const label = verdictLabel(result.report.verdict.kind, language);
    return noticeAnswer(messagesOf(language).repeatedAll(label), language);
  }
  return unreadableAnswer(result, sent, turn);
}

/** What no reader took may still be one reply that the rules know. */
function unreadableAnswer(result: Extract<AddEvidenceResult, { kind: 'unreadable' }>, sent: SentEvidence, turn: Turn) {
  const { language, memory, place } = turn;
  if (result.problem.id === 'stopped') return noticeAnswer(messagesOf(language).channel.stopped, language);
  if (sent.files.length > 0) return problemAnswer(result.problem, language);
  if (sent.text.split('\n').length <= MOST_REPLY_LINES) {
    const meaning = classifyReply({ reply: sent.text });
    // A sentence of someone's own may hold the words of a refusal; what they infer is not said of it.
    const recognised = meaning.cause !== 'unknown' && (sent.sure || !meaning.rule.startsWith('infer/'));
    if (recognised) return replyAnswer(sent.text, meaning, language);
  }
  if (sent.sure) return problemAnswer(result.problem, language);
  return hintAnswer(language, memory.toldBefore(caseKeyText(place)));
}

/** A file may be called after a recipient; its name goes into the stored report. */
function withoutLocalPartInName(item: IntakeItem): IntakeItem {
  const name = redactText(item.name);
  return name === item.name ? item : { ...item, name };
}
