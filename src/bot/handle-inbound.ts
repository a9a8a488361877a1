import { caseKeyText } from '../cases/case-key.ts';
import { type CaseLock, createCaseLock } from '../cases/case-lock.ts';
import { classifyReply } from '../replies/classify-reply.ts';
import { hintAnswer } from './answers/hint-answer.ts';
import { noticeAnswer } from './answers/notice-answer.ts';
import { replyAnswer } from './answers/reply-answer.ts';
import type { BotPorts } from './bot-ports.ts';
import type { Conversation } from './conversation.ts';
import type { Inbound } from './inbound.ts';
import { type Intent, intentOf } from './intent.ts';
import { actOnButton } from './intents/act-on-button.ts';
import { answerOverheard } from './intents/answer-overheard.ts';
import { answerQuestion } from './intents/answer-question.ts';
import { answerWord } from './intents/answer-word.ts';
import { lookUp } from './intents/look-up.ts';
import { submitForm } from './intents/submit-form.ts';
import { STOP_ACTION } from './intents/tell-progress.ts';
import { triageEvidence } from './intents/triage-evidence.ts';
import { welcome } from './intents/welcome.ts';
import { languageOf } from './language-of.ts';
import { messagesOf } from './messages/messages-of.ts';
import { createRunningTriages } from './running-triages.ts';
import { createThreadMemory } from './thread-memory.ts';
import type { Turn } from './turn.ts';

/** The bot, the same for every platform. */
export interface Bot {
  /**
   * Answers one event by posting into its conversation. Events of one thread are answered one after the other.
   * A fault of the program is logged and answered in plain words; rejects only when posting fails.
   */
  readonly handle: (inbound: Inbound, conversation: Conversation) => Promise<void>;
  /** Ends what is being read, for good: nothing of it is stored. Resolves when it has ended. */
  readonly close: () => Promise<void>;
}

/** Makes the bot. `lock` is given where several processes serve the same threads. */
export function createBot(ports: BotPorts, lock: CaseLock = createCaseLock()): Bot {
  const memory = createThreadMemory();
  const running = createRunningTriages();
  return {
    close: running.close,
    handle: async (inbound, conversation) => {
      const { place } = inbound;
      const key = caseKeyText(place);
      // What runs holds the thread's lock: a wish to stop it must not wait for it. Its own turn says that it stopped.
      if (asksToStop(inbound) && running.stop(key)) return ports.log('bot.stopped', { platform: place.platform });
      const turn: Turn = { place, language: languageOf(place.locale), conversation, ports, memory, running };
      return lock.run(key, () => guarded(inbound, turn));
    },
  };
}

function asksToStop(inbound: Inbound): boolean {
  if (inbound.kind === 'action') return inbound.action === STOP_ACTION;
  if (inbound.kind === 'message') return inbound.files.length === 0 && intentOf(inbound.text, false).kind === 'stop';
  return inbound.kind === 'command' && intentOf(inbound.args, false).kind === 'stop';
}

async function guarded(inbound: Inbound, turn: Turn): Promise<void> {
  const overheard = inbound.kind === 'message' && inbound.addressed === false;
  try {
    const settings = await turn.ports.store.settings.channelSettings(turn.place, turn.place.channel);
    const spoken = settings.language === 'auto' ? turn : { ...turn, language: settings.language };
    await (overheard ? answerOverheard(inbound, settings, spoken) : answer(inbound, spoken));
  } catch (fault) {
    turn.ports.log('bot.fault', { platform: turn.place.platform, kind: inbound.kind, ...withoutMessage(fault) });
    if (overheard) return;
    await turn.conversation.status(null).catch(() => undefined);
    await turn.conversation.post(noticeAnswer(messagesOf(turn.language).fault, turn.language, { tone: 'problem' }));
  }
}

async function answer(inbound: Inbound, turn: Turn): Promise<void> {
  if (inbound.kind === 'action') return actOnButton(inbound, turn);
  if (inbound.kind === 'form') return submitForm(inbound, turn);
  if (inbound.kind === 'met') return welcome(inbound.met, turn);
  const files = inbound.kind === 'message' ? inbound.files : [];
  const isCommand = inbound.kind === 'command';
  const intent = intentOf(isCommand ? inbound.args : inbound.text, files.length > 0, isCommand);
  turn.ports.log('bot.asked', { platform: turn.place.platform, kind: inbound.kind, intent: intent.kind });
  if (intent.kind === 'evidence') return triageEvidence({ ...intent, files }, turn);
  return answerTalk(intent, turn);
}

async function answerTalk(intent: Exclude<Intent, { kind: 'evidence' }>, turn: Turn): Promise<void> {
  const { conversation, language, memory, place } = turn;
  switch (intent.kind) {
    case 'lookup':
      return lookUp(intent.question, turn);
    case 'question':
      return answerQuestion(intent.question, turn);
    case 'classify':
      await conversation.post(replyAnswer(intent.reply, classifyReply({ reply: intent.reply }), language));
      return;
    case 'talk':
      await conversation.post(hintAnswer(language, memory.toldBefore(caseKeyText(place))));
      return;
    default:
      return answerWord(intent.kind, turn);
  }
}

/** A fault's name and where it happened. Its message may hold what a user wrote. */
function withoutMessage(fault: unknown): { readonly fault: string; readonly where: string } {
  if (!(fault instanceof Error)) return { fault: 'thrown', where: '' };
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    fault: fault.name,
    where: frames
      .slice(0, 5)
      .map((line) => line.trim())
      .join(' < '),
  };
}
