import type { Answer } from '../../src/bot/answer.ts';
import type { Inbound } from '../../src/bot/inbound.ts';
import type { BotPort } from '../../src/service/bot-port.ts';
import { formAnswer, sentence, verdictAnswer } from './scripted-answers.ts';

export interface ScriptedBot extends BotPort {
  /** What reached the bot, in order. */
  readonly heard: readonly Inbound[];
  /** Bytes of each file, read while the bot had it. */
  readonly fileBytes: readonly Uint8Array[];
  /** Sets what the next message is answered with. */
  readonly answerNext: (answer: Answer) => void;
}

/** A bot that answers by rote, to test what lies around the real one. */
export function createScriptedBot(): ScriptedBot {
  const heard: Inbound[] = [];
  const fileBytes: Uint8Array[] = [];
  let prepared: Answer | null = null;
  return {
    heard,
    fileBytes,
    answerNext: (answer) => {
      prepared = answer;
    },
    async handle(inbound, conversation) {
      heard.push(inbound);
      switch (inbound.kind) {
        case 'command':
          await conversation.post(sentence(`You asked ${inbound.name} for ${inbound.args}.`));
          return;
        case 'action':
          if (inbound.action === 'forget-user') await conversation.forgetUser?.();
          await conversation.post(
            inbound.action === 'request-hours' ? formAnswer() : sentence(`Done: ${inbound.action}.`),
          );
          return;
        case 'form':
          if (/@.+\./.test(inbound.values['email'] ?? ''))
            await conversation.post(sentence('Your request is H-2026-0001.'));
          else await conversation.post(formAnswer(inbound.values, { email: 'This is no e-mail address.' }));
          return;
        case 'message':
          if (inbound.text.includes('please fail')) throw new Error(`a fault that quotes ${inbound.text}`);
          await conversation.status('Reading the log');
          for (const file of inbound.files) fileBytes.push(await bytesOf(file.open()));
          if (inbound.text.startsWith('say ')) await conversation.post(sentence(inbound.text.slice(4)));
          else await conversation.post(prepared ?? verdictAnswer);
          prepared = null;
      }
    },
  };
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
